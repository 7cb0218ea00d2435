import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bbpressPlace } from './bbpress/address.ts';
import { discoursePlace } from './discourse/address.ts';
import { flarumPlace } from './flarum/address.ts';
import { fluxbbPlace } from './fluxbb/address.ts';
import { githubPlace } from './github/address.ts';
import { hackerNewsPlace } from './hacker-news/address.ts';
import { invisionPlace } from './invision/address.ts';
import { lemmyPlace } from './lemmy/address.ts';
import { lobstersPlace } from './lobsters/address.ts';
import { mastodonPlace } from './mastodon/address.ts';
import { mybbPlace } from './mybb/address.ts';
import { nodebbPlace } from './nodebb/address.ts';
import { phpbbPlace } from './phpbb/address.ts';
import type { Place } from './place.ts';
import { quoraPlace } from './quora/address.ts';
import { redditPlace } from './reddit/address.ts';
import { slashdotPlace } from './slashdot/address.ts';
import { smfPlace } from './smf/address.ts';
import { vanillaPlace } from './vanilla/address.ts';
import { vbulletinPlace } from './vbulletin/address.ts';
import { woltlabPlace } from './woltlab/address.ts';
import { xenforoPlace } from './xenforo/address.ts';
import { zhihuPlace } from './zhihu/address.ts';

interface Case {
  readonly placeOf: (url: URL) => Place | null;
  /** Addresses of one thread on its first page, the one that stands for all of them first. */
  readonly first: readonly string[];
  /** Later pages of it, or other orders of its posts. */
  readonly later: readonly string[];
  readonly others: readonly string[];
  /** The one address of its post 7. */
  readonly post: string;
}

