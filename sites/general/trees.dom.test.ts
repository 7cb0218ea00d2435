import { expect, test } from 'vitest';
import { readAtOnce } from '../read-at-once.ts';
import { generalReader } from './read.ts';

const names = ['Wren', 'Marlow', 'Ida', 'Tove', 'Ansel', 'Bo', 'Juno', 'Kit'];
const said = (id: number) =>
  `Heap number ${id} smelled of vinegar until it was turned twice a week, and then of nothing much.`;

/** A comment whose answers stand in it; folded ones say no date, and every heading leads to the comment's own page. */
function comment(id: number, isFolded: boolean, answers = ''): string {
  const name = names[id % names.length];
  return `<li id="tree_${id}"><div id="comment_${id}" class="cw"><h4><a href="/talk.pl?sid=7&cid=${id}">Re: Turning the heap</a></h4>
<div class="details">by <a href="/~${name}"><img alt=""></a> <a href="/~${name}">${name}</a>
<span class="more">${isFolded ? '' : `on Friday January ${id - 60}, 2024 @11:51AM`}</span></div>
<div class="words"><p>${said(id)}</p></div></div><ul>${answers}</ul></li>`;
}

function read(html: string, address = 'https://garden.example/story/41') {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><body><h1>Compost</h1>${html}</body></html>`,
    'text/html',
  );
  return readAtOnce(generalReader([]), page, new URL(address));
}

const tree = `<ul>${comment(61, false, comment(62, true) + comment(63, true, comment(64, false)))}${comment(65, true)}${comment(66, false, comment(67, true))}${comment(68, true)}</ul>`;

test('comments that stand in those that they answer are found, also folded ones that say no date', () => {
  const posts = read(tree)?.posts ?? [];
  expect(posts.map(({ post }) => post.id)).toEqual(['61', '62', '63', '64', '65', '66', '67', '68']);
  for (const { post, body } of posts) {
    expect(post.author?.name).toBe(names[Number(post.id) % names.length]);
    expect(body.textContent).toBe(said(Number(post.id)));
    expect(post.permalink).toBe(`https://garden.example/talk.pl?sid=7&cid=${post.id}`);
  }
  expect(posts.map(({ post }) => post.published?.slice(0, 10) ?? null)).toEqual([
    '2024-01-01',
    null,
    null,
    '2024-01-04',
    null,
    '2024-01-06',
    null,
    null,
  ]);
});

test('each of them answers the one that it stands in', () => {
  const parents = read(tree)?.posts.map(({ post }) => post.parent);
  expect(parents).toEqual([null, '61', '61', '63', null, null, '66', null]);
});

const reply = (id: number) =>
  `<article class="reply" id="reply-${id}"><a class="author" href="/user/${id}">${names[id % names.length]}</a>
<time datetime="2024-01-${id}T10:00:00Z">then</time><div class="words">${said(id)}</div><button>Reply</button></article>`;
const parentsIn = (html: string, address?: string) =>
  Object.fromEntries(read(html, address)?.posts.map(({ post }) => [post.id, post.parent]) ?? []);

test('answers in an element behind a post that is named for them answer that post', () => {
  const thread = `<div>${reply(10)}${reply(11)}<div class="indented">${reply(12)}<div class="indented">${reply(13)}</div>${reply(14)}</div>${reply(15)}</div>`;
  expect(parentsIn(thread)).toEqual({ 10: null, 11: null, 12: '11', 13: '12', 14: '11', 15: null });
});

test('answers to a first post that has no number of its own answer the number in the address of its thread', () => {
  const opening = `<div class="opening"><a class="author" href="/user/Ada">Ada</a> <time datetime="2024-01-01T10:00:00Z">then</time><div class="body">${said(9)}</div></div>`;
  const thread = `${opening}<div class="replies">${reply(10)}${reply(11)}<div class="indented">${reply(12)}</div>${reply(13)}</div>`;
  const at = 'https://garden.example/2024/1488296-compost?page=2';
  expect(parentsIn(thread, at)).toEqual({
    10: '1488296',
    11: '1488296',
    12: '11',
    13: '1488296',
    1488296: null,
  });
  const several = parentsIn(thread, 'https://garden.example/51774/1488296-compost');
  expect(several).toMatchObject({ 11: null, 12: '11' });
});

test('posts that came later into an element of their own answer nobody for that', () => {
  const thread = `<div>${reply(10)}${reply(11)}<div class="loaded">${reply(12)}${reply(13)}</div>${reply(14)}</div>`;
  expect(parentsIn(thread)).toEqual({ 10: null, 11: null, 12: null, 13: null, 14: null });
});

test('the same side by side, with headings that lead to other pages, are teasers and no posts', () => {
  const teasers = Array.from({ length: 8 }, (_, at) => comment(61 + at, false)).join('');
  expect(read(`<ul>${teasers}</ul>`)).toBeNull();
});

test('posts with ULIDs for ids, and places to go to beside other ids, have addresses of their own', () => {
  const post = (id: string, at: number) =>
    `<article id="comment-id-${id}"><a name="${id}" id="${id}"> </a><a class="author" href="/user/${names[at]}">${names[at]}</a>
<time datetime="2024-01-0${at + 1}T10:00:00Z">long ago</time><div class="body">${said(at)}</div><button>Reply</button></article>`;
  const ids = ['01KB5YANQENXP5EE0EZ14JY0A2', '01KB5YNA47AEJ1PZ6JD0EXK4K8', '01KB5Z0G3BBM1HE4WHJD2BRQ41'];
  expect(read(ids.map(post).join(''))?.posts.map(({ post: { permalink } }) => permalink)).toEqual(
    ids.map((id) => `https://garden.example/story/41#${id}`),
  );
});
