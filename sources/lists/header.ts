import type { Grade } from '../../core/list.ts';
import { readGrade } from './grades.ts';
import { plainText } from './plain-text.ts';

/** What a list says of itself; a key that it does not give is empty. */
export interface Header {
  readonly id: string;
  readonly title: string;
  readonly maker: string;
  readonly purpose: string;
  readonly licence: string;
  readonly homepage: string;
  readonly updated: string;
  readonly share: boolean;
  readonly scale: Readonly<Record<string, Grade>>;
  /** What holds for a rule that does not say. */
  readonly defaults: Readonly<{ kind?: string; rating?: string }>;
  /** Keys that we do not know, kept as they are. */
  readonly others: readonly (readonly [key: string, value: string])[];
}

export const noHeader: Header = {
  id: '',
  title: '',
  maker: '',
  purpose: '',
  licence: '',
  homepage: '',
  updated: '',
  share: false,
  scale: {},
  defaults: {},
  others: [],
};

/** As lists of several kinds spell their keys. */
const spelled: Readonly<Record<string, keyof Header>> = {
  id: 'id',
  title: 'title',
  name: 'title',
  maintainer: 'maker',
  attribution: 'maker',
  author: 'maker',
  purpose: 'purpose',
  description: 'purpose',
  license: 'licence',
  licence: 'licence',
  homepage: 'homepage',
  updated: 'updated',
  version: 'updated',
  'last modified': 'updated',
  'last updated': 'updated',
  date: 'updated',
};

/** Headers of more keys are no headers. */
const mostKeys = 200;

/**
 * The keys of a header, `key: value`, as one value. `attribution` wins over `maintainer`, `updated` over
 * `version`; otherwise what came first.
 */
export function headerOf(pairs: Iterable<readonly [key: string, value: string]>): Header {
  const header: { -readonly [K in keyof Header]: Header[K] } = { ...noHeader };
  const others: [string, string][] = [];
  const texts = header as unknown as Record<string, string>;
  for (const [written, value] of pairs) {
    const key = written.trim().toLowerCase();
    const name = spelled[key];
    if (name !== undefined) {
      if (texts[name] === '' || key === 'attribution' || key === 'updated') texts[name] = plainText(value);
    } else if (key === 'scale') header.scale = readScale(value);
    else if (key === 'rights') header.share = /\bshare=yes\b/.test(value);
    else if (key === 'default') header.defaults = readPairs(value);
    else if (others.length < mostKeys) others.push([plainText(written), plainText(value)]);
  }
  return { ...header, others };
}

/** `gr=reliable Not%20used=unreliable`: a space in a word is written `%20`. */
function readScale(value: string): Record<string, Grade> {
  const scale: Record<string, Grade> = {};
  for (const [word, written] of Object.entries(readPairs(value))) {
    const grade = readGrade(written);
    if (grade) scale[word] = grade;
  }
  return scale;
}

export const writeScale = (scale: Readonly<Record<string, Grade>>): string =>
  Object.entries(scale)
    .map(([word, grade]) => `${word.replace(/[%\s=]/g, encodeURIComponent)}=${grade}`)
    .join(' ');

function readPairs(value: string): Record<string, string> {
  const pairs = value
    .slice(0, 20_000)
    .split(/\s+/)
    .flatMap((pair) => {
      const at = pair.lastIndexOf('=');
      return at > 0
        ? [[plainText(decoded(pair.slice(0, at))), plainText(decoded(pair.slice(at + 1)))] as const]
        : [];
    });
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A per cent sign of its own.
  }
}