const cases: Record<string, Case> = {
  xenforo: {
    placeOf: xenforoPlace,
    first: [
      'https://f.example/community/threads/a-title.41/',
      'http://www.f.example/community/threads/a-title.41/#post-3',
      'https://F.example/community/threads/a-title.41/?utm_source=mail',
    ],
    later: [
      'https://f.example/community/threads/a-title.41/page-2',
      'https://f.example/community/threads/a-title.41/?order=vote_score',
    ],
    others: [
      'https://f.example/community/forums/cars.4/',
      'https://f.example/threads/',
      'https://f.example/members/ann.41/',
    ],
    post: 'https://f.example/community/threads/a-title.41/post-7',
  },
  discourse: {
    placeOf: discoursePlace,
    first: [
      'https://f.example/t/a-title/41',
      'http://f.example/t/a-title/41/12?u=ann',
      'https://f.example/t/a-title/41/last',
    ],
    later: ['https://f.example/t/a-title/41?page=2'],
    others: [
      'https://f.example/c/cars/4',
      'https://f.example/u/ann',
      'https://f.example/latest',
      'https://f.example/t/',
    ],
    post: 'https://f.example/t/a-title/41/7',
  },
  phpbb: {
    placeOf: phpbbPlace,
    first: [
      'https://f.example/b/viewtopic.php?t=41',
      'https://f.example/b/viewtopic.php?f=2&t=41&sid=0123456789abcdef0123456789abcdef',
      'http://f.example/b/viewtopic.php?t=41&start=0#p7',
    ],
    later: ['https://f.example/b/viewtopic.php?t=41&start=25', 'https://f.example/b/viewtopic.php?t=41&sd=d'],
    others: [
      'https://f.example/b/viewforum.php?f=2',
      'https://f.example/b/viewtopic.php?p=7',
      'https://f.example/b/viewtopic.php?t=x',
    ],
    post: 'https://f.example/b/viewtopic.php?p=7#p7',
  },
  tapatalk: {
    placeOf: phpbbPlace,
    first: [
      'https://tapatalk.example/groups/fish/a-title-t41.html',
      'https://www.tapatalk.example/groups/fish/a-title-t41.html?sid=0123456789abcdef',
    ],
    later: ['https://tapatalk.example/groups/fish/a-title-t41-s15.html'],
    others: ['https://tapatalk.example/groups/fish/index.php'],
    post: 'https://tapatalk.example/groups/fish/viewtopic.php?p=7#p7',
  },
  fluxbb: {
    placeOf: fluxbbPlace,
    first: ['https://f.example/viewtopic.php?id=41', 'http://f.example/viewtopic.php?id=41&p=1#p7'],
    later: ['https://f.example/viewtopic.php?id=41&p=2'],
    others: ['https://f.example/viewtopic.php?pid=7', 'https://f.example/viewforum.php?id=41'],
    post: 'https://f.example/viewtopic.php?pid=7#p7',
  },
  vbulletin: {
    placeOf: vbulletinPlace,
    first: [
      'https://f.example/showthread.php?t=41',
      'https://f.example/showthread.php?s=0123456789abcdef0123456789abcdef&t=41',
      'http://www.f.example/showthread.php?t=41&highlight=vinegar#post7',
    ],
    later: ['https://f.example/showthread.php?t=41&page=2'],
    others: ['https://f.example/forumdisplay.php?f=4', 'https://f.example/showthread.php?p=7'],
    post: 'https://f.example/showthread.php?p=7#post7',
  },
  invision: {
    placeOf: invisionPlace,
    first: [
      'https://f.example/forums/topic/41-a-title/',
      'https://f.example/forums/topic/41-a-title/?do=findComment&comment=7',
      'http://f.example/forums/topic/41-a-title/#comment-7',
    ],
    later: [
      'https://f.example/forums/topic/41-a-title/page/2/',
      'https://f.example/forums/topic/41-a-title/?sortby=rating',
    ],
    others: ['https://f.example/forums/forum/4-cars/', 'https://f.example/profile/41-ann/'],
    post: 'https://f.example/forums/topic/41-a-title/?do=findComment&comment=7',
  },
  nodebb: {
    placeOf: nodebbPlace,
    first: ['https://f.example/topic/41/a-title', 'http://f.example/topic/41/a-title/7?lang=de'],
    later: ['https://f.example/topic/41/a-title?page=2'],
    others: ['https://f.example/category/4/cars', 'https://f.example/post/7'],
    post: 'https://f.example/post/7',
  },
  flarum: {
    placeOf: flarumPlace,
    first: ['https://f.example/d/41-a-title', 'https://f.example/d/41-a-title/7'],
    later: ['https://f.example/d/41-a-title?page=2'],
    others: ['https://f.example/t/cars', 'https://f.example/u/ann'],
    post: 'https://f.example/d/41-a-title/7',
  },
  vanilla: {
    placeOf: vanillaPlace,
    first: [
      'https://f.example/discussion/41/a-title',
      'https://f.example/discussion/41/a-title/p1',
      'http://f.example/index.php?p=/discussion/41/a-title',
    ],
    later: ['https://f.example/discussion/41/a-title/p2'],
    others: [
      'https://f.example/discussions',
      'https://f.example/discussion/comment/7',
      'https://f.example/profile/41/ann',
    ],
    post: 'https://f.example/discussion/comment/7#Comment_7',
  },
  smf: {
    placeOf: smfPlace,
    first: [
      'https://f.example/b/index.php?topic=41.0',
      'https://f.example/b/index.php/topic,41.0.html',
      'http://f.example/b/index.php?PHPSESSID=0123456789abcdef&topic=41.0',
    ],
    later: ['https://f.example/b/index.php?topic=41.15'],
    others: ['https://f.example/b/index.php?board=4.0', 'https://f.example/b/index.php?action=profile;u=41'],
    post: 'https://f.example/b/index.php?topic=41.msg7#msg7',
  },
  mybb: {
    placeOf: mybbPlace,
    first: ['https://f.example/thread-41.html', 'http://f.example/thread-41-page-1.html#pid7'],
    later: ['https://f.example/thread-41-page-2.html'],
    others: [
      'https://f.example/forum-4.html',
      'https://f.example/user-41.html',
      'https://f.example/showthread.php?t=41',
    ],
    post: 'https://f.example/thread-41-post-7.html#pid7',
  },
  bbpress: {
    placeOf: bbpressPlace,
    first: ['https://f.example/forums/topic/a-title/', 'https://f.example/forums/topic/a-title#post-7'],
    later: ['https://f.example/forums/topic/a-title/page/2/'],
    others: ['https://f.example/forums/forum/cars/', 'https://f.example/a-title/'],
    post: 'https://f.example/forums/topic/a-title/#post-7',
  },
  woltlab: {
    placeOf: woltlabPlace,
    first: [
      'https://f.example/forum/thread/41-a-title/',
      'https://f.example/forum/thread/41-a-title/?pageNo=1',
    ],
    later: ['https://f.example/forum/thread/41-a-title/?pageNo=2'],
    others: ['https://f.example/forum/board/4-cars/', 'https://f.example/user/41-ann/'],
    post: 'https://f.example/forum/thread/41-a-title/?postID=7#post7',
  },
  github: {
    placeOf: githubPlace,
    first: [
      'https://github.com/Ann/heap/issues/41',
      'https://github.com/Ann/heap/issues/41?notification_referrer_id=1#issuecomment-7',
    ],
    later: [],
    others: [
      'https://github.com/ann/heap',
      'https://github.com/ann/heap/issues',
      'https://github.com/ann/heap/blob/main/a.ts',
      'https://gitlab.example/ann/heap/issues/41',
    ],
    post: 'https://github.com/Ann/heap/issues/41#7',
  },
  reddit: {
    placeOf: redditPlace,
    first: [
      'https://www.reddit.com/r/compost/comments/1abcd/a_title/',
      'https://old.reddit.com/r/compost/comments/1abcd/a_title/kaa1/?context=3',
      'http://np.reddit.com/r/compost/comments/1abcd/a_title/?sort=new&utm_source=share',
    ],
    later: [],
    others: [
      'https://www.reddit.com/r/compost/',
      'https://www.reddit.com/user/ann/',
      'https://notreddit.com/r/a/comments/1abcd/b/',
    ],
    post: 'https://www.reddit.com/r/compost/comments/1abcd/a_title/7/',
  },
  'hacker-news': {
    placeOf: hackerNewsPlace,
    first: ['https://news.ycombinator.com/item?id=41', 'https://news.ycombinator.com/item?id=41&p=2#7'],
    later: [],
    others: [
      'https://news.ycombinator.com/news',
      'https://news.ycombinator.com/user?id=ann',
      'https://hn.example/item?id=41',
    ],
    post: 'https://news.ycombinator.com/item?id=7',
  },
  lobsters: {
    placeOf: lobstersPlace,
    first: ['https://lobste.rs/s/ab12cd', 'https://lobste.rs/s/ab12cd/a_title#c_7'],
    later: [],
    others: ['https://lobste.rs/newest', 'https://lobste.rs/u/ann', 'https://lobste.rs/c/ab12cd'],
    post: 'https://lobste.rs/c/7',
  },
  lemmy: {
    placeOf: lemmyPlace,
    first: ['https://f.example/post/41', 'https://f.example/post/41/7?scrollToComments=true'],
    later: [],
    others: [
      'https://f.example/c/cars',
      'https://f.example/comment/7',
      'https://f.example/post/41/a-title/more',
    ],
    post: 'https://f.example/post/41/7',
  },
  mastodon: {
    placeOf: mastodonPlace,
    first: ['https://f.example/@ann/111222333', 'https://f.example/web/@ann/111222333'],
    later: [],
    others: ['https://f.example/@ann', 'https://f.example/explore', 'https://f.example/@ann/media'],
    post: 'https://f.example/statuses/7',
  },
  quora: {
    placeOf: quoraPlace,
    first: [
      'https://www.quora.com/Why-is-it-so',
      'https://quora.com/unanswered/Why-is-it-so?share=1',
      'https://www.quora.com/Why-is-it-so/answer/Ann-Lee',
    ],
    later: [],
    others: [
      'https://www.quora.com/',
      'https://www.quora.com/profile/Ann-Lee',
      'https://quora.example/Why-is-it-so',
    ],
    post: 'https://www.quora.com/Why-is-it-so/answer/7',
  },
  zhihu: {
    placeOf: zhihuPlace,
    first: ['https://www.zhihu.com/question/41', 'https://www.zhihu.com/question/41/answer/7?utm_psn=1'],
    later: [],
    others: ['https://zhuanlan.zhihu.com/p/41', 'https://www.zhihu.com/people/ann'],
    post: 'https://www.zhihu.com/question/41/answer/7',
  },
  slashdot: {
    placeOf: slashdotPlace,
    first: [
      'https://linux.slashdot.org/story/24/03/02/131520/a-title',
      'https://slashdot.org/story/24/03/02/131520/a-title?utm_source=rss',
    ],
    later: [],
    others: [
      'https://slashdot.org/',
      'https://slashdot.org/~ann',
      'https://slashdot.example/story/24/03/02/131520/a-title',
    ],
    post: 'https://linux.slashdot.org/story/24/03/02/131520/a-title#comment_7',
  },
};

