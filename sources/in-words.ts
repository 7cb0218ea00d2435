import type { UnlinkedForm, WordsCitation } from '../core/source.ts';
import { kindOf } from './kind.ts';
import { readLink } from './link.ts';
import { homeOf, namesFrom } from './names.ts';
import { bareHost } from './pattern.ts';
import { isRegistered } from './registrable-domain.ts';
import { readWebAddress } from './web-address.ts';

/**
 * Sources that a text names without a link: addresses, numbers of works, and names where the words around
 * them say that something comes from there.
 *
 * @param text its blocks apart by line feeds; what is a link already is the caller's to leave out.
 * @param page the address of the page that the text stands on: what leads back to its site is no source.
 * @returns in the order of the text, none over another.
 */
export function citedInWords(text: string, page: string): readonly WordsCitation[] {
  const taken: WordsCitation[] = [];
  const take = (found: Iterable<WordsCitation>) => {
    for (const each of found)
      if (each.end > each.start && !taken.some((one) => each.start < one.end && one.start < each.end))
        taken.push(each);
  };
  for (const find of [dois, numbers, isbns, addresses, sourceLists, namedAfter, attributions])
    take(find(text));
  return taken
    .filter(({ link }) => link === null || readLink(link, page) !== null)
    .sort((a, b) => a.start - b.start);
}

const cited = (start: number, words: string, form: UnlinkedForm, link: string | null): WordsCitation => ({
  start,
  end: start + words.length,
  form,
  link,
});

