import type { PageReport } from '../../messaging/contract.ts';
import type { Mark } from './marks.ts';
import type { Posts } from './posts.ts';
import type { CitedLink } from './tags.ts';

const excerptLength = 140;

/** What is on the page now, for the panel. Never stored. */
export function reportOf(
  posts: Posts,
  marks: readonly Mark[],
  links: readonly CitedLink[],
  url: string,
): PageReport {
  const { found } = posts;
  return {
    thread: found?.thread ?? null,
    url,
    adapter: posts.adapter,
    posts: (found?.posts ?? []).map((post) => ({
      post: post.post,
      excerpt: posts.textOf(post).text.slice(0, excerptLength),
      hiddenComments: post.hiddenComments,
    })),
    answersStated: found?.answersStated ?? null,
    commentsStated: found?.commentsStated ?? null,
    unread: [...(found?.unread ?? [])],
    notes: marks.map(({ note, state, post }, place) => ({
      annotation: note.annotation.id,
      state,
      place: post ? place : null,
    })),
    sources: links.map(({ link, element, post }) => ({
      link,
      text: (element.textContent ?? '').trim().slice(0, 500),
      post: post.post.key,
    })),
  };
}
