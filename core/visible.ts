const invisible = /[\s\u00ad\u200b-\u200d\u2060]/;

/**
 * Whether a UTF-16 code unit is something that a reader sees: no white space, no soft hyphen, no sign without width.
 * Nearly all letters of nearly all scripts are between those that have to be looked up.
 */
export const isVisible = (code: number): boolean =>
  (code > 0x20 && code < 0xa0) ||
  (code > 0xad && code < 0x1680) ||
  (code > 0x3000 && code < 0xfeff) ||
  !invisible.test(String.fromCharCode(code));