test('every engine has a case here, and a row in docs/sites.md', () => {
  const engines = readdirSync(import.meta.dirname).filter((name) =>
    existsSync(path.join(import.meta.dirname, name, 'address.ts')),
  );
  const rows = readFileSync(path.join(import.meta.dirname, '../docs/sites.md'), 'utf8');
  expect(engines.filter((name) => name !== 'stack-exchange' && !cases[name])).toEqual([]);
  expect(engines.filter((name) => !rows.includes(`\n| ${name} `))).toEqual([]);
});

describe.each(Object.entries(cases))('an address of %s', (_, { placeOf, first, later, others, post }) => {
  const place = (address: string) => placeOf(new URL(address));
  const told = (found: Place | null) => found && [found.community, found.thread];
  const [one = ''] = first;

  test('tells the same thread in all its spellings', () => {
    expect(place(one)).not.toBeNull();
    for (const other of [...first, ...later]) expect(told(place(other)), other).toEqual(told(place(one)));
  });

  test('tells whether the thread begins there', () => {
    for (const address of first) expect(place(address)?.isFirstPage, address).not.toBe(false);
    for (const address of later) expect(place(address)?.isFirstPage, address).not.toBe(true);
  });

  test('is none of a list, a profile or another site', () => {
    for (const other of others) expect(place(other), other).toBeNull();
  });

  test('gives a post one address, on whichever page it is read', () => {
    for (const page of [one, ...later]) expect(place(page)?.postLink('7'), page).toBe(post);
  });
});

test('whatever the address, what is told can be the beginning of a key', () => {
  const parts = fc.constantFrom(
    '/',
    'threads',
    't',
    'topic',
    'd',
    'question',
    '41',
    'a.41',
    '?',
    '&',
    't=41',
    '#',
    '..',
    '%2F',
    'é',
    ' ',
  );
  const address = fc.array(parts, { maxLength: 8 }).map((all) => `https://f.example/${all.join('')}`);
  fc.assert(
    fc.property(address.filter(URL.canParse), fc.constantFrom(...Object.values(cases)), (at, { placeOf }) => {
      const found = placeOf(new URL(at));
      if (!found) return;
      expect(found.community).not.toContain('/');
      expect(found.thread).not.toContain('/');
      expect(URL.canParse(found.permalink)).toBe(true);
      expect(URL.canParse(found.postLink('7'))).toBe(true);
    }),
  );
});
