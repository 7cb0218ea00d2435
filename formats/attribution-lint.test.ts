import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { PostRow } from '../core/tables.ts';
import { example, licences, note, posts, speakEnglish } from '../tests/example-thread.ts';
import { libraryArbitrary } from '../tests/library-arbitrary.ts';
import { exampleExport, exportOfAll } from '../tests/notes-export.ts';
import { missingAttribution, refuseUnattributed } from './attribution-lint.ts';
import { writeMarkdownBy } from './markdown.ts';
import { notedPosts } from './noted-posts.ts';
import { quoteForClipboard } from './quote.ts';
import { formats } from './registry.ts';
import type { NotesExport } from './thread-export.ts';

vi.setConfig({ testTimeout: 120_000 });
beforeAll(speakEnglish);

/** Long enough to be a quotation wherever it stands. */
const words = 'The Assembly voted fifteen times on the treaty';
const [, answer] = posts as [PostRow, PostRow];
const one: NotesExport = {
  ...exampleExport,
  threads: [{ ...example, notes: [note(answer, words, { verdict: 'mixed', motivation: 'assessing' })] }],
};

test.each(formats.map(({ id, load }) => ({ id, load })))(
  '$id quotes no post without its six items',
  async ({ id, load }) => {
    const write = await load();
    expect(missingAttribution(id, [...write(exampleExport)].join(''), exampleExport)).toEqual([]);
    fc.assert(
      fc.property(libraryArbitrary, (rows) => {
        const out = exportOfAll(rows);
        expect(missingAttribution(id, [...write(out)].join(''), out)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  },
);

const quoting = formats.filter(({ id }) => !['csl', 'bibtex', 'csv-sources'].includes(id));
test.each(quoting.map(({ id, load }) => ({ id, load })))(
  'of $id, an item that is missing is found out',
  async ({ id, load }) => {
    const file = [...(await load())(one)].join('');
    expect(missingAttribution(id, file, one)).toEqual([]);
    const { author, licence, site, permalink } = answer.post;
    for (const [name, item] of [
      ['site', site],
      ['permalink', permalink],
      ['author', 'Mira_K'],
      ['profile', author?.profile],
      ['licence', licence?.name],
      ['link of the licence', licences.by4.url],
      ['changes', 'Changes were made'],
    ] as const) {
      const spoilt = file.replaceAll(item ?? '', 'x').replaceAll(item?.replace('_', '\\_') ?? '', 'x');
      expect(spoilt).not.toBe(file);
      expect(missingAttribution(id, spoilt, one).join()).toContain(`${permalink}: ${name} (`);
    }
  },
);

test('the formats that quote nothing quote nothing', async () => {
  for (const { id, load } of formats)
    if (!quoting.some((other) => other.id === id))
      expect([...(await load())(one)].join('')).not.toContain(words);
});

test('a template that leaves the attribution out is refused with a sentence', () => {
  const body = '{% for post in posts %}{% for note in post.notes %}{{ note.words }}{% endfor %}{% endfor %}';
  const file = [...writeMarkdownBy({ front: '', body })(one)].join('');
  expect(() => refuseUnattributed('markdown', file, one)).toThrow(
    /^This export was not written: it quotes a post and lacks its attribution: https:\/\/politics\.stackexchange\.com\/a\/2: site/,
  );
});

test('what the clipboard gets carries its attribution, plain and rich', () => {
  const [noted] = notedPosts({ ...example, notes: [...one.threads].flatMap(({ notes }) => notes) });
  const [only] = noted?.notes ?? [];
  if (!noted || !only) throw new Error('there is no note');
  const { plain, html } = quoteForClipboard(only, noted, 'en-GB');
  expect(missingAttribution('quote', plain, one)).toEqual([]);
  expect(missingAttribution('quote', html, one)).toEqual([]);
  expect(plain).toMatch(/^“The Assembly voted fifteen times on the treaty”\n\nFrom /);
  expect(html).toMatch(/^<blockquote cite="https:\/\/politics\.stackexchange\.com\/a\/2">The Assembly/);
});
