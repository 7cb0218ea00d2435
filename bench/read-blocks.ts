import { postBlocks } from '../anchoring/post-blocks.ts';
import { postText } from '../anchoring/post-text.ts';
import type { PostToPair } from '../entrypoints/panel/comparing.ts';
import { readAtOnce } from '../sites/read-at-once.ts';
import { readers } from '../sites/readers.ts';

/** Where a folder's truth says that the words of a post are. */
export interface PostPlace {
  readonly id: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly selector: string;
  readonly exclude: string | null;
}
interface ReadPage {
  /** As its markup says; empty: it does not. */
  readonly language: string;
  readonly posts: readonly PostToPair[];
}

/**
 * Runs in a browser: the posts of a saved page in blocks. The shipped adapters find them; on the pages of
 * engines that have no adapter yet, the truth says where they are.
 */
export function readBlocks(html: string, address: string, places: readonly PostPlace[]): ReadPage {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reader = readers.find((one) => one.recognises(url, page));
  const found = reader && readAtOnce(reader, page, url);
  const language = page.documentElement.lang;
  if (found) {
    const posts = found.posts.map(({ post, body, notText }) => ({
      key: post.key,
      id: post.id,
      author: post.author?.name ?? null,
      published: post.published,
      asOf: post.edited?.at ?? post.published,
      blocks: postBlocks(postText(body, notText), address),
    }));
    return { language, posts };
  }
  const posts = places.flatMap(({ id, author, published, selector, exclude }) => {
    const body = page.querySelector(selector);
    if (!body) return [];
    return [
      {
        key: id,
        id,
        author,
        published,
        asOf: published,
        blocks: postBlocks(postText(body, exclude), address),
      },
    ];
  });
  return { language, posts };
}
