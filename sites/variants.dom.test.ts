import { expect, test } from 'vitest';
import { allReaders } from './all-readers.ts';
import { readPage } from './reading.ts';

// Other versions and themes of engines than those that the fixtures are in, in as little markup as tells them.

interface Variant {
  readonly engine: string;
  readonly address: string;
  /** English where left out. */
  readonly language?: string;
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
  'vBulletin 4': {
    engine: 'vbulletin',
    address: 'https://b.example/showthread.php?41-Compost',
    html: `<ol id="posts" class="posts">${both(
      (id, name, said) =>
        `<li class="postbitlegacy postbitim postcontainer old" id="post_${id}"><div class="posthead"><span class="postdate old"><span class="date">03-22-2024,&nbsp;<span class="time">07:00 PM</span></span></span><span class="nodecontrols"><a name="post${id}" href="showthread.php?41-Compost&amp;p=${id}#post${id}" class="postcounter">#${id - 900}</a></span></div><div class="postdetails"><div class="userinfo"><div class="username_container"><span class="username guest">${name}</span><span class="usertitle">Guest</span></div></div><div class="postbody"><div class="postrow"><h2 class="title icon">Compost</h2><div class="content"><div id="post_message_${id}"><blockquote class="postcontent restore">${said}</blockquote></div></div></div><div class="after_content"><blockquote class="signature">a signature</blockquote></div></div></div></li>`,
    )}</ol>`,
  },
  'vBulletin 4 in German': {
    engine: 'vbulletin',
    language: 'de',
    address: 'https://b.example/threads/41-Kompost',
    html: `<ol id="posts" class="posts">${both(
      (id, name, said) =>
        `<li class="postbit postcontainer" id="post_${id}"><div class="posthead"><span class="postdate"><span class="date">02.03.2024,&nbsp;<span class="time">19:00</span></span></span><a class="postcounter">#${id - 900}</a></div><div class="userinfo"><a class="username offline popupctrl" href="members/7-x" title="${name} ist offline"><strong>${name}</strong></a><dl><dt>Registriert seit</dt><dd>07.01.2003</dd></dl></div><div class="content"><div id="post_message_${id}"><blockquote class="postcontent restore">${said}</blockquote></div></div></li>`,
    )}</ol>`,
  },
  'phpBB 3.2 in German': {
    engine: 'phpbb',
    language: 'de',
    address: 'https://b.example/viewtopic.php?f=2&t=41',
    html: both(
      (id, name, said) =>
        `<div id="p${id}" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a href="./memberlist.php?mode=viewprofile&amp;u=7" class="username">${name}</a></dt><dd><strong>Registriert:</strong> Di 7. Jan 2003, 20:25</dd></dl><div class="postbody"><h3><a href="#p${id}">Kompost</a></h3><p class="author"><a class="unread" href="./viewtopic.php?p=${id}#p${id}">Beitrag</a> <span class="responsive-hide">von <strong><a class="username">${name}</a></strong> » </span>Sa 2. Mär 2024, 19:00 </p><div class="content">${said}</div><div class="signature">a signature</div></div></div></div>`,
    ),
  },
  'phpBB 3.0': {
    engine: 'phpbb',
    address: 'https://b.example/viewtopic.php?f=2&t=41',
    html: both(
      (id, name, said) =>
        `<div id="p${id}" class="post bg1"><div class="inner"><span class="corners-top"></span><div class="postbody"><h3 class="first"><a href="#p${id}">Compost</a></h3><p class="author"><a href="./viewtopic.php?p=${id}#p${id}"><img alt="Post"></a>by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=7">${name}</a></strong> » Sat Mar 02, 2024 7:00 pm </p><div class="content">${said}</div><div id="sig${id}" class="signature">a signature</div></div><dl class="postprofile" id="profile${id}"><dt><a href="./memberlist.php?mode=viewprofile&amp;u=7">${name}</a></dt><dd><strong>Joined:</strong> Tue Jan 07, 2003 8:25 pm</dd></dl></div></div>`,
    ),
  },
  'Simple Machines Forum 2.0': {
    engine: 'smf',
    address: 'https://b.example/index.php?topic=41.0',
    html: `<div id="forumposts">${both(
      (id, name, said) =>
        `<div class="windowbg"><span class="topslice"><span></span></span><div class="post_wrapper"><div class="poster"><h4><a href="https://b.example/index.php?action=profile;u=7" title="View the profile of ${name}">${name}</a></h4><ul class="reset smalltext"><li class="postgroup">Newbie</li></ul></div><div class="postarea"><div class="flow_hidden"><div class="keyinfo"><h5 id="subject_${id}"><a href="https://b.example/index.php?topic=41.msg${id}#msg${id}" rel="nofollow">Compost</a></h5><div class="smalltext">&#171; <strong>on:</strong> March 02, 2024, 07:00:00 PM &#187;</div></div></div><div class="post"><div class="inner" id="msg_${id}">${said}</div></div></div><div class="moderatorbar"><div class="smalltext modified" id="modified_${id}"></div><div class="signature">a signature</div></div></div></div>`,
    )}</div>`,
  },
  'Simple Machines Forum 2.1': {
    engine: 'smf',
    address: 'https://b.example/index.php?topic=41.0',
    html: `<div id="forumposts">${both(
      (id, name, said) =>
        `<div class="windowbg" id="msg${id}"><div class="post_wrapper"><div class="poster"><h4><span class="off" title="Offline"></span> <a href="https://b.example/index.php?action=profile;u=7" title="View the profile of ${name}">${name}</a></h4></div><div class="postarea"><div class="keyinfo"><div id="subject_${id}" class="subject_title subject_hidden"><a href="https://b.example/index.php?msg=${id}">Compost</a></div><span class="page_number floatright">#1</span><div class="postinfo"><span class="messageicon"></span><a href="https://b.example/index.php?msg=${id}" rel="nofollow" title="Reply #1 - Compost" class="smalltext">Mar 02, 2024, 07:00 PM</a></div></div><div class="post"><div class="inner" data-msgid="${id}" id="msg_${id}">${said}</div></div></div><div class="moderatorbar"><div class="signature">a signature</div></div></div></div>`,
    )}</div>`,
  },
  'MyBB 1.8 in its classic layout': {
    engine: 'mybb',
    address: 'https://b.example/thread-41.html',
    html: `<div id="posts">${both(
      (id, name, said) =>
        `<a name="pid${id}" id="pid${id}"></a><div class="post classic" id="post_${id}"><div class="post_author scaleimages"><div class="author_information"><strong><span class="largetext"><a href="https://b.example/user-7.html">${name}</a></span></strong><br><span class="smalltext">Member</span></div><div class="author_statistics">Joined: Jan 2003</div></div><div class="post_content"><div class="post_head"><div class="float_right"><strong><a href="thread-41-post-${id}.html#pid${id}">#1</a></strong></div><span class="post_date">03-22-2024, 07:00 PM <span class="post_edit" id="edited_by_${id}"></span></span></div><div class="post_body scaleimages" id="pid_${id}">${said}</div><div class="signature scaleimages">a signature</div></div></div>`,
    )}</div>`,
  },
  'bbPress where a post has no head of its own': {
    engine: 'bbpress',
    address: 'https://b.example/support/topic/compost/',
    html: `<ul class="bbp-replies">${both(
      (id, name, said) =>
        `<div id="post-${id}" class="loop-item-0 user-id-7 post-${id} reply type-reply status-publish"><div class="bbp-reply-author"><a href="https://b.example/users/x/" class="bbp-author-link"><span class="bbp-author-avatar"><img alt></span><span class="bbp-author-name">${name}</span></a><p class="bbp-reply-post-date"><a href="https://b.example/support/topic/compost/#post-${id}" class="bbp-reply-permalink">March 2, 2024 at 7:00 pm</a></p></div><div class="bbp-reply-content">${said}</div></div>`,
    )}</ul>`,
  },
  'bbPress where the number is a class only': {
    engine: 'bbpress',
    address: 'https://b.example/forums/topic/compost/',
    html: both(
      (id, name, said) =>
        `<div class="base-box"><div class="loop-item-0 post-${id} reply type-reply"><div class="bbp-reply-author"><a class="bbp-author-name" href="https://b.example/users/x/">${name}</a></div><div class="bbp-reply-content"><span class="bbp-reply-post-date">March 2, 2024 at 7:00 pm <a class="bbp-reply-permalink" href="#post-${id}">#${id}</a></span>${said}</div></div></div>`,
    ),
  },
  'XenForo 2.3 with guests': {
    engine: 'xenforo',
    address: 'https://b.example/threads/compost.41/',
    html: both(
      (id, name, said) =>
        `<article class="message message--post js-post js-inlineModContainer" id="js-post-${id}"><span class="u-anchorTarget" id="post-${id}"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-userDetails"><h4 class="message-name"><span class="username">${name}</span></h4></div></section></div><div class="message-cell message-cell--main"><div class="message-main"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="/threads/compost.41/post-${id}" rel="nofollow"><time class="u-dt" datetime="2024-03-02T19:00:00+0000">Mar 2, 2024</time></a></li></ul></header><div class="message-content js-messageContent"><div class="message-userContent lbContainer"><article class="message-body js-selectToQuote"><div><div class="bbWrapper">${said}</div></div></article></div></div><aside class="message-signature"><div class="bbWrapper">a signature</div></aside></div></div></div></article>`,
    ),
  },
};

test.each(Object.entries(variants))(
  '%s is read with who wrote what and when',
  (_, { engine, address, language = 'en', html }) => {
    const steps = readPage(
      allReaders,
      new DOMParser().parseFromString(
        `<html lang="${language}"><body><h1>Compost</h1>${html}</body></html>`,
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
