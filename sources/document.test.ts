import { expect, test } from 'vitest';
import type { DocumentKind } from '../core/citation.ts';
import { addressRules, readSections } from './document.ts';
import { documentSections } from './documents.ts';
import { readPattern } from './pattern.ts';
import { tagger } from './tag.ts';

const tagOf = (link: string) =>
  tagger({ words: [], documents: [] })({ link }, 'https://forum.example/thread/1');
const documentOf = (link: string) => tagOf(link)?.document?.document ?? null;

test.each<[DocumentKind | null, string]>([
  ['sponsored', 'https://www.nytimes.com/paidpost/company/a'],
  ['fact-check', 'https://www.politifact.com/factchecks/2020/may/1/a/'],
  ['fact-check', 'https://www.usatoday.com/story/news/factcheck/2021/05/01/a/1/'],
  ['opinion', 'https://www.nytimes.com/2021/05/01/opinion/a.html'],
  ['opinion', 'https://www.theguardian.com/commentisfree/2021/may/01/a'],
  ['opinion', 'https://web.archive.org/web/2021/https://www.washingtonpost.com/opinions/2021/05/01/a/'],
  ['interview', 'https://www.aljazeera.com/news/interviews/a'],
  ['video-audio', 'https://www.bbc.co.uk/iplayer/episode/a'],
  ['video-audio', 'https://www.youtube.com/watch?v=a'],
  ['video-audio', 'https://vimeo.com/123456'],
  ['official-statement', 'https://www.gov.uk/government/speeches/a'],
  ['official-statement', 'https://www.mofa.go.jp/press/statements/a'],
  ['primary', 'https://www.nato.int/cps/en/natohq/official_texts_17120.htm'],
  ['official-statement', 'https://www.nato.int/cps/en/natohq/opinions_1234.htm'],
  ['primary', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12012M'],
  ['press-release', 'https://www.europarl.europa.eu/news/en/press-room/a'],
  ['press-release', 'https://www.who.int/news-releases/a'],
  ['encyclopedia-entry', 'https://en.wikipedia.org/wiki/NATO'],
  [null, 'https://en.wikipedia.org/wiki/Talk:NATO'],
  [null, 'https://en.wikipedia.org/w/index.php?title=NATO'],
  ['forum-post', 'https://stackoverflow.com/questions/1/a'],
  ['forum-post', 'https://www.reddit.com/r/a/comments/abcdef/b/'],
  ['forum-post', 'https://meta.discourse.org/t/a/123'],
  ['forum-post', 'https://www.forum-of-cars.com/forums/viewtopic.php?t=1'],
  ['blog-post', 'https://www.schneier.com/archives/2020/a.html'],
  ['blog-post', 'https://example.com/blog/a'],
  ['dataset', 'https://example.com/data/a.csv'],
  ['dataset', 'https://www.kaggle.com/datasets/a/b'],
  ['preprint', 'https://arxiv.org/abs/1706.03762'],
  ['preprint', 'https://doi.org/10.48550/arXiv.1706.03762'],
  ['book', 'https://books.google.com/books?id=a'],
  // What the address does not tell is not guessed from the host.
  [null, 'https://www.nytimes.com/2021/05/01/world/a.html'],
  [null, 'https://doi.org/10.1038/nature12373'],
  [null, 'https://www.nature.com/articles/nature12373'],
  [null, 'https://www.youtube.com/@somebody'],
  [null, 'https://example.com/opinion/a'],
  [null, 'https://example.com/'],
  [null, 'https://schneier.com/'],
])('%s: %s', (document, link) => {
  expect(documentOf(link)).toBe(document);
});

test('every rule has its reason, in one sentence, and gives it', () => {
  for (const { reason } of [...addressRules, ...readSections(documentSections)])
    expect(reason).toMatch(/^[A-Z].{10,120}\.$/);
  expect(tagOf('https://www.nytimes.com/2021/05/01/opinion/a.html')?.document).toEqual({
    document: 'opinion',
    by: 'address',
    reason: 'The address names a section for opinion.',
  });
});

test.each(readSections(documentSections))('$pattern is found by its own page, not by its host', (section) => {
  const read = readPattern(section.pattern);
  expect([read?.host, ...(read?.segments ?? [])].join('/')).toBe(section.pattern);
  expect(documentOf(`https://www.${section.pattern}/a-page`)).toBe(section.document);
  expect(documentOf(`https://${read?.host}/`)).toBeNull();
});

test('a section that is not of its form is refused by name', () => {
  expect(() => readSections('example.org/a | gossip | Talk. | 2026-11-24')).toThrow('example.org/a | gossip');
});
