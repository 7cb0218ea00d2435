import type { Place } from '../place.ts';

/** `/question/123`, `/question/123/answer/456`, `/question/123/answers/updated`. */
export function zhihuPlace(url: URL): Place | null {
  if (!/(?:^|\.)zhihu\.com$/.test(url.hostname)) return null;
  const id = /^\/question\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
  if (!id) return null;
  const permalink = `https://www.zhihu.com/question/${id}`;
  return {
    community: 'zhihu.com',
    thread: id,
    permalink,
    isFirstPage: true,
    postLink: (post) => `${permalink}/answer/${post}`,
    anchor: () => null,
  };
}
