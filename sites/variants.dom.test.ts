import { expect, test } from 'vitest';
import { allReaders } from './all-readers.ts';
import { readPage } from './reading.ts';

// Other versions and themes of engines than those that the fixtures are in, in as little markup as tells them.

interface Variant {
  readonly engine: string;
  readonly address: string;
  readonly html: string;
}

const words = ['My heap smells of vinegar.', 'Turn it more often.'];
const both = (one: (id: number, name: string, said: string) => string) =>
  one(901, 'Wren', words[0] ?? '') + one(902, 'Marlow', words[1] ?? '');

const variants: Record<string, Variant> = {
  'phpBB 2 in subSilver': {
    engine: 'phpbb',
    address: 'https://b.example/viewtopic.php?t=41',
    html: `<table class="forumline"><tr><th>Author</th><th>Message</th></tr>${both(
      (id, name, said) =>
        `<tr><td class="row1"><span class="name"><a name="${id}"></a><b>${name}</b></span><br><span class="postdetails">Joined: 07 Jan 2003</span></td><td class="row1"><table><tr><td><a href="viewtopic.php?p=${id}#${id}">x</a><span class="postdetails">Posted: Sat Mar 02, 2024 7:00 pm<span class="gen">&nbsp;</span> Post subject: </span></td></tr><tr><td><span class="postbody">${said}</span><span class="postbody">_____<br>a signature</span></td></tr></table></td></tr>`,
    )}</table>`,
  },
  'phpBB 3 in subsilver2': {
    engine: 'phpbb',
    address: 'https://b.example/viewtopic.php?f=2&t=41',
    html: both(
      (id, name, said) =>
        `<table class="tablebg"><tr class="row1"><td><a name="p${id}"></a><b class="postauthor">${name}</b></td><td><table><tr><td class="gensmall"><b>Post subject:</b> Compost</td><td class="gensmall"><b>Posted:</b> Sat Mar 02, 2024 7:00 pm</td></tr></table></td></tr><tr class="row1"><td class="profile"><span class="postdetails"><b>Joined:</b> Tue Jan 07, 2003</span></td><td><div class="postbody">${said}</div><div class="postbody">_____<br>a signature</div></td></tr></table>`,
    ),
  },
  'IP.Board 3': {
    engine: 'invision',
    address: 'https://b.example/index.php?/topic/41-compost/',
    html: both(
      (id, name, said) =>
        `<div class="post_block hentry" id="post_id_${id}"><div class="post_wrap"><h3 class="row2"><span class="author vcard"><a class="url fn" href="/user/7-x/">${name}</a></span></h3><div class="post_body"><p class="posted_info">Posted <abbr class="published" title="2024-03-02T19:00:00+00:00">02 March 2024 - 07:00 PM</abbr></p><div class="post entry-content">${said}</div><div class="signature">a signature</div></div></div></div>`,
    ),
  },
  'Simple Machines Forum 1.1': {
    engine: 'smf',
    address: 'https://b.example/index.php?topic=41.0',
    html: `<form id="quickModForm"><table>${both(
      (id, name, said) =>
        `<tr><td><a name="msg${id}"></a></td></tr><tr><td class="windowbg"><table><tr><td><b><a href="index.php?action=profile;u=7" title="View the profile">${name}</a></b><div class="smalltext">Posts: 12</div></td><td><div id="subject_${id}"><a href="index.php?topic=41.msg${id}#msg${id}">Compost</a></div><div class="smalltext">&#171; <b>Reply #1 on:</b> March 02, 2024, 07:00:00 PM &#187;</div><div class="post">${said}</div></td></tr><tr><td><div class="signature">a signature</div></td></tr></table></td></tr>`,
    )}</table></form>`,
  },
  'MyBB 1.6': {
    engine: 'mybb',
    address: 'https://b.example/showthread.php?tid=41',
    html: both(
      (id, name, said) =>
        `<a name="pid${id}"></a><table id="post_${id}" class="tborder"><tr><td class="tcat"><div class="float_left smalltext">03-22-2024, 07:00 PM</div></td></tr><tr><td class="trow1 post_author"><strong><span class="largetext"><a href="member.php?action=profile&amp;uid=7">${name}</a></span></strong></td><td class="trow2"><div class="post_body" id="pid_${id}">${said}</div><div class="signature">a signature</div></td></tr></table>`,
    ),
  },
  'XenForo 1': {
    engine: 'xenforo',
    address: 'https://b.example/threads/compost.41/',
    html: `<ol>${both(
      (id, name, said) =>
        `<li id="post-${id}" class="message"><div class="messageUserInfo"><h3 class="userText"><a href="members/x.7/" class="username">${name}</a></h3></div><div class="messageInfo"><div class="messageContent"><article><blockquote class="messageText SelectQuoteContainer ugc baseHtml">${said}<div class="messageTextEndMarker">&nbsp;</div></blockquote></article></div><div class="messageMeta"><a href="threads/compost.41/#post-${id}" class="datePermalink"><span class="DateTime" title="Mar 2, 2024 at 7:00 PM">Mar 2, 2024</span></a></div></div></li>`,
    )}</ol>`,
  },
  'vBulletin 3': {
    engine: 'vbulletin',
    address: 'https://b.example/showthread.php?t=41',
    html: both(
      (id, name, said) =>
        `<div id="edit${id}"><table id="post${id}" class="tborder"><tr><td class="thead"><a name="post${id}"></a> 03-22-2024, 07:00 PM</td><td class="thead">#<a href="showpost.php?p=${id}" id="postcount${id}" name="${id - 900}"><strong>${id - 900}</strong></a></td></tr><tr><td class="alt2"><div id="postmenu_${id}"><a class="bigusername" href="member.php?u=7">${name}</a></div><div class="smallfont">Join Date: Jan 2003</div></td></tr><tr><td class="alt1"><div id="post_message_${id}">${said}</div></td></tr></table></div>`,
    ),
  },
  'vBulletin 5 without its data': {
    engine: 'vbulletin',
    address: 'https://b.example/forum/garden/41-compost',
    html: `<ul class="conversation-list">${both(
      (id, name, said) =>
        `<li class="b-post"><a id="post${id}" class="b-post__anchor anchor"></a><div class="b-userinfo__details"><div class="author"><a href="/member/7-x">${name}</a></div></div><div class="b-post__timestamp"><time datetime="2024-03-02T19:00:00">03-02-2024</time></div><div class="b-post__count">#${id - 900}</div><div class="b-post__content"><div class="js-post__content-text">${said}</div></div></li>`,
    )}</ul>`,
  },
};

test.each(Object.entries(variants))(
  '%s is read with who wrote what and when',
  (_, { engine, address, html }) => {
    const steps = readPage(
      allReaders,
      new DOMParser().parseFromString(
        `<html lang="en"><body><h1>Compost</h1>${html}</body></html>`,
        'text/html',
      ),
      new URL(address),
    );
    let next = steps.next();
    while (!next.done) next = steps.next();
    const { reader, found } = next.value;
    expect(reader?.id).toBe(engine);
    expect(found?.unread).toEqual([]);
    const read = found?.posts.map(({ post, body, notText }) => {
      const copy = body.cloneNode(true) as Element;
      for (const left of notText ? copy.querySelectorAll(notText) : []) left.remove();
      return [post.id, post.author?.name, post.published?.slice(0, 7), (copy.textContent ?? '').trim()];
    });
    expect(read).toEqual([
      ['901', 'Wren', '2024-03', words[0]],
      ['902', 'Marlow', '2024-03', words[1]],
    ]);
  },
);
