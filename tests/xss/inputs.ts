import Papa from 'papaparse';
import { emptyLibrary, type Library, tableNames } from '../../core/tables.ts';
import { writeBackup } from '../../formats/json.ts';
import { formats } from '../../formats/registry.ts';
import { exportOfAll } from '../notes-export.ts';
import { payloads } from './payloads.ts';
import { poisoned } from './poisoned.ts';

/** Everything that comes from outside, with the payloads for words: a page, files of every kind, a rating list. */

const host = 'skeptics.stackexchange.com';
export const threadKey = `stack-exchange/${host}/question/990001`;
const address = `https://${host}/questions/990001/x`;
const at = '2024-05-01T12:00:00.000Z';

/** The answers of the demonstration, among which the payloads are dealt out. */
const answerOf = (nth: number) => String(990002 + (nth % 6));

/** Notes on the demonstration's posts: two for each payload, which is every word in them. */
function hostileLibrary(): Library {
  const all = emptyLibrary() as { -readonly [T in keyof Library]: unknown[] };
  for (const [nth, payload] of payloads.entries()) {
    const rows = onDemonstration(poisoned(payload), nth);
    for (const table of tableNames) all[table].push(...rows[table]);
    const row = {
      rev: '1-00000000000000aa',
      modified: at,
      pattern: `site${nth}.example`,
      word: 'rely',
      said: at,
    };
    all.sourceWord.push({ ...row, id: `site${nth}.example`, forWhat: payload, note: payload });
  }
  const posts = new Map((all.post as { id: string }[]).map((post) => [post.id, post]));
  return { ...all, post: [...posts.values()] } as unknown as Library;
}

function onDemonstration(rows: Library, nth: number): Library {
  const json = JSON.stringify(rows)
    .replaceAll('stackexchange/politics/question/1"', `${threadKey}"`)
    .replaceAll('stackexchange/politics/answer/2"', `stack-exchange/${host}/answer/${answerOf(nth)}"`)
    .replaceAll('stackexchange/politics/', `stack-exchange/${host}/`)
    .replaceAll('https://politics.stackexchange.com/q/1', `https://${host}/q/990001`)
    .replaceAll('https://politics.stackexchange.com/a/2"', `https://${host}/a/${answerOf(nth)}"`)
    .replaceAll(/8000-0{10}(\d\d)/g, `8000-${String(nth).padStart(10, '0')}$1`)
    .replaceAll(/"(tie|challenge|comparison)-(\d)"/g, `"$1-${nth}-$2"`);
  const all = JSON.parse(json) as Library;
  const annotation = all.annotation.slice(0, 2).map(withSpanOfItsWords);
  const kept = new Set(annotation.map(({ id }) => id));
  const isKept = (row: { annotation: string }) => kept.has(row.annotation);
  return {
    ...all,
    annotation,
    evidence: all.evidence.filter(isKept),
    judgement: all.judgement.filter(isKept),
    challenge: all.challenge.filter(isKept),
    tie: all.tie.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

function withSpanOfItsWords(row: Library['annotation'][number]): Library['annotation'][number] {
  const { selector } = row.target;
  if (!selector) return row;
  return {
    ...row,
    target: { ...row.target, selector: { ...selector, start: 0, end: selector.exact.length } },
  };
}

/** Files of every kind that is read, each with all payloads. */
export async function hostileFiles(): Promise<ReadonlyMap<string, string>> {
  const rows = hostileLibrary();
  const written = new Map<string, string>();
  for (const { id, load } of formats) {
    if (!['json-ld', 'html', 'hypothesis', 'csv-notes', 'csv-claims'].includes(id)) continue;
    written.set(id, [...(await load())(exportOfAll(rows))].join(''));
  }
  const foreign = (nth: number) => `https://site${nth}.example/page`;
  const table = payloads.map((words, nth) => ({
    url: foreign(nth),
    title: words,
    quote: words,
    note: words,
    tags: words,
  }));
  const readwise = payloads.map((words, nth) => ({
    Highlight: words,
    'Book Title': `${words} ${foreign(nth)}`,
    'Book Author': words,
    'Amazon Book ID': '',
    Note: words,
    Color: words,
    Tags: words,
    'Location Type': 'page',
    Location: '1',
    'Highlighted at': '2024-05-01 12:00:00+00:00',
    'Document tags': words,
  }));
  const clipper = payloads.map((words, nth) => ({
    url: foreign(nth),
    title: words,
    highlights: [{ text: words, notes: [words], timestamp: 1 }],
  }));
  const hypothesis = payloads.map((words, nth) => ({
    id: `h${nth}`,
    uri: nth % 2 ? address : foreign(nth),
    user: `acct:${words}@example`,
    user_info: { display_name: words },
    created: at,
    updated: at,
    text: words,
    tags: [words],
    document: { title: [words] },
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: words, prefix: words, suffix: words }] }],
  }));
  return new Map([
    ['backup', writeBackup(rows, { exported: at, device: 'a', version: '1' })],
    ...written,
    ['Hypothesis', JSON.stringify({ total: hypothesis.length, rows: hypothesis })],
    ['Web Clipper', JSON.stringify(clipper)],
    ['Readwise', Papa.unparse(readwise)],
    ['table', Papa.unparse(table)],
  ]);
}

/** A rating list whose every word is a payload. */
export const hostileList = (): string => {
  const flat = payloads.map((words) => words.replace(/\s/g, ' '));
  return [
    '#credlist 1',
    '#id: evil',
    `#title: ${flat[0]}`,
    `#purpose: ${flat[8]}`,
    `#license: ${flat[3]}`,
    '#rights: import=yes share=yes',
    '#scale: fine=reliable poor=unreliable',
    '#columns: pattern rating note',
    ...flat.map((words, nth) => `site${nth}.example\t${nth % 2 ? 'fine' : 'poor'}\t${words}`),
    ...flat.slice(0, 20).map((words) => `${words}\tfine\tx`),
  ].join('\n');
};

/** The demonstration as a page that says the payloads: its title, its names, its posts, its links and what they lead to. */
export function hostilePage(html: string): string {
  const escaped = payloads.map((words) =>
    words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  );
  let nth = 0;
  const next = () => escaped[nth++ % escaped.length] ?? '';
  let answer = -1;
  return html
    .replace(/(class="question-hyperlink">)[^<]*/, (_, head) => head + next())
    .replace(/<title>[^<]*/, () => `<title>${escaped[9]}`)
    .replace(
      /(class="comment-copy" itemprop="text">)[\s\S]*?<\/span>/g,
      (_, head) => `${head}${next()}</span>`,
    )
    .replace(/(class="comment-user"[^>]*>)[^<]*/g, (_, head) => head + next())
    .replace(/(itemprop="author"[\s\S]{0,300}?<a href="\/users\/[^>]*>)[^<]*/g, (_, head) => head + next())
    .replace(/<div class="s-prose js-post-body"[^>]*>/g, (head) => {
      const here = answer++;
      if (here < 0) return head;
      const mine = escaped.map((words, at) => [words, at] as const).filter(([, at]) => at % 6 === here);
      const said = mine.map(
        ([words, at]) =>
          `<p>${words} <a href="https://site${at}.example/x?${encodeURIComponent(payloads[at] ?? '')}">${words}</a></p>`,
      );
      return `${head}${said.join('')}<p><a href="javascript:xss()">${next()}</a></p>`;
    });
}