/** @see https://www.doi.org/the-identifier/resources/handbook */
function* dois(text: string): Generator<WordsCitation> {
  for (const { 0: words, 1: before = '', index } of text.matchAll(
    /((?:\bdoi:?\s?)?(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/)?)\b10\.\d{4,9}\/[^\s"<>]+/gi,
  )) {
    const whole = withoutEnd(words);
    yield cited(index, whole, 'doi', `https://doi.org/${whole.slice(before.length)}`);
  }
}

/** Numbers that name one work, and where that work is found. */
const numbered: readonly (readonly [form: RegExp, address: (number: string) => string])[] = [
  [
    /\barXiv:\s?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/g,
    (id) => `https://arxiv.org/abs/${id}`,
  ],
  [/\bPMID:?\s?(\d{4,9})\b/g, (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`],
  [/\bPMC(\d{4,9})\b/g, (id) => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${id}/`],
  [/\bRFC\s?(\d{1,5})\b/g, (id) => `https://www.rfc-editor.org/rfc/rfc${id}`],
  [/\b(CVE-\d{4}-\d{4,7})\b/g, (id) => `https://www.cve.org/CVERecord?id=${id}`],
];

function* numbers(text: string): Generator<WordsCitation> {
  for (const [form, address] of numbered) {
    for (const { 0: words, 1: id = '', index } of text.matchAll(form))
      yield cited(index, words, 'number', address(id));
  }
}

function* isbns(text: string): Generator<WordsCitation> {
  for (const { 0: words, 1: digits = '', index } of text.matchAll(
    /\bISBN(?:-1[03])?:?\s?((?:97[89][\s-]?)?\d(?:[\s-]?\d){8}[\s-]?[\dXx])\b/g,
  )) {
    if (isIsbn(digits.replace(/[\s-]/g, ''))) yield cited(index, words, 'isbn', null);
  }
}

/** @see https://www.isbn-international.org/content/isbn-users-manual */
function isIsbn(digits: string): boolean {
  const values = [...digits].map((digit) => (/x/i.test(digit) ? 10 : Number(digit)));
  if (digits.length === 10) return values.reduce((sum, value, at) => sum + value * (10 - at), 0) % 11 === 0;
  return values.reduce((sum, value, at) => sum + value * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

/** Written out with a scheme, with `www.`, with a path, or as a bare host: of the commonest suffixes, or one that our tables know. */
const address =
  /(?<![\w@./-])(?:https?:\/\/[^\s<>"]+|www\.[\w-]+(?:\.[\w-]+)+[^\s<>"]*|(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}\/[^\s<>"]+|(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}(?![\w-]|\.\w))/g;

/** Names of programs that are written as hosts are. */
const notHosts = new Set(['asp.net', 'ado.net', 'vb.net', 'paint.net', 'ml.net', 'socket.io', 'node.js']);

function* addresses(text: string): Generator<WordsCitation> {
  for (const { 0: words, index } of text.matchAll(address)) {
    const isCut = /(?:…|\.{3})$/.test(words);
    const whole = isCut ? words : withoutEnd(words);
    const bare = whole.replace(/(?:…|\.{3})$/, '');
    const url = readWebAddress(/^https?:/.test(bare) ? bare : `http://${bare}`);
    if (!url || !isRegistered(bareHost(url.hostname)) || notHosts.has(bare)) continue;
    if (isBareHost(bare) && !isLikelyHost(bare)) continue;
    yield isCut
      ? cited(index, whole, 'cut-address', isWholeHost(bare) ? `${url.origin}/` : null)
      : cited(index, whole, 'address', url.href);
  }
}

const isBareHost = (bare: string) => !/^https?:|^www\.|\//.test(bare);

/** Of other suffixes, `node.js` or `this.is` are more often no host at all. */
const isLikelyHost = (host: string) => {
  if (/\.(?:com|org|net|edu|gov|int)$/.test(host)) return true;
  const source = readLink(`https://${host}/`, 'https://example.org/');
  return source !== null && /^[^.]/.test(kindOf(source).pattern ?? '.');
};

/** Whether an address that was cut goes on after its host: else the host itself may lack its end. */
const isWholeHost = (bare: string) => bare.replace(/^https?:\/\//, '').includes('/');

/** Longer than any address that is cited in earnest. */
const longestAddress = 2000;

/** Without what closes the sentence around it; a bracket stays where the address has opened it. */
function withoutEnd(words: string): string {
  let end = Math.min(words.length, longestAddress);
  const count = (sign: string) => words.slice(0, end).split(sign).length - 1;
  const open = { ')': count('(') - count(')'), ']': count('[') - count(']'), '}': count('{') - count('}') };
  for (; end > 0; end--) {
    const last = words[end - 1] as string;
    if (last in open) {
      const bracket = last as keyof typeof open;
      if (open[bracket] >= 0) break;
      open[bracket]++;
    } else if (!/[.,;:!?'"»”’*_]/.test(last)) break;
  }
  return words.slice(0, end);
}

const mostListed = 120;
const sourceHeading =
  /(?:^|[\n.!?)\]][ \t]*|\([ \t]*)((?:sources?|references?|refs?|citations?|quellen?|fuentes?)(?:[ \t]*[:–—]|[ \t]+-)[ \t]*)([^\n]+)/gi;

/** `Sources: NATO & Democracy Now`: each name of the list. */
function* sourceLists(text: string): Generator<WordsCitation> {
  for (const match of text.matchAll(sourceHeading)) {
    const { 0: all, 2: list = '', index } = match;
    const from = index + all.length - list.length;
    const sentence = /^.*?(?=[.!?](?:\s|$)|\)|$)/.exec(list.slice(0, mostListed))?.[0] ?? '';
    for (const { 0: part, index: at } of sentence.matchAll(/(?:(?!\s+(?:&|and|und|y)\s+|[,;/])[^,;])+/g)) {
      const name = part.replace(/^(?:\s*(?:&|and|und|y)\s+|\s*\[\d{1,3}\]|\s)+/, '').trimEnd();
      if (isName(name)) yield cited(from + at + part.indexOf(name), name, 'name', homeOf(name));
    }
  }
}

/** A name as such: few words, of which one is written large. */
const isName = (words: string) =>
  words.length >= 2 && words.length <= 60 && /^[\p{Lu}"“«]/u.test(words) && words.split(/\s+/).length <= 8;

const sends =
  /(?<![\p{L}\p{N}])(?:see(?: also)?|cf\.?|via|per|source is|reported by|reports? (?:from|by)|(?:look(?:ed)? (?:it )?up|read|found|checked?|quoted?|copied|cited?|taken|stated|explained|written)(?: (?:it|this|that))? (?:in|on|from|at|by)|according to|siehe|laut|selon|según)\s+(?:the\s+|this\s+|an?\s+)?/giu;

/** `see Wiki`, `according to Reuters`: a publisher that our tables know by that name. */
function* namedAfter(text: string): Generator<WordsCitation> {
  for (const { 0: words, index } of text.matchAll(sends)) {
    const from = index + words.length;
    const names = [...namesInRow(text.slice(from, from + mostListed))];
    for (const [at, name] of names) yield cited(from + at, name, 'name', homeOf(name));
    if (names.length === 0) {
      const said = /(?:according to|laut|selon|según)\s/i.test(words) && properName.exec(text.slice(from));
      if (said) yield cited(from, said[0], 'attribution', null);
    }
  }
}

/** `BBC, CNN and Reuters`: where each begins, and the name. */
function* namesInRow(words: string): Generator<[at: number, name: string]> {
  for (let at = 0; ; ) {
    const [name] = namesFrom(words.slice(at));
    if (!name) return;
    yield [at, name];
    at += name.length;
    const [link] = /^(?:,? (?:and|or|&|und|y|et) (?:the )?|, (?:the )?)/.exec(words.slice(at)) ?? [];
    if (!link) return;
    at += link.length;
  }
}

const properName =
  /^\p{Lu}[\p{L}\p{N}.'’-]*(?:\s(?:of|the|for|and|&|de|von|van|del|du|la)(?=\s\p{Lu})|\s\p{Lu}[\p{L}\p{N}.'’-]*){1,6}/u;

/** `“…” — Name, work`: a line of its own, or what stands after a quotation to the end of its line. */
function* attributions(text: string): Generator<WordsCitation> {
  for (const { 0: all, 1: name = '', index } of text.matchAll(
    /(?:(?:^|\n|["”»’] ?)[ \t]*(?:—|―|–|--) ?|["”»’] ?- )(\p{Lu}[^\n]{1,100}?)[. \t]*(?=\n|$)/gu,
  )) {
    if (name.split(/\s+/).length <= 14)
      yield cited(index + all.lastIndexOf(name), name, 'attribution', homeOf(name.split(',')[0] ?? name));
  }
}
