import { describe, expect, test } from 'vitest';
import { readAtOnce } from '../read-at-once.ts';
import type { FoundThread } from '../site.ts';
import classic from './fixture.html?raw';
import classicPosts from './fixture.posts.json';
import newComments from './fixture-new-comments.html?raw';
import newCommentsPosts from './fixture-new-comments.posts.json';
import { stackExchange } from './read.ts';

const garden = 'https://gardening.stackexchange.com/questions/4100/why-does-my-compost-smell-of-vinegar';
const overflow =
  'https://stackoverflow.com/questions/88000100/how-do-i-drain-a-queue?answertab=votes#tab-top';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function read(html: string, url = garden): FoundThread | null {
  return readAtOnce(stackExchange, parse(html), new URL(url));
}

/** What was found, without elements: the form of the files of expected results. */
function told(html: string, url = garden) {
  const found = read(html, url);
  if (!found) return null;
  const posts = found.posts.map(({ post, body, notText, hiddenComments, showMore }) => {
    const words = body.cloneNode(true) as Element;
    for (const left of notText ? words.querySelectorAll(notText) : []) left.remove();
    return { post, words: squeeze(words), hiddenComments, showMore: showMore && squeeze(showMore) };
  });
  return { ...found, posts };
}

function squeeze(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('a question page', () => {
  test('yields every post with all its fields, in document order', () => {
    expect(told(classic)).toEqual(classicPosts);
  });

  test('with the comments of 2025, saved without data attributes, does so too', () => {
    expect(told(newComments, overflow)).toEqual(newCommentsPosts);
  });

  test('reads the same without its data attributes, save what stands nowhere else', () => {
    const found = told(classic.replace(/ data-(?!se-share-sheet-license-name)[a-z-]+="[^"]*"/g, ''));
    const rounded = JSON.parse(JSON.stringify(classicPosts).replace('"score":1204', '"score":1200'));
    expect(found).toEqual(rounded);
  });

  test('without licences names those of the dates of the last revisions', () => {
    const found = read(classic.replace(/(, )?\w*:? ?CC BY-SA \d\.\d/g, ''));
    const licences = Object.fromEntries(found?.posts.map(({ post }) => [post.id, post.licence]) ?? []);
    expect(licences).toMatchObject({
      4100: { name: 'CC BY-SA 4.0', by: 'date' },
      4101: { name: 'CC BY-SA 3.0', by: 'date' },
      9003: { name: 'CC BY-SA 2.5', by: 'date' },
    });
  });

  test('keeps its identity on a host with www and under an address that names no question', () => {
    const found = read(classic, 'https://www.gardening.stackexchange.com/a/4102');
    expect(found?.thread.key).toBe('stack-exchange/gardening.stackexchange.com/question/4100');
    expect(found?.posts[0]?.post.author?.profile).toBe(
      'https://gardening.stackexchange.com/users/40/wren-okafor',
    );
  });

  test('without data attributes tells its question by its title, even under the address of an answer', () => {
    const found = read(
      classic.replace(/ data-questionid="\d+"/, ''),
      'https://gardening.stackexchange.com/a/4102',
    );
    expect(found?.thread.key).toBe('stack-exchange/gardening.stackexchange.com/question/4100');
  });

  test('may show a card below the author’s, which is not the author’s', () => {
    const card = '<div class="post-signature"><a href="/users/31/marlow-quist">Marlow Quist</a></div>';
    const found = read(
      classic.replace('<span class="d-none">\\$\\endgroup\\$</span>\n    </div>', (end) => card + end),
    );
    expect(found?.posts[0]?.post.author?.name).toBe('Wren Okafor');
  });

  test('whose community wiki names nobody calls it by what it is', () => {
    const found = read(classic.replace('<a href="/users/52">Idris Vale</a>', ''));
    const wiki = found?.posts.find(({ post }) => post.id === '4102');
    expect(wiki?.post.author).toMatchObject({ name: 'community wiki', communityWiki: true });
  });

  test('where a comment without an author is replied to does not take the reply’s', () => {
    const nameless =
      /<div class="s-user-card--info"(?:(?!<div class="s-user-card--info").)*user4411<\/span>/s;
    const found = read(newComments.replace(nameless, '<div><div>'), overflow);
    const [one, reply] = found?.posts.filter(({ post }) => /13800000[23]/.test(post.id)) ?? [];
    expect(one?.post.author).toBeNull();
    expect(reply?.post.author?.name).toBe('Teo Lind');
  });

  test('that shows a comment twice, as in a preview, has it once', () => {
    const page = parse(classic);
    const comment = page.querySelector('[id^="comment-"]');
    page.querySelector('[id^="answer-"]')?.append(comment?.cloneNode(true) ?? '');
    const keys = readAtOnce(stackExchange, page, new URL(garden))?.posts.map(({ post }) => post.key);
    expect(keys).toEqual(read(classic)?.posts.map(({ post }) => post.key));
  });

  test('tells who wrote a comment as the page says it when that is asked, and once', () => {
    const page = parse(classic);
    const comment = readAtOnce(stackExchange, page, new URL(garden))?.posts.find(
      ({ kind }) => kind === 'comment',
    );
    const name = page.querySelector('.comment-user');
    if (name) name.textContent = 'Somebody Else';
    expect(comment?.post.author?.name).toBe('Somebody Else');
    if (name) name.textContent = 'A Third';
    expect(comment?.post.author?.name).toBe('Somebody Else');
  });

  test('points to the whole post and to its words', () => {
    const [question, comment] = read(classic)?.posts ?? [];
    expect(question?.element.id).toBe('question');
    expect(question?.body.matches('.js-post-body')).toBe(true);
    expect(comment?.element.id).toBe('comment-9001');
    expect(comment?.body.matches('.comment-copy')).toBe(true);
  });

  test('whose hidden comments the reader has unfolded hides none any more', () => {
    const unfolded = classic.replace(
      'class="js-show-link comments-link"',
      'class="js-show-link comments-link dno"',
    );
    expect(read(unfolded)?.posts[0]).toMatchObject({ hiddenComments: 0, showMore: null });
  });

  test('whose new comments are folded tells how many there are', () => {
    const folded = newComments.replace(/<div role="list">[\s\S]*?Show 4 more comments<\/button><\/div>/, '');
    const answer = read(folded, overflow)?.posts.find(({ post }) => post.id === '88000200');
    expect(answer).toMatchObject({ hiddenComments: 7 });
    expect(answer?.showMore && squeeze(answer.showMore)).toBe('7 Comments');
  });

  test('of 2018 reads as well', () => {
    const old = classic
      .replaceAll('s-prose js-post-body', 'post-text')
      .replaceAll('js-vote-count flex--item', 'vote-count-post')
      .replaceAll(' itemprop="author" itemscope itemtype="https://schema.org/Person"', '')
      .replaceAll('js-accepted-answer-indicator flex--item fc-green-400 py6 mtn8"', 'vote-accepted-on"')
      .replaceAll(' accepted-answer js-accepted-answer', '');
    expect(told(old)).toEqual(classicPosts);
  });
});

describe('what is no question page', () => {
  test('a list of questions yields nothing', () => {
    const list =
      '<div id="questions"><div class="s-post-summary" id="question-summary-7" data-post-id="7">' +
      '<a href="/questions/7/one">One</a><div class="user-info">asked by <a href="/users/1/a">A</a></div></div></div>';
    expect(read(list, 'https://gardening.stackexchange.com/questions')).toBeNull();
  });

  test('a page that was not found yields nothing', () => {
    expect(read('<h1>Page not found</h1>')).toBeNull();
  });

  test('a question page on a host outside the network yields nothing', () => {
    expect(read(classic, 'https://gardening.example/questions/4100/why')).toBeNull();
  });
});

describe('markup that Scholium does not know', () => {
  const unread = (html: string) => {
    const found = read(html);
    return { kinds: found?.posts.map(({ post }) => post.kind), unread: found?.unread };
  };
  const kinds = classicPosts.posts.map(({ post }) => post.kind);

  test('answers that stand on other pages are told of in a sentence', () => {
    const page = new DOMParser().parseFromString(classic, 'text/html');
    const said = page.querySelector('#answers-header [itemprop="answerCount"], #answers-header h2');
    if (said) said.textContent = '45';
    expect(unread(page.documentElement.outerHTML).unread).toEqual([
      'This page says that there are 45 answers. Scholium found 4 of them here: the site may show the others on other pages, or load them later.',
    ]);
  });

  test('renamed answers are told of, with their comments', () => {
    expect(unread(classic.replace(/id="answer-(\d)/g, 'id="reply-$1'))).toEqual({
      kinds: kinds.slice(0, 5),
      unread: [
        '4 answers on this page could not be read: their markup is not one Scholium knows.',
        '1 comment on this page could not be read: its markup is not one Scholium knows.',
      ],
    });
  });

  test('renamed comments are told of', () => {
    const found = unread(classic.replace(/id="comment-(\d)/g, 'id="remark-$1'));
    expect(found.kinds).not.toContain('comment');
    expect(found.unread).toEqual([
      '5 comments on this page could not be read: their markup is not one Scholium knows.',
    ]);
  });

  test('a renamed question is told of, and its answers are still read', () => {
    const found = unread(classic.replace('id="question"', 'id="problem"'));
    expect(found.kinds?.filter((kind) => kind === 'answer')).toHaveLength(4);
    expect(found.unread?.[0]).toBe(
      'The question on this page could not be read: its markup is not one Scholium knows.',
    );
  });

  test('a post without words or without any signature is no post', () => {
    const wordless = unread(classic.replaceAll(/js-post-body|itemprop="text"|comment-copy/g, 'x'));
    expect(wordless.kinds).toEqual([]);
    expect(wordless.unread).toHaveLength(3);
    const unsigned = unread(classic.replaceAll(/post-signature|itemprop="author"/g, 'x'));
    expect(unsigned.kinds).toEqual([]);
  });

  test('a renamed signature is still found by its microdata', () => {
    const found = read(classic.replaceAll('post-signature', 'x'));
    const answer = found?.posts.find(({ post }) => post.id === '4103');
    expect(answer?.post.author?.name).toBe('Wren Okafor');
    expect(answer?.post.published).toBe('2018-05-01T23:59:59Z');
    // A community wiki has none.
    expect(found?.unread).toEqual([
      '1 answer on this page could not be read: its markup is not one Scholium knows.',
    ]);
  });

  test('any one name changed, nothing throws and no post is left without words', () => {
    const names = new Set(
      [...classic.matchAll(/(?:id|class|itemprop)="([^"]+)"/g)].flatMap(([, name]) => name?.split(' ') ?? []),
    );
    for (const name of names) {
      const found = read(
        classic.replaceAll(
          new RegExp(`(["\\s])${name.replace(/[:\\$]/g, '\\$&')}(?=["\\s])`, 'g'),
          '$1renamed',
        ),
      );
      for (const { post, body } of found?.posts ?? []) {
        expect(body.textContent?.trim(), name).not.toBe('');
        expect(post.author ?? post.published, name).toBeTruthy();
      }
    }
  });
});
