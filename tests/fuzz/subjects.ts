import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { locate, readable } from '../../anchoring/locate.ts';
import { emptyLibrary } from '../../core/tables.ts';
import { writeBackup } from '../../formats/json.ts';
import { mergeIntoNote } from '../../formats/markdown-merge.ts';
import { markdownPresets } from '../../formats/markdown-presets.ts';
import { planImport } from '../../formats/plan-import.ts';
import { readFile } from '../../formats/read-file.ts';
import { parseTemplate } from '../../formats/template-parse.ts';
import { readPayload } from '../../messaging/check.ts';
import { readReport } from '../../messaging/report.ts';
import { compare } from '../../quotes/compare.ts';
import { htmlText } from '../../quotes/html-text.ts';
import { readSource } from '../../quotes/source.ts';
import { sourceText } from '../../quotes/source-text.ts';
import { readQuery } from '../../search/query.ts';
import { knownPlaces } from '../../sites/known-places.ts';
import { citedInWords } from '../../sources/in-words.ts';
import { readLink } from '../../sources/link.ts';
import { readList } from '../../sources/lists/read-list.ts';
import { readPattern } from '../../sources/pattern.ts';
import { citesOf, tagger } from '../../sources/tag.ts';
import { textOf } from '../../storage/fixtures/samples.ts';
import { asks } from '../faults/asks.ts';
import { exampleRows } from '../notes-export.ts';
import { smallPdf } from '../small-pdf.ts';

/** Something that reads what others wrote. */
export interface Subject {
  readonly name: string;
  /** The files that do the reading, which `tests/fuzz/whole.test.ts` looks for. */
  readonly of: readonly string[];
  /** True files, to be changed. */
  readonly real: readonly string[];
  /** Reads; throws nothing but a sentence, where it may refuse. */
  read(text: string): unknown;
  /** It has an answer for everything. */
  readonly neverRefuses?: true;
  /** Dearer than others: this part of the inputs is enough beside the other tests. */
  readonly share?: number;
}

