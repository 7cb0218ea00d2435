import { beforeAll, expect, test } from 'vitest';
import { example, speakEnglish } from '../tests/example-thread.ts';
import { exampleExport } from '../tests/notes-export.ts';
import { writeClaimReviews } from './claim-review.ts';

beforeAll(speakEnglish);
const file = (out = exampleExport) => JSON.parse([...writeClaimReviews(out)].join(''));

test('a thread with something of everything is written as in the golden file', async () => {
  await expect([...writeClaimReviews(exampleExport)].join('')).toMatchFileSnapshot(
    'golden/claim-reviews.jsonld',
  );
});

test('only what she has judged is reviewed, by her, with her verdict as a word and no number', () => {
  const reviews: Record<string, { alternateName?: string; name?: string; ratingValue?: number }>[] =
    file()['@graph'];
  const judged = example.notes.filter(({ verdict }) => verdict !== null);
  expect(reviews).toHaveLength(judged.length);
  expect(reviews.map(({ reviewRating }) => reviewRating?.alternateName)).toEqual([
    'Contradicted',
    'Lacks context',
    'Cannot be checked',
  ]);
  for (const { author, reviewRating } of reviews) {
    expect(author?.name).toBe('A reader, with Scholium');
    expect(reviewRating?.ratingValue).toBeUndefined();
  }
});

test('no address in it leads anywhere but to the web', () => {
  const addresses = JSON.stringify(file()).match(/"(url|archivedAt)":"[^"]*"/g) ?? [];
  expect(addresses.length).toBeGreaterThan(5);
  for (const one of addresses) expect(one).toMatch(/":"https?:\/\//);
});

test('without claims it is a file all the same', () => {
  expect(file({ ...exampleExport, threads: [] })).toEqual({ '@context': 'https://schema.org', '@graph': [] });
});
