import { invented } from './page-prose.ts';
import { random } from './random.ts';

export const threadAddress = 'https://forum.example/threads/a-generated-thread.7/';

/** A thread of so many posts as XenForo writes them, with invented words: longer than any page it would send. */
export function threadOf(count: number): string {
  const sentence = invented(random(11));
  const posts = Array.from({ length: count }, (_, at) => postOf(at + 1, () => `${sentence()} ${sentence()}`));
  return [
    '<!doctype html><html id="XF" lang="en-US"><head><meta charset="utf-8"><title>A generated thread</title>',
    '<meta property="og:site_name" content="Generated forum"></head><body><header class="p-header"><nav><ul>',
    ...['Forums', 'New posts', 'Members', 'Log in'].map((one) => `<li><a href="/${one}">${one}</a></li>`),
    '</ul></nav></header><div class="p-body"><h1 class="p-title-value">A generated thread</h1><div class="block-body">',
    ...posts,
    '</div></div><footer class="p-footer"><p>Forum software</p></footer></body></html>',
  ].join('');
}

function postOf(id: number, words: () => string): string {
  const name = `member${id % 97}`;
  const at = new Date(Date.UTC(2024, 0, 1) + id * 3_600_000).toISOString();
  const link = `/threads/a-generated-thread.7/post-${id}`;
  return `<article class="message message--post js-post" data-author="${name}" data-content="post-${id}" id="js-post-${id}">
<span class="u-anchorTarget" id="post-${id}"></span><div class="message-inner"><div class="message-cell message-cell--user">
<section class="message-user"><div class="message-avatar"><a href="/members/${name}.${id % 97}/" class="avatar"><img alt="${name}"></a></div>
<div class="message-userDetails"><h4 class="message-name"><a href="/members/${name}.${id % 97}/" class="username">${name}</a></h4>
<h5 class="userTitle">Member</h5></div><div class="message-userExtras"><dl class="pairs"><dt>Joined</dt><dd>Jan 2, 2020</dd></dl>
<dl class="pairs"><dt>Messages</dt><dd>${id * 3}</dd></dl></div></section></div><div class="message-cell message-cell--main">
<header class="message-attribution"><ul class="message-attribution-main"><li><a href="${link}"><time class="u-dt" datetime="${at}">${at.slice(0, 10)}</time></a></li></ul>
<ul class="message-attribution-opposite"><li><a href="${link}">#${id}</a></li></ul></header><div class="message-content">
<article class="message-body js-selectToQuote"><div class="bbWrapper">${words()}<br><br>${words()} <a href="https://source.example/${id}">source</a><br><br>${words()}</div></article></div>
<footer class="message-footer"><div class="message-actionBar"><a class="actionBar-action">Like</a><a class="actionBar-action">Reply</a></div>
<div class="reactionsBar"><a class="reactionsBar-link" href="/posts/${id}/reactions"><bdi>member1</bdi> and ${id % 9} others</a></div></footer></div></div></article>`;
}