const root = join(import.meta.dirname, '../..');
const golden = (name: string) => readFileSync(join(root, 'formats/golden', name), 'utf8');
const pages = readdirSync(join(root, 'sites'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(root, 'sites', name), 'utf8'));
/** More true files, of a folder and those below it: `npm run fuzz -- 10000 FOLDER`. */
const folder = process.env.FUZZ_FILES;
const more = (ending: RegExp) =>
  (folder ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => ending.test(name))
    .slice(0, 100)
    .map((name) => {
      const file = readFileSync(join(folder ?? '', name));
      return (name.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8').slice(0, 200_000);
    });
pages.push(...more(/\.html(\.gz)?$/));
const page = 'https://politics.stackexchange.com/questions/1/did-anybody';
const backup = writeBackup(exampleRows, { exported: '2024-05-02T00:00:00Z', device: 'a', version: '1' });
const clipper = JSON.stringify([{ url: page, highlights: [{ text: 'tea is hot', timestamp: 1 }] }]);
const readwise =
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n' +
  'tea is hot,Tea,Ann,B01,why,,"a, b",page,1,2024-05-01 12:00:00+00:00,x\n';

const credlist = [
  '#credlist 1',
  '#id: tea',
  '#title: Tea',
  '#scale: good=reliable so=mixed bad=unreliable',
  '#columns: pattern kind rating',
  'tea.example\t\tgood',
  '*.coffee.example/beans/*\tpress\tbad',
].join('\n');

const library = emptyLibrary();
const known = knownPlaces([]);
const importer = (of: string, name: string, ...real: string[]): Subject => ({
  name: `import of ${name}`,
  of: [of, 'formats/read-file.ts'],
  real,
  read: (text) => planImport(readFile(text, null), library, '2024-05-02T00:00:00Z', known),
});
const links = [
  'https://web.archive.org/web/2020/https://www.nato.int/treaty?utm_source=x#a',
  'https://doi.org/10.1000/182',
  'https://www.google.com/url?q=https%3A%2F%2Fen.wikipedia.org%2Fwiki%2FNATO&sa=D',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fbbc.co.uk%2Fnews',
  'https://www.youtube.com/watch?v=abc&t=10s',
  ...[...pages.join('\n').matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link).slice(0, 200),
];
const tagOf = tagger({ words: [], documents: [] });
const prose = [textOf(1), ...pages.slice(0, 8).map((html) => html.replace(/<[^>]*>/g, ' ').slice(0, 4000))];
const pdf = new TextDecoder('latin1').decode(
  smallPdf([['Tea is hot, and the treaty says so.'], ['Page two.']]),
);
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** JSON where it is some, else the text itself: messages arrive as values. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A list of each form that goes by lines, and one that is JSON. */
const forms: Readonly<Record<string, string>> = {
  adblock: '! Title: Mine\n||tea.example^\n@@||ok.example^$document\ncoffee.example##.ad\n',
  goggles: '! name: Mine\n! description: Tea\n$boost=3,site=tea.example\n$discard,site=coffee.example\n',
  'hosts-file': '# Title: Mine\n127.0.0.1 localhost\n0.0.0.0 tea.example # why\n0.0.0.0 coffee.example\n',
  'match-patterns': '# name: Mine\n*://*.tea.example/*\nhttps://coffee.example/beans/*\n/^https?:\\/\\/x/\n',
  'plain-domains': 'tea.example\ncoffee.example/beans\nhttps://www.milk.example/\n',
  'json-table': JSON.stringify({ sites: [{ domain: 'tea.example', rating: 'good', note: null }] }),
};
const listForms = Object.entries(forms).map(
  ([form, text]): Subject => ({
    name: `a rating list, ${form}`,
    of: [`sources/lists/${form}.ts`, 'sources/lists/read-lines.ts'],
    real: [text, ...more(new RegExp(form === 'json-table' ? '\\.json$' : '\\.(txt|list)$'))],
    read: (input) => readList(new TextEncoder().encode(input), { columns: null }),
  }),
);

const ready = { note: 'a', other: 'b', trashed: 'c', piece: 'd', step: 'e' };
const commands = Object.entries(asks).map(
  ([name, ask]): Subject => ({
    name: `the command ${name}`,
    of: ['messaging/check.ts', 'messaging/read-as.ts'],
    real: [JSON.stringify(ask(ready))],
    read: (text) => readPayload(name as keyof typeof asks, valueIn(text)),
  }),
);

export const subjects: readonly Subject[] = [
  importer('formats/json.ts', 'a backup', backup),
  importer('formats/json-ld-read.ts', 'JSON-LD', golden('thread.jsonld'), ...more(/\.json(ld)?$/)),
  importer('formats/html-read.ts', 'a page', golden('thread.html')),
  importer('formats/hypothesis-read.ts', 'Hypothesis', golden('thread.hypothesis.json')),
  importer('formats/clipper-read.ts', 'Web Clipper', clipper),
  importer('formats/readwise-read.ts', 'Readwise', readwise),
  importer(
    'formats/csv-read.ts',
    'a table',
    golden('notes.csv'),
    golden('thread.tsv'),
    golden('claims.csv'),
    golden('sources.csv'),
    ...more(/\.[ct]sv$/),
  ),
  {
    name: 'a rating list',
    of: [
      'sources/lists/read-list.ts',
      'sources/lists/credlist.ts',
      'sources/lists/rule.ts',
      'sources/lists/host-of.ts',
      'sources/lists/read-table.ts',
    ],
    real: [credlist, golden('sources.csv'), ...more(/\.csv$/)],
    read: (text) => readList(new TextEncoder().encode(text), { columns: null }),
  },
  ...listForms,
  {
    name: 'what is searched for',
    of: ['search/query.ts'],
    real: ['tag:"a, b" -verdict:false from:2024-01 “tea is hot” OR coffee', 'site:nato.int has:evidence'],
    read: readQuery,
    neverRefuses: true,
  },
  {
    name: 'text of a cited page',
    of: ['quotes/html-text.ts'],
    real: pages,
    read: htmlText,
    neverRefuses: true,
  },
  {
    name: 'a cited page as bytes',
    of: ['quotes/source-text.ts'],
    real: pages,
    read: (text) => sourceText(bytesOf(text), 'text/html; charset=x'),
    neverRefuses: true,
  },
  {
    name: 'a cited PDF',
    of: ['quotes/pdf-text.ts'],
    real: [pdf],
    read: (text) => sourceText(bytesOf(text), 'application/pdf'),
    neverRefuses: true,
    share: 0.1,
  },
  {
    name: 'comparing a quotation',
    of: ['quotes/compare.ts', 'quotes/quote.ts', 'quotes/source.ts'],
    real: prose,
    read: (text) => compare(text.slice(0, 600), readSource(text.slice(300, 6000))),
    neverRefuses: true,
    share: 0.5,
  },
  {
    name: 'a link',
    of: [
      'sources/link.ts',
      'sources/amp.ts',
      'sources/archives.ts',
      'sources/proxies.ts',
      'sources/redirectors.ts',
      'sources/shorteners.ts',
      'sources/web-address.ts',
    ],
    real: links,
    read: (text) => [readLink(text, page), readLink(page, text, text)],
    neverRefuses: true,
  },
  {
    name: 'a source tag',
    of: ['sources/tag.ts', 'sources/document.ts'],
    real: links,
    read: (text) => [tagOf({ link: text, shown: text }, page), citesOf([{ link: text }], page)],
    neverRefuses: true,
  },
  {
    name: 'a pattern for a word on sources',
    of: ['sources/pattern.ts'],
    real: ['nato.int', 'bbc.co.uk/news/*', ...links.slice(0, 20)],
    read: readPattern,
  },
  {
    name: 'sources named in words',
    of: ['sources/in-words.ts'],
    real: prose,
    read: (text) => citedInWords(text, page),
    neverRefuses: true,
  },
  {
    name: 'finding words again',
    of: ['anchoring/locate.ts'],
    real: prose,
    read: (text) => {
      const start = text.length >> 1;
      const selector = {
        exact: text.slice(start, start + 80),
        prefix: text.slice(start - 30, start),
        suffix: '',
        start,
        end: start + 80,
      };
      return [locate(readable(text), selector), locate(readable(textOf(1)), selector)];
    },
    neverRefuses: true,
    share: 0.5,
  },
  {
    name: 'a template',
    of: ['formats/template-parse.ts'],
    real: Object.values(markdownPresets).flatMap(({ front, body }) => [front, body]),
    read: parseTemplate,
  },
  {
    name: 'merging into a note',
    of: ['formats/markdown-merge.ts'],
    real: [golden('thread.obsidian.md'), golden('thread.md')],
    read: (text) => mergeIntoNote(text, 'sample/politics/question/1', 'a: 1\n', 'new words'),
  },
  ...commands,
  {
    name: 'a report of a page',
    of: ['messaging/report.ts'],
    real: [JSON.stringify({ url: page, thread: null, posts: [], notes: [], sources: [] })],
    read: (text) => readReport(valueIn(text)),
  },
];
