import { postText } from '../anchoring/post-text.ts';
import type { Post, Thread } from '../core/post.ts';
import { readAtOnce } from '../sites/read-at-once.ts';
import { readers } from '../sites/readers.ts';

/** A page's thread with its posts as the library would keep them; null: no reader of ours knows the page. */
export interface ReadThread {
  readonly thread: Thread;
  readonly posts: readonly { readonly post: Post; readonly text: string }[];
}

/** Runs in a browser. */
export function readWholePosts(html: string, address: string): ReadThread | null {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reader = readers.find((one) => one.recognises(url, page));
  const found = reader && readAtOnce(reader, page, url);
  if (!found) return null;
  const posts = found.posts.map(({ post, body, notText }) => ({ post, text: postText(body, notText).text }));
  return { thread: found.thread, posts };
}
