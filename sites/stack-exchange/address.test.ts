import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerLink,
  commentLink,
  communityHost,
  postKey,
  questionIn,
  questionLink,
  threadKey,
} from './address.ts';

const hostOf = (address: string) => communityHost(new URL(address));
const id = fc.integer({ min: 1, max: 999_999_999 }).map(String);
const community = fc.constantFrom(
  'stackoverflow.com',
  'meta.stackoverflow.com',
  'pt.stackoverflow.com',
  'ru.meta.stackoverflow.com',
  'serverfault.com',
  'meta.superuser.com',
  'askubuntu.com',
  'mathoverflow.net',
  'meta.mathoverflow.net',
  'stackapps.com',
  'politics.stackexchange.com',
  'politics.meta.stackexchange.com',
  'meta.stackexchange.com',
);

describe('the community of an address', () => {
  test('is one host on every face of a site', () => {
    fc.assert(
      fc.property(
        community,
        fc.constantFrom('', 'www.'),
        fc.constantFrom('http', 'https'),
        (host, www, scheme) => {
          expect(hostOf(`${scheme}://${www}${host}/q/1`)).toBe(host);
        },
      ),
    );
  });

  test.each([
    ['https://meta.cooking.stackexchange.com/q/1', 'cooking.meta.stackexchange.com'],
    ['https://meta.pt.stackoverflow.com/q/1', 'pt.meta.stackoverflow.com'],
    ['https://area51.meta.stackexchange.com/q/1', 'area51.meta.stackexchange.com'],
    ['https://POLITICS.StackExchange.com/q/1', 'politics.stackexchange.com'],
  ])('%s belongs to %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  test.each([
    'https://stackexchange.com/sites',
    'https://www.stackexchange.com/',
    'https://chat.stackexchange.com/rooms/1',
    'https://chat.meta.stackexchange.com/rooms/1',
    'https://area51.stackexchange.com/proposals/1',
    'https://data.stackexchange.com/',
    'https://chat.stackoverflow.com/rooms/1',
    'https://de.stackoverflow.com/q/1',
    'https://es.serverfault.com/q/1',
    'https://stackoverflow.com/c/our-team/questions/1',
    'https://notstackoverflow.com/q/1',
    'https://stackoverflow.com.example/q/1',
    'https://politics.stackexchange.com.example/q/1',
  ])('%s is of none', (address) => {
    expect(hostOf(address)).toBeNull();
  });
});

describe('the thread of an address', () => {
  test('is the same for its long and short spelling, whatever the sort order, tracking or reader', () => {
    const rest = fc.constantFrom(
      '',
      '/',
      '/a-slug',
      '/a-slug/77',
      '?answertab=votes',
      '/a-slug?utm_source=x#5',
      '/4242',
    );
    fc.assert(
      fc.property(community, id, rest, fc.constantFrom('questions', 'q'), (host, question, end, path) => {
        const url = new URL(`https://${host}/${path}/${question}${end}`);
        expect(threadKey(url)).toBe(`stack-exchange/${host}/question/${question}`);
      }),
    );
  });

  test.each([
    '/a/5',
    '/questions',
    '/questions/tagged/5',
    '/questions/5x',
    '/users/5/a',
    '/posts/5/revisions',
    '/',
  ])('%s does not tell', (path) => {
    expect(threadKey(new URL(path, 'https://superuser.com'))).toBeNull();
  });
});

describe('a permalink', () => {
  test('has one spelling, without the ids of readers', () => {
    expect(questionLink('askubuntu.com', '5')).toBe('https://askubuntu.com/q/5');
    expect(answerLink('askubuntu.com', '6')).toBe('https://askubuntu.com/a/6');
    expect(commentLink('askubuntu.com', '5', '7', '6')).toBe('https://askubuntu.com/questions/5#comment7_6');
    expect(commentLink('askubuntu.com', '5/how-to', '7', '6')).toBe(
      'https://askubuntu.com/questions/5/how-to#comment7_6',
    );
  });

  test('of a question or comment leads back to the question', () => {
    fc.assert(
      fc.property(community, id, id, id, (host, question, comment, post) => {
        expect(questionIn(new URL(questionLink(host, question)))).toBe(question);
        expect(questionIn(new URL(commentLink(host, question, comment, post)))).toBe(question);
      }),
    );
  });

  test('no two posts share a key', () => {
    const kind = fc.constantFrom('question', 'answer', 'comment') as fc.Arbitrary<
      'question' | 'answer' | 'comment'
    >;
    fc.assert(
      fc.property(fc.tuple(community, kind, id), fc.tuple(community, kind, id), (one, other) => {
        expect(postKey(...one) === postKey(...other)).toBe(one.join() === other.join());
      }),
    );
  });
});
