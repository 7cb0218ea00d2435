interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a text, none over the end of a block; by the rules of a language, as its tag names it. */
export function sentencesIn(text: string, blocks: readonly Span[], language: string): Span[] {
  const segmenter = segmenterFor(language);
  return blocks.flatMap(({ start, end }) => {
    const segments = [...segmenter.segment(text.slice(start, end))].map(({ segment }) => segment);
    let from = start;
    return joined(segments).flatMap((segment) => {
      const words = segment.trim();
      const at = from + segment.indexOf(words);
      from += segment.length;
      return words ? [{ start: at, end: at + words.length }] : [];
    });
  });
}

/** A point after a title or an initial ends no sentence: "Mr. Baker", "J. Baker", "U.S. Army". */
const goesOn =
  /(?:^|[\s(])(?:(?!I\.)\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|St|Mt|vs|cf|e\.g|i\.e|approx|ca|z\.B|bzw|Nr)\.\s+$/u;

function joined(segments: readonly string[]): string[] {
  const all: string[] = [];
  for (const segment of segments) {
    const before = all.at(-1);
    if (before !== undefined && goesOn.test(before)) all[all.length - 1] = before + segment;
    else all.push(segment);
  }
  return all;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (!known) {
    known = new Intl.Segmenter(isTag(language) ? language : 'en', { granularity: 'sentence' });
    segmenters.set(language, known);
  }
  return known;
}

/** Pages write anything as their language: "aa-00" looks like a tag, and is none. */
function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
