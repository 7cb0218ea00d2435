/** Equal but for white space. */
export const isSameWords = (then: string, now: string) => then === now || squeezed(then) === squeezed(now);
const squeezed = (words: string) => words.replace(/\s+/g, '');
