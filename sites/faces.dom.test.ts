import { describe, expect, test } from 'vitest';
import { allReaders } from './all-readers.ts';
import { readPage } from './reading.ts';

const pages = import.meta.glob<string>('./*/fixture*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Faces {
  /** The address that the site's pages call their own, whatever title she came by; left out: its addresses have one spelling. */
  readonly own?: string;
  /** Other addresses of the page that its fixture is, as people come by them. */
  readonly same: readonly string[];
  /** Addresses under which its posts may stand without being the page that the thread begins on. */
  readonly later?: readonly string[];
}

/** By fixture. That of http, tracking and a place in the page is tried on all of them in `fixtures.dom.test.ts`. */
const faces: Record<string, Faces> = {
  'bbpress/fixture': {
    same: [
      'https://www.press.example/forums/topic/compost-smells/',
      'https://press.example/forums/topic/compost-smells/?view=all',
    ],
    later: ['https://press.example/forums/topic/compost-smells/page/2/'],
  },
  'discourse/fixture': {
    own: 'https://talk.example/t/compost-smells/41',
    same: [
      'https://talk.example/t/41',
      'https://talk.example/t/another-title/41/7?u=ann',
      'https://talk.example/t/compost-smells/41/last',
    ],
  },
  'discourse/fixture-crawler': {
    own: 'https://talk.example/t/compost-smells/41',
    same: ['https://talk.example/t/41'],
    later: ['https://talk.example/t/compost-smells/41?page=2'],
  },
  'flarum/fixture': {
    own: 'https://flarum.example/d/41-compost-smells',
    same: ['https://flarum.example/d/41', 'https://flarum.example/d/41-another-title/7'],
  },
  'fluxbb/fixture': {
    same: [
      'https://bbs.example/viewtopic.php?id=41&p=1',
      'https://www.bbs.example/viewtopic.php?id=41&action=new',
    ],
    later: ['https://bbs.example/viewtopic.php?id=41&p=2'],
  },
  'github/fixture': {
    own: 'https://github.com/Garden/heap/issues/41',
    same: [
      'https://github.com/garden/HEAP/issues/41',
      'https://github.com/Garden/heap/issues/41?timeline_page=1',
    ],
  },
  'github/fixture-discussion': {
    own: 'https://github.com/Garden/heap/discussions/41',
    same: ['https://github.com/garden/heap/discussions/41?sort=top'],
  },
  'hacker-news/fixture': { same: ['https://news.ycombinator.com/item?id=900&p=1'] },
  'invision/fixture': {
    own: 'https://community.example/forums/topic/41-compost-smells/',
    same: [
      'https://community.example/forums/topic/41-another-title/?do=findComment&comment=902',
      'https://community.example/forums/topic/41-compost-smells/?tab=comments',
    ],
    later: [
      'https://community.example/forums/topic/41-compost-smells/page/2/',
      'https://community.example/forums/topic/41-compost-smells/?sortby=rating',
    ],
  },
  'lemmy/fixture': { same: ['https://lemmy.example/post/41', 'https://lemmy.example/post/41?sort=Top'] },
  'lobsters/fixture': { same: ['https://lobste.rs/s/ab12cd', 'https://lobste.rs/s/ab12cd/another_title'] },
  'mastodon/fixture': {
    same: [
      'https://toot.example/web/@marlow/111222333444555667',
      'https://toot.example/deck/@marlow/111222333444555667',
    ],
  },
  'mybb/fixture': {
    same: [
      'https://mybb.example/thread-41-page-1.html',
      'https://mybb.example/thread-41.html?highlight=vinegar',
    ],
    later: ['https://mybb.example/thread-41-page-2.html'],
  },
  'nodebb/fixture': {
    same: ['https://nodes.example/topic/41', 'https://nodes.example/topic/41/another-title/7'],
    later: [
      'https://nodes.example/topic/41/compost-smells?page=2',
      'https://nodes.example/topic/41/compost-smells?sort=most_votes',
    ],
  },
  'phpbb/fixture': {
    same: [
      'https://board.example/forum/viewtopic.php?t=41',
      'https://board.example/forum/viewtopic.php?f=7&t=41&hilit=vinegar&view=unread',
    ],
    later: [
      'https://board.example/forum/viewtopic.php?t=41&start=25',
      'https://board.example/forum/viewtopic.php?t=41&sk=t&sd=d',
    ],
  },
  'quora/fixture': {
    same: [
      'https://www.quora.com/Why-does-my-heap-smell',
      'https://m.quora.com/Why-does-my-heap-smell?ch=10&oid=1',
    ],
  },
  'reddit/fixture': {
    own: 'https://www.reddit.com/r/compost/comments/1abcde/my_heap_smells/',
    same: [
      'https://www.reddit.com/r/compost/comments/1abcde/',
      'https://new.reddit.com/r/compost/comments/1ABCDE/my_heap_smells/?share_id=x&context=3',
      'https://www.reddit.com/comments/1abcde',
    ],
  },
  'reddit/fixture-old': {
    own: 'https://www.reddit.com/r/compost/comments/1abcde/my_heap_smells/',
    same: [
      'https://old.reddit.com/r/compost/comments/1abcde/my_heap_smells/?sort=top',
      'https://www.reddit.com/r/compost/comments/1abcde/my_heap_smells/',
      'https://np.reddit.com/r/compost/comments/1abcde/',
    ],
  },
  'slashdot/fixture': {
    own: 'https://garden.slashdot.org/story/24/03/02/1315200/heaps-smell',
    same: [
      'https://garden.slashdot.org/story/24/03/02/1315200/',
      'https://m.slashdot.org/story/24/03/02/1315200/heaps-smell?sbsrc=md',
    ],
  },
  'smf/fixture': {
    same: [
      'https://smf.example/forum/index.php/topic,41.0.html',
      'https://smf.example/forum/index.php?topic=41.msg902#msg902',
    ],
    later: ['https://smf.example/forum/index.php?topic=41.15'],
  },
  'vanilla/fixture': {
    own: 'https://vanilla.example/discussion/41/compost-smells',
    same: ['https://vanilla.example/discussion/41/compost-smells', 'https://vanilla.example/discussion/41'],
    later: ['https://vanilla.example/discussion/41/compost-smells/p2'],
  },
  'vbulletin/fixture': {
    same: [
      'https://board.example/showthread.php?t=41&highlight=vinegar',
      'https://board.example/showthread.php?41-compost-smells',
    ],
    later: [
      'https://board.example/showthread.php?t=41&page=2',
      'https://board.example/showthread.php?t=41&mode=linear&page=3',
    ],
  },
  'woltlab/fixture': {
    own: 'https://wolt.example/forum/thread/41-compost-smells/',
    same: [
      'https://wolt.example/forum/thread/41-another-title/',
      'https://wolt.example/forum/thread/41-compost-smells/?pageNo=1',
    ],
    later: ['https://wolt.example/forum/thread/41-compost-smells/?pageNo=2'],
  },
  'xenforo/fixture': {
    own: 'https://forum.example/garden/threads/compost-smells.41/',
    same: [
      'https://forum.example/garden/threads/another-title.41/',
      'https://www.forum.example/garden/threads/41/',
      'https://forum.example/garden/threads/compost-smells.41/unread',
    ],
    later: [
      'https://forum.example/garden/threads/compost-smells.41/page-2',
      'https://forum.example/garden/threads/compost-smells.41/?order=reaction_score',
    ],
  },
  'xenforo/fixture-cards': {
    own: 'https://cards.example/threads/compost-smells.41/',
    same: ['https://cards.example/threads/another-title.41/', 'https://cards.example/threads/41/unread'],
    later: ['https://cards.example/threads/compost-smells.41/page-2'],
  },
  'zhihu/fixture': {
    same: ['https://www.zhihu.com/question/41', 'https://zhihu.com/question/41/answers/updated'],
  },
  'general/fixture': {
    same: [
      'https://www.talk.example/thread/compost-smells',
      'https://m.talk.example/thread/compost-smells?fbclid=x',
    ],
  },
  'general/fixture-marked-up': { same: ['https://www.questions.example/q/41?gclid=x'] },
  'general/fixture-json': { same: ['https://asked.example/why-vinegar?utm_source=mail'] },
  'general/fixture-web-components': {
    same: ['https://www.talked.example/talk/compost/41/?utm_source=share'],
  },
  'general/fixture-entry': { same: ['https://www.wren.example/2024/compost?fbclid=x'] },
  'general/fixture-nested': { same: ['https://www.notes.example/2024/compost-smells?fbclid=x'] },
  'general/fixture-aria': { same: ['https://m.talked.example/talk/compost?utm_medium=x'] },
};

