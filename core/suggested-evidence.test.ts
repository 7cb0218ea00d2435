import { expect, test } from 'vitest';
import type { SourceTag } from './source.ts';
import { type Citing, evidenceCited } from './suggested-evidence.ts';

function cited(resource: string, post: string, block: number, text = '', name: string | null = null): Citing {
  const host = new URL(resource).host;
  return { post, block, text, tag: { source: { resource, host }, fact: { name } } as SourceTag };
}

const treaty = cited('https://treaty.example/1', 'b', 4, 'the treaty', 'Museum');
const speech = cited('https://speech.example/2', 'b', 1, 'speech.example');
const comment = cited('https://wiki.example/3', 'c', 0);
const question = cited('https://wiki.example/4', 'a', 0);
const thread = [question, speech, treaty, comment];

test('what is cited beside the claim comes first, then the rest of its post, then the thread', () => {
  const links = (place: Parameters<typeof evidenceCited>[1]) =>
    evidenceCited(thread, place).map(({ link }) => link.at(-1));
  expect(links({ post: 'b', blocks: [3, 4] })).toEqual(['1', '2', '4', '3']);
  expect(links({ post: 'b', blocks: [1, 1] })).toEqual(['2', '1', '4', '3']);
  expect(links({ post: 'b', blocks: null })).toEqual(['2', '1', '4', '3']);
  expect(links({ post: 'c', blocks: null })).toEqual(['3', '4', '2', '1']);
});

test('a link is named by its publisher and its words, said once where they are the same', () => {
  const [first, second] = evidenceCited(thread, { post: 'b', blocks: [3, 4] });
  expect(first?.words).toBe('Museum · the treaty');
  expect(second?.words).toBe('speech.example');
});

test('what is cited twice is offered once, by the words that stand nearest', () => {
  const again = cited('https://treaty.example/1', 'c', 0, 'that text');
  expect(evidenceCited([again, treaty], { post: 'b', blocks: [4, 4] })).toEqual([
    { link: 'https://treaty.example/1', words: 'Museum · the treaty' },
  ]);
});
