/**
 * Looks again and again until `look` answers something true, and returns that. What it throws counts as
 * "not yet".
 *
 * @throws when `limitMs` have passed, with what was seen last.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  limitMs = 30_000,
): Promise<Exclude<T, null | undefined | false | 0 | ''>> {
  const end = Date.now() + limitMs;
  for (;;) {
    let last: unknown;
    try {
      const seen = await look();
      if (seen) return seen as Exclude<T, null | undefined | false | 0 | ''>;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`Waited ${limitMs / 1000} s for ${what}; last seen: ${String(last)}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
