import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceTag } from '../core/source.ts';
import { tagger } from '../sources/tag.ts';
import { random } from './random.ts';

/**
 * What our tables say of the outgoing links of real pages: `kinds DIR` takes a folder whose `truth.json` lists
 * them (`pages/README.md`). `--sample N` prints N links drawn at random, to be read by hand.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [dir] = args;
  if (!dir) throw new Error('Name a folder of pages: npm run bench -- kinds ../shared/pages [--sample 100]');
  const truth: Truth = JSON.parse(await readFile(join(dir, 'truth.json'), 'utf8'));
  const tagOf = tagger({ words: [], documents: [] });
  const links: Link[] = Object.values(truth.pages).flatMap(({ url, engine, posts = [] }) =>
    posts.flatMap(({ links = [] }) => links.map((link) => ({ link, engine, tag: tagOf({ link }, url) }))),
  );
  print(
    'engine',
    Map.groupBy(links, ({ engine }) => engine),
  );
  print(
    'kind',
    Map.groupBy(links, ({ tag }) => tag?.fact.kind ?? 'no source'),
  );
  const known = links.filter(isKnown).length;
  const documents = links.filter(({ tag }) => tag?.document).length;
  const hosts = new Set(links.flatMap(({ tag }) => tag?.source.host ?? []));
  const knownHosts = new Set(links.filter(isKnown).map(({ tag }) => tag?.source.host));
  console.log(
    `\n${links.length} links: ${percent(known, links.length)} with a kind, ` +
      `${percent(documents, links.length)} with a kind of document; ` +
      `${hosts.size} hosts: ${percent(knownHosts.size, hosts.size)} with a kind.`,
  );
  const count = Number(args[args.indexOf('--sample') + 1]);
  if (args.includes('--sample')) sample(links, Number.isInteger(count) ? count : 100);
  const to = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
  if (to) {
    const figures = { links: links.length, known, documents, hosts: hosts.size, knownHosts: knownHosts.size };
    await writeFile(to, `${JSON.stringify(figures, null, 2)}\n`);
  }
}

interface Truth {
  readonly pages: Record<
    string,
    { url: string; engine: string; posts?: readonly { links?: readonly string[] }[] }
  >;
}

interface Link {
  readonly link: string;
  readonly engine: string;
  readonly tag: SourceTag | null;
}

/** What leads nowhere outside is no link without a kind, but counts among the links all the same. */
const isKnown = ({ tag }: Link) => tag !== null && tag.fact.kind !== 'unknown';

function print(what: string, groups: Map<string, Link[]>): void {
  console.log(`\n${what.padEnd(24)}  links  with a kind`);
  for (const [name, links] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const known = percent(links.filter(isKnown).length, links.length);
    console.log(`${name.padEnd(24)} ${String(links.length).padStart(6)} ${known.padStart(12)}`);
  }
}

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %`;

function sample(links: readonly Link[], count: number): void {
  const { next } = random(20261124);
  const order = links.map((link) => ({ link, at: next() })).sort((a, b) => a.at - b.at);
  console.log('');
  for (const { link } of order.slice(0, count)) {
    const { fact, document } = link.tag ?? {};
    const said = fact ? `${fact.kind} · ${fact.name ?? '–'} · ${document?.document ?? '–'}` : 'no source';
    console.log(`${said.padEnd(64)} ${link.link}`);
  }
}
