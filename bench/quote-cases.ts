import { type Random, random } from './random.ts';

/** A text to quote from: what stands in it as prose, and how its source is handed over. */
export interface QuotedText {
  readonly name: string;
  /** Texts of one group may share words that nobody quotes: menus, notices of one forum software. */
  readonly group: string;
  readonly text: string;
}

export const classes = {
  A: 'typographic changes only',
  B: 'marked cut',
  C: '[sic] or [brackets]',
  D: '1–3 words changed unmarked',
  E: '2–4 words dropped unmarked',
  F: 'from another document',
  G: 'source as from a PDF',
} as const;
export type QuoteClass = keyof typeof classes;

export interface QuoteCase {
  readonly id: string;
  readonly class: QuoteClass;
  readonly quote: string;
  readonly source: string;
}

/** So many quotations of each class, the same for the same texts and seed. */
export function quoteCases(texts: readonly QuotedText[], each: number, seed: number): QuoteCase[] {
  const dice = random(seed);
  const prose = texts.map((text) => ({ ...text, paragraphs: paragraphsOf(text, texts) }));
  const sources = prose.filter(({ paragraphs }) => paragraphs.length >= 2);
  return (Object.keys(classes) as QuoteClass[]).flatMap((name) => {
    const cases: QuoteCase[] = [];
    for (let tries = 0; cases.length < each && tries < each * 20; tries++) {
      const from = dice.pick(sources);
      const made = make[name](from, dice, sources);
      if (made) cases.push({ id: `${name}${cases.length}-${from.name}`, class: name, ...made });
    }
    return cases;
  });
}

interface Prose extends QuotedText {
  readonly paragraphs: readonly string[];
}
type Made = { readonly quote: string; readonly source: string } | null;

/** Lines that read as prose and stand in one group of texts only. */
function paragraphsOf({ text, group }: QuotedText, all: readonly QuotedText[]): string[] {
  const others = all.filter((one) => one.group !== group);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        line.split(/\s+/).length >= 14 &&
        /[.!?]/.test(line) &&
        (line.match(/\p{Ll}{2,} \p{Ll}{2,}/gu)?.length ?? 0) >= 4,
    )
    .filter(
      (line) => !/[[\]]|\.\.\.|…|\(sic\)/i.test(line) && !others.some((one) => one.text.includes(line)),
    );
}

/** A stretch of whole words; one in eight goes on into the next paragraph. */
function passage(from: Prose, dice: Random, least = 8, most = 60): string[] {
  const at = dice.int(0, from.paragraphs.length - 1);
  const index = from.text.indexOf(from.paragraphs[at] as string);
  const next =
    from.text
      .slice(index + (from.paragraphs[at] as string).length)
      .trimStart()
      .split('\n')[0] ?? '';
  const isOver = dice.chance(0.125) && next.split(/\s+/).length > 8 && !/[[\]]|\.\.\.|…/.test(next);
  const words = `${from.paragraphs[at]}${isOver ? ` ${next}` : ''}`.split(/\s+/);
  const length = Math.min(words.length, dice.int(least, most));
  const start = dice.int(0, words.length - length);
  return words.slice(start, start + length);
}

