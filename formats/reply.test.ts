import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { PostRow } from '../core/tables.ts';
import { example, note, posts, speakEnglish } from '../tests/example-thread.ts';
import { hostileText } from '../tests/library-arbitrary.ts';
import { notedPosts } from './noted-posts.ts';
import { replyTo } from './reply.ts';

beforeAll(speakEnglish);
const [, answer] = posts as [PostRow, PostRow];
type Said = Parameters<typeof note>[2];

function reply(exact: string | null, said: Said, limit?: number): string {
  const [noted] = notedPosts({ ...example, notes: [note(answer, exact, said)] });
  const [only] = noted?.notes ?? [];
  if (!noted || !only) throw new Error('there is no note');
  return replyTo(only, noted, limit);
}

test.each([
  ['stack-exchange/politics.stackexchange.com/answer/2', 600],
  ['mastodon/social.example/answer/2', 500],
  ['reddit/reddit.com/comment/2', 10_000],
])('a reply to %s has at most %i characters', (key, most) => {
  const [noted] = notedPosts({ ...example, notes: [note(answer, null, { wording: 'word '.repeat(4000) })] });
  if (!noted) throw new Error('there is no note');
  const [only] = noted.notes as [(typeof noted.notes)[number]];
  const { length } = replyTo(only, { ...noted, post: { ...noted.post, key } });
  expect(length).toBeLessThanOrEqual(most);
  expect(length).toBeGreaterThan(most - 10);
});

test('it leads to the words, and says the verdict, the evidence and why', () => {
  const said: Said = {
    verdict: 'contradicted',
    wording: 'It voted fifteen times.',
    comment: 'See page 4.',
    evidence: [{ stance: 'contradicts', link: 'https://assembly.example/minutes' }],
  };
  expect(reply('voted five-fold, and so on', said)).toBe(
    'On [these words](https://politics.stackexchange.com/q/1#:~:text=voted%20five%2Dfold%2C%20and%20so%20on): Contradicted · ' +
      'The claim: It voted fifteen times. · Contradicts it: https://assembly.example/minutes · See page 4.',
  );
});

test('it quotes nothing of the post, so it owes nothing there', () => {
  const words = 'one two three four five six seven eight nine ten';
  expect(reply(words, { verdict: 'mixed' }).replace(/\]\([^)]*\)/, ']')).toBe('On [these words]: Mixed');
});

test('where a link to the words would take half the box, it leads to the post', () => {
  const words = 'étranger '.repeat(20);
  expect(reply(words, { verdict: 'mixed' })).toBe(
    'On [these words](https://politics.stackexchange.com/a/2): Mixed',
  );
});

test('it fits the box, whatever she wrote, and no link in it is cut', () => {
  const text = hostileText(900);
  const links = fc.array(fc.webUrl({ withQueryParameters: true }), { maxLength: 8 });
  fc.assert(
    fc.property(hostileText(300, 1), text, text, links, (exact, wording, comment, addresses) => {
      const evidence = addresses.map((link) => ({ stance: 'context' as const, link }));
      const written = reply(exact, { verdict: 'opinion', wording, comment, evidence }, 600);
      expect(written.length).toBeLessThanOrEqual(600);
      expect(written.isWellFormed()).toBe(true);
      expect(written).not.toMatch(/[\r\n]/);
      for (const [, address] of written.matchAll(/Gives context: (\S+)/g))
        expect(addresses).toContain(address);
    }),
    { numRuns: 300 },
  );
});

test('a long wording is cut at a word', () => {
  const long = 'word '.repeat(300).trim();
  expect(reply(null, { verdict: 'opinion', wording: long }, 600)).toMatch(
    /^On \[this post\]\(\S+\): Opinion · The claim: (word )+word…$/,
  );
});
