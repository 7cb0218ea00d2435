import { say } from '../../core/words.ts';

/**
 * Why a file could not be saved in a folder of hers, and what she can do; browsers say it for programmers.
 *
 * @see https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle
 */
export function folderProblem(error: unknown, folder: string, file: string): Error {
  return new Error(inWords(error, folder, file), { cause: error });
}

function inWords(error: unknown, folder: string, file: string): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotFoundError':
      return say('leave_folder_gone', folder);
    case 'NotAllowedError':
      return say('leave_folder_denied', folder);
    case 'QuotaExceededError':
      return say('leave_folder_full', folder);
    case 'NoModificationAllowedError':
      return say('leave_file_busy', file);
    case 'TypeMismatchError':
      return say('leave_file_is_folder', file);
    default:
      return say('leave_file_failed', file, folder, error instanceof Error ? error.message : String(error));
  }
}
