/** Why a list is not read, and what the reader can do. Nothing was written when this is thrown. */
export const refusal = (what: string, remedy: string): Error =>
  new Error(`${what} ${remedy} Nothing was changed.`);