const make: Record<QuoteClass, (from: Prose, dice: Random, all: readonly Prose[]) => Made> = {
  A: (from, dice) => ({ quote: typographic(passage(from, dice), dice), source: from.text }),

  B(from, dice) {
    const words = passage(from, dice, 14, 70);
    if (words.length < 12) return null;
    const cut = dice.int(2, Math.min(20, words.length - 8));
    const start = dice.int(4, words.length - cut - 4);
    const mark = dice.pick(['…', '...', '[…]', '[...]', '(...)', '(…)', '. . .', '[ ... ]']);
    return {
      quote: [...words.slice(0, start), mark, ...words.slice(start + cut)].join(' '),
      source: from.text,
    };
  },

  C(from, dice) {
    const words = passage(from, dice);
    const at = dice.int(1, words.length - 2);
    const word = words[at] as string;
    const first = words[0] as string;
    const turned =
      first.charAt(0) === first.charAt(0).toLowerCase()
        ? first.charAt(0).toUpperCase()
        : first.charAt(0).toLowerCase();
    const ways = [
      () => words.splice(at, 0, '[sic]'),
      () =>
        words.splice(at, 1, `[${dice.pick(['the minister', 'he', 'their', 'this treaty', 'Mr. Smith'])}]`),
      () => words.splice(at, 0, `[${dice.pick(['the minister', 'then', 'in 1990', 'of the EU'])}]`),
      () => words.splice(0, 1, /^\p{L}{2}/u.test(first) ? `[${turned}]${first.slice(1)}` : first),
      () => words.splice(at, 1, /^\p{L}{4,}$/u.test(word) ? `${word.slice(0, -1)}[${word.slice(-1)}]` : word),
      () => words.push(dice.pick(['(emphasis mine)', '[emphasis added]', '(my emphasis)'])),
    ];
    dice.pick(ways)();
    return { quote: words.join(' '), source: from.text };
  },

  D(from, dice) {
    const words = passage(from, dice, 10);
    const pool = from.paragraphs.join(' ').match(/\p{L}{2,}/gu) ?? [];
    for (let edits = dice.int(1, 3); edits > 0; edits--) {
      const at = dice.int(1, words.length - 2);
      const word = dice.chance(0.3)
        ? dice.pick(['not', 'never', 'only', 'some', 'may', 'always'])
        : dice.pick(pool);
      words.splice(at, dice.chance(0.7) ? 1 : 0, word);
    }
    return hasChanged(words, from) ? { quote: words.join(' '), source: from.text } : null;
  },

  E(from, dice) {
    const words = passage(from, dice, 12);
    const many = dice.int(2, 4);
    if (words.length < many + 6) return null;
    words.splice(dice.int(2, words.length - many - 2), many);
    return hasChanged(words, from) ? { quote: words.join(' '), source: from.text } : null;
  },

  F(from, dice, all) {
    const others = all.filter(({ group }) => group !== from.group);
    if (others.length === 0) return null;
    const other = dice.pick(others);
    return { quote: passage(other, dice).join(' '), source: from.text };
  },

  G(from, dice) {
    // Its PDF has the paragraphs only.
    const only = { ...from, text: from.paragraphs.join('\n') };
    const quote = passage(only, dice).join(' ');
    return { quote, source: asFromPdf(from.paragraphs, dice) };
  },
};

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const hasChanged = (words: readonly string[], { text }: Prose) =>
  !plain(text).includes(plain(words.join(' ')));

/** What keyboards, word processors and browsers do to words that nobody meant to change. */
function typographic(words: readonly string[], dice: Random): string {
  const quotes = dice.pick([
    ['“', '”', '’'],
    ['"', '"', "'"],
    ['«', '»', '’'],
    ['„', '“', '’'],
  ]) as [string, string, string];
  let text = words.join(' ');
  text = text
    .replace(/(^|[\s(])["“„«]/g, `$1${quotes[0]}`)
    .replace(/["”“»](?=[\s,.;:!?)]|$)/g, quotes[1])
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, quotes[2]);
  text = text.replace(/ [-–—] | ?— ?|--/g, () => dice.pick([' — ', '—', ' – ', ' -- ', '–']));
  text = text.replace(/ /g, () =>
    dice.chance(0.1) ? dice.pick(['\u00a0', '\n', '  ', '\r\n', ' \u200b']) : ' ',
  );
  if (dice.chance(0.3)) text = text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ');
  if (dice.chance(0.2)) text = text.replace(/(\p{Ll}{3})(\p{Ll}{4})/gu, '$1\u00ad$2');
  if (dice.chance(0.2))
    text = text.replace(/(\d),(\d{3})/g, `$1${dice.pick(['\u2009', '\u202f', '\u00a0', ' '])}$2`);
  if (dice.chance(0.2)) text = text.normalize('NFD');
  if (dice.chance(0.3)) text = text.charAt(0).toUpperCase() + text.slice(1);
  if (dice.chance(0.4)) text = text.replace(/[.,;:!?]+$/, '') + dice.pick(['.', ',', '', '!', '…']);
  if (dice.chance(0.1)) text = text.toUpperCase();
  return dice.chance(0.4) ? quotes[0] + text + quotes[1] : text;
}

/** Lines of one width with words broken at their ends, ligatures, a running head and a number on every page. */
function asFromPdf(paragraphs: readonly string[], dice: Random): string {
  const width = dice.int(55, 85);
  const perPage = dice.int(22, 44);
  const head = dice.pick([
    'ANNUAL REPORT OF THE COMMISSION',
    'Journal of Small Things, Vol. 3',
    'On the Price of Bread',
  ]);
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      if (line.length + word.length < width) {
        line += (line ? ' ' : '') + word;
        continue;
      }
      const room = width - line.length - 2;
      const at = Math.min(room, word.length - 3);
      const breaks = at >= 3 && /^\p{L}{7,}$/u.test(word) && dice.chance(0.7);
      lines.push(breaks ? `${line} ${word.slice(0, at)}-` : line);
      line = breaks ? word.slice(at) : word;
    }
    lines.push(line);
  }
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += perPage) {
    const number = at / perPage + 17;
    const body = lines.slice(at, at + perPage).join('\n');
    pages.push(number % 2 ? `${head}    ${number}\n${body}` : `${number}    ${head}\n${body}`);
  }
  return pages
    .join(dice.pick(['\n', '\n\n', '\f']))
    .replaceAll('ffi', 'ﬃ')
    .replaceAll('fi', 'ﬁ')
    .replaceAll('fl', 'ﬂ');
}
