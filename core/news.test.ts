import { expect, test } from 'vitest';
import { astrayIn, compareWith, type MarkNow, newsOf, type PostNow, visitOf as visitTo } from './news.ts';
import type { Post, PostKind } from './post.ts';
import type { Visit } from './visit.ts';

const thread = 'sample/politics/question/1';
const at = '2024-05-01T12:00:00.000Z';
const before = '2024-04-30T08:00:00Z';
const after = '2024-05-02T08:00:00Z';

/** A post as the page shows it now, and what it says. */
type Shown = Pick<PostNow, 'found'> & { readonly text: string };

function saying(text: string, kind: PostKind, id: string, changes: Partial<Post> = {}): Shown {
  const key = `sample/politics/${kind}/${id}`;
  const post: Post = {
    key,
    permalink: `https://politics.example.org/${kind}/${id}`,
    site: 'Politics',
    kind,
    id,
    parent: kind === 'question' ? null : '1',
    title: 'Did anybody promise that?',
    author: null,
    published: before,
    edited: null,
    score: 3,
    accepted: null,
    licence: null,
    ...changes,
  };
  return { found: { key, kind, post }, text };
}

const lettersOf = (page: readonly Shown[]) => ({
  keys: page.map(({ found }) => found.key),
  letters: page.map(({ text }) => text),
});

const visitOf = (
  of: string,
  page: readonly Shown[],
  at: string,
  earlier: Visit | null,
  marks: MarkNow[] = [],
) => visitTo(of, lettersOf(page), at, earlier, astrayIn(marks));

/** What the page tells, of what the worker has compared. */
function newsSince(visit: Visit, page: readonly Shown[], marks: MarkNow[]) {
  const missing = marks.filter(({ state }) => state === 'missing').map(({ post }) => post);
  const compared = compareWith(visit, lettersOf(page), missing);
  const posts = page.map(({ found }): PostNow => {
    const is = compared.edited.includes(found.key) ? 'edited' : null;
    return { found, is: is ?? (compared.unknown.includes(found.key) ? 'unknown' : 'as before') };
  });
  return newsOf(compared, posts, marks);
}

const edit = (date: string) => ({ at: date, by: 'Ann' });
const question = saying('Did they?', 'question', '1');
const answer = saying('They did.', 'answer', '2');
const comment = saying('Says who?', 'comment', '3');
const page = [question, answer, comment];
const visit = visitOf(thread, page, at, null);
const byOldRule = (of: Visit): Visit => ({ ...of, textRule: -1 });
/** The page with this post in the place of the one with its key. */
const pageWith = (changed: Shown) => page.map((one) => (one.found.key === changed.found.key ? changed : one));
const mark = (on: Shown, changes: Partial<MarkNow> = {}): MarkNow => ({
  annotation: 'note',
  post: on.found.key,
  state: 'changed',
  isKept: false,
  words: '',
  ...changes,
});

test('a thread that is as she left it has no news', () => {
  expect(newsSince(visit, page, [])).toBeNull();
});

test('votes and an accepted answer are no news', () => {
  const voted = saying('They did.', 'answer', '2', { score: 99, accepted: true });
  expect(newsSince(visit, pageWith(voted), [])).toBeNull();
});

test('posts that read differently are named, in the order of the page', () => {
  const edited = [
    saying('Did they, ever?', 'question', '1'),
    saying('They did not.', 'answer', '2', { edited: edit(after) }),
    saying('Says nobody.', 'comment', '3'),
  ];
  expect(newsSince(visit, edited, [])).toEqual({
    since: at,
    edited: edited.map(({ found }) => found.key),
    answers: [],
    comments: [],
    changed: [],
    gone: [],
    missing: [],
  });
});

test('an edit of the title alone leaves the text as it was, and is no news', () => {
  const retitled = saying('Did they?', 'question', '1', { title: 'Was it promised?', edited: edit(after) });
  expect(newsSince(visit, pageWith(retitled), [])).toBeNull();
});

test('a new answer, a new comment and a new reply are news', () => {
  const fresh = [
    saying('No.', 'answer', '4', { published: after }),
    saying('Why?', 'comment', '5', { published: after }),
    saying('So.', 'reply', '6', { published: after }),
  ];
  expect(newsSince(visit, [...page, ...fresh], [])).toMatchObject({
    edited: [],
    answers: ['sample/politics/answer/4'],
    comments: ['sample/politics/comment/5', 'sample/politics/reply/6'],
  });
});

test('an old comment that was folded then, or an old answer from another page, is no news', () => {
  const old = [saying('Hm.', 'comment', '7'), saying('Perhaps.', 'answer', '8')];
  expect(newsSince(visit, [...page, ...old], [])).toBeNull();
});

