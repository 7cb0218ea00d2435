import type { Plugin } from 'vite';

/** A place in a library that we ship, and what is to stand there instead. */
export interface Rewriting {
  /** Of the library's file. */
  readonly file: RegExp;
  /** What the library does there, for who has to look when it is written otherwise. */
  readonly what: string;
  readonly written: RegExp;
  readonly instead: string;
  /** How often it stands in the file; left out: once or more. */
  readonly times?: number;
}

/**
 * Rewrites libraries while they are built in. `mend` is the file that says how.
 *
 * @throws where one is written otherwise than it was: somebody has to look what it does now.
 */
export function rewriteLibraries(name: string, mend: string, rewritings: readonly Rewriting[]): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      const here = rewritings.filter(({ file }) => file.test(id));
      return here.length === 0 ? null : { code: here.reduce(rewritten, code), map: null };
    },
  };

  function rewritten(code: string, { what, written, instead, times }: Rewriting): string {
    const found = [...code.matchAll(written)].length;
    if (times === undefined ? found > 0 : found === times) return code.replace(written, instead);
    const before = times === undefined ? 'one or more' : times;
    throw new Error(
      `A library has ${found} places, where it had ${before}, for ${what}. Look them through, and mend ${mend}.`,
    );
  }
}