function postsOf(html: string, address: string) {
  const steps = readPage(allReaders, new DOMParser().parseFromString(html, 'text/html'), new URL(address));
  for (;;) {
    const { done, value } = steps.next();
    if (done)
      return (value.found?.posts ?? []).map(({ post: { key, permalink, kind } }) => ({
        key,
        permalink,
        kind,
      }));
  }
}

const all = Object.entries(pages).flatMap(([file, html]) => {
  const address = /^<!-- (https:\S+) -->/.exec(html)?.[1];
  return address ? [{ name: file.replace(/^\.\/|\.html$/g, ''), html, address }] : [];
});

test('every fixture is tried under other addresses', () => {
  expect(all.map(({ name }) => name).filter((name) => !faces[name])).toEqual([]);
});

describe.each(all)('a post of $name', ({ name, html, address }) => {
  const { own, same = [], later = [] } = faces[name] ?? {};
  const named = own ? html.replace('<body', `<link rel="canonical" href="${own}"><body`) : html;
  const posts = postsOf(html, address);

  test.each(same)('is the same one at %s', (other) => {
    expect(posts.length).toBeGreaterThan(0);
    expect(postsOf(named, other)).toEqual(posts);
  });

  test.each(later)('is the same one, but for the first, at %s', (other) => {
    const there = new Map(postsOf(named, other).map(({ key, permalink }) => [key, permalink]));
    for (const { key, permalink, kind } of posts)
      if (kind !== 'question') expect(there.get(key), key).toBe(permalink);
  });
});
