import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { speak } from '../../core/words.ts';
import { formats } from '../../formats/registry.ts';
import { exportOfAll } from '../notes-export.ts';
import { payloads } from './payloads.ts';
import { poisoned } from './poisoned.ts';

beforeAll(() => speak((key) => key));

const written = new Map<string, (payload: string) => string>();
for (const { id, load } of formats) {
  const write = await load();
  written.set(id, (payload) => [...write(exportOfAll(poisoned(payload)))].join(''));
}
const inForm = (id: string) => (payload: string) => written.get(id)?.(payload) ?? '';

test('the list has what it says, and every format writes it', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(100);
  for (const [id, write] of written) expect(write('harmless words').length, id).toBeGreaterThan(20);
});

test('no payload is markup in a page of notes', () => {
  const harmless = elementsIn(inForm('html')('harmless words'));
  for (const payload of payloads) {
    const found = elementsIn(inForm('html')(payload));
    expect(
      [...found].filter((one) => !harmless.has(one)),
      payload,
    ).toEqual([]);
  }
});

test.each(['markdown', 'obsidian', 'logseq'])(
  'no payload is markup in %s, read by whatever reads HTML in it',
  { timeout: 60_000 },
  (id) => {
    // Properties at the head are data to the programs that know them.
    const rendered = (payload: string) =>
      micromark(inForm(id)(payload).replace(/^---\n[\s\S]*?\n---\n/, ''), {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      });
    for (const payload of payloads)
      expect([...elementsIn(rendered(payload))].filter(isForeign), payload).toEqual([]);
  },
);

test.each(['csv-notes', 'csv-claims', 'csv-sources'])('no payload is a formula in %s', (id) => {
  for (const payload of payloads.filter((one) => /^[=+\-@\t]/.test(one))) {
    const cell = new RegExp(`(^|[,;\\t\\n"])${payload.replace(/[^\w]/g, '\\$&').replaceAll('"', '""')}`);
    expect(inForm(id)(payload)).not.toMatch(cell);
  }
});

/** Elements and attributes that are there, and where links lead that are no web addresses. */
function elementsIn(html: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) {
      found.add(node.tagName);
      for (const { name, value } of node.attrs) {
        found.add(`${node.tagName}[${name}]`);
        if (/^(href|src|action|srcset|data|poster)$/.test(name) && !/^(https?:|#)/i.test(value))
          found.add(`${name}=${value}`);
        if (/^https?:\/\/evil/.test(value) && name !== 'href') found.add(`${name}=${value}`);
      }
      if (node.tagName === 'script') found.add(`script ${node.attrs.map(({ value }) => value).join()}`);
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    if ('content' in node) visit(node.content as DefaultTreeAdapterTypes.Node);
  };
  visit(parse(html));
  return found;
}

const isForeign = (one: string) =>
  /^(script|style|img|image|svg|math|iframe|frame|frameset|object|embed|form|button|select|textarea|link|meta|base|video|audio|template|portal|dialog|marquee|details)\b/.test(
    one,
  ) ||
  /\[on\w+\]|\[style\]|\[ping\]/.test(one) ||
  /^(href|src)=\s*(javascript|data|vbscript)/i.test(one);
