import { expect, test } from 'vitest';
import { readAtOnce } from '../read-at-once.ts';
import { generalReader } from './read.ts';

// The line over a post that says who wrote it and when differs a little from post to post.

const names = ['Wren', 'Marlow', 'Ida', 'Tove', 'Ansel', 'Bo'];
const said = (at: number) =>
  `Heap number ${at} smelled of vinegar until it was turned twice a week, and then of nothing much.`;

function read(post: (at: number, name: string) => string) {
  const html = `<html lang="en"><body><h1>Compost</h1><div id="all">${names.map((name, at) => post(at, name)).join('')}</div></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = readAtOnce(generalReader([]), page, new URL('https://garden.example/thread/41'));
  return found?.posts.map(({ post: { author, published } }) => [author?.name, published?.slice(0, 10)]);
}
const all = names.map((name, at) => [name, `2024-01-1${at}`]);

test('a post that was edited later is found like the others, with the day that it was written', () => {
  expect(
    read(
      (at, name) =>
        `<div class="post" id="post_${at + 900}"><div class="head"><a class="author" href="/user/${at}">${name}</a></div><span class="when">2024-01-1${at}, 09:14 PM <span class="edit">${at % 3 === 0 ? '<i>(This post was last modified: 2024-02-02, 10:00 AM by Wren.)</i>' : ''}</span></span><div class="words">${said(at)}</div><button>Reply</button></div>`,
    ),
  ).toEqual(all);
});

test('the day that somebody joined is no post’s', () => {
  expect(
    read(
      (at, name) =>
        `<div class="post" id="post_${at + 900}"><a class="author" href="/user/${at}">${name}</a><p class="about">Joined: <span>2003-05-0${at + 1}</span></p><time class="when">2024-01-1${at}</time><div class="words">${said(at)}</div><button>Reply</button></div>`,
    ),
  ).toEqual(all);
});

test('posts of who began the thread are found though their lines look a little different', () => {
  expect(
    read(
      (at, name) =>
        `<div class="post" id="post_${at + 900}"><div class="head">${at === 3 ? '<b class="label">Original poster</b> ' : ''}<div class="bold long${at === 3 ? '' : ' narrow'}">${name} · <span class="when">2024-01-1${at} 20:53</span></div></div><div class="words">${said(at)}</div><button>Reply</button></div>`,
    ),
  ).toEqual(all);
});

test('a drawn avatar, a rank and a date beside a name are no part of it', () => {
  const avatar =
    '<span class="avatar"><svg><g><circle></circle><rect></rect><path></path><text>X</text></g></svg></span>';
  expect(
    read(
      (at, name) =>
        `<div class="post" id="post_${at + 900}"><div class="post-byline">${avatar}${at % 2 ? `<a href="/member/${at}">${avatar}</a><a href="/member/${at}">${name}</a><i></i><span class="rank">Member</span>` : name}</div><div class="words">${said(at)}</div><div class="post-meta"><time datetime="2024-01-1${at}T10:00:00Z">1/1${at}/24 7:00 PM</time></div><button>Reply</button></div>`,
    ),
  ).toEqual(all);
});
