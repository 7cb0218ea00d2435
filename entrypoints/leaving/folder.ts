/** Whether this browser lets a page write into a folder of hers. */
export const canSaveToFolder = () => 'showDirectoryPicker' in window;