test('a comment that was not there is news where the page does not say when it was written', () => {
  const undated = saying('When?', 'comment', '9', { published: null });
  expect(newsSince(visit, [...page, undated], [])).toMatchObject({ comments: [undated.found.key] });
});

test('a post that is not on this page any more is no news', () => {
  expect(newsSince(visit, [question], [])).toBeNull();
});

test('when we read texts otherwise than we did, the dates of edits tell, and nothing else', () => {
  const reread = pageWith(saying('They did .', 'answer', '2'));
  expect(newsSince(byOldRule(visit), reread, [])).toBeNull();
  const edited = pageWith(saying('They did .', 'answer', '2', { edited: edit(after) }));
  expect(newsSince(byOldRule(visit), edited, [])).toMatchObject({ edited: [answer.found.key] });
});

test('posts that she saw, and reads as they were, are not read any further', () => {
  const unread = page.map(({ found: { key, kind }, text }) => ({
    text,
    found: {
      key,
      kind,
      get post(): Post {
        throw new Error('It was read.');
      },
    },
  }));
  expect(newsSince(visit, unread, [])).toBeNull();
  expect(visitOf(thread, unread, at, null)).toEqual(visit);
});

test('by the dates, an edit before her visit is no news', () => {
  const reread = pageWith(saying('They did .', 'answer', '2', { edited: edit(before) }));
  expect(newsSince(byOldRule(visit), reread, [])).toBeNull();
});

test('of an edited post her notes are named whose words changed or are gone, and no others', () => {
  const edited = saying('They did not.', 'answer', '2');
  const marks = [
    mark(edited, { annotation: 'changed' }),
    mark(edited, { annotation: 'gone', state: 'gone' }),
    mark(edited, { annotation: 'anchored', state: 'anchored' }),
    mark(edited, { annotation: 'not shown', state: 'not-shown' }),
    mark(question, { annotation: 'changed long ago' }),
  ];
  expect(newsSince(visit, pageWith(edited), marks)).toMatchObject({ changed: ['changed'], gone: ['gone'] });
});

test('a note that she keeps despite these very words is not named again', () => {
  const edited = saying('They did not.', 'answer', '2');
  const marks = [mark(edited, { isKept: true }), mark(edited, { state: 'gone', isKept: true })];
  expect(newsSince(visit, pageWith(edited), marks)).toMatchObject({ changed: [], gone: [] });
});

test('a mark that changed long ago makes no news of an unchanged thread', () => {
  expect(newsSince(visit, page, [mark(answer)])).toBeNull();
});

test('what she saw on another page of the answers is compared with how it was there', () => {
  const second = [question, saying('Perhaps.', 'answer', '8')];
  const both = visitOf(thread, second, after, visit);
  expect(newsSince(both, page, [])).toBeNull();
  const edited = saying('They did not.', 'answer', '2');
  expect(newsSince(both, pageWith(edited), [])).toMatchObject({ edited: [answer.found.key] });
});

test('what was kept under another rule for texts is left out of the next visit', () => {
  const next = visitOf(thread, [question], after, byOldRule(visit));
  expect(next.posts.map(({ key }) => key)).toEqual([question.found.key]);
});

test('a visit that saw nothing new is the same as the one before, on whichever page', () => {
  expect(visitOf(thread, [comment, question], after, visit).posts).toEqual(visit.posts);
  expect(visitOf(thread, [saying('No.', 'comment', '3')], after, visit).posts).not.toEqual(visit.posts);
});

test('a mark that she has seen changed is no news again, until it reads otherwise', () => {
  const edited = pageWith(saying('They did not.', 'answer', '2'));
  const changed = mark(answer, { words: 'did not' });
  const seen = visitOf(thread, edited, at, visit, [changed]);
  const again = edited.map((one) =>
    one.found.key === answer.found.key ? saying('They did not!', 'answer', '2') : one,
  );
  expect(newsSince(visit, edited, [changed])?.changed).toEqual(['note']);
  expect(newsSince(seen, again, [changed])?.changed).toEqual([]);
  expect(newsSince(seen, again, [{ ...changed, words: 'did not ever' }])?.changed).toEqual(['note']);
});

test('a note whose post is gone from the thread is news once, where she had seen the post', () => {
  const without = page.filter(({ found }) => found.key !== answer.found.key);
  const missing = mark(answer, { state: 'missing' });
  expect(newsSince(visit, without, [missing])).toMatchObject({ missing: ['note'], changed: [], edited: [] });
  expect(newsSince(visitOf(thread, without, at, visit, [missing]), without, [missing])).toBeNull();
  expect(newsSince(visitOf(thread, without, at, null), without, [missing])).toBeNull();
});
