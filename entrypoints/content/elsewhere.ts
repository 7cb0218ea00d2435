import type { PostText } from '../../anchoring/post-text.ts';
import { clearCopyOf } from '../../anchoring/rims.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Mark } from './marks.ts';
import type { Posts } from './posts.ts';

/** Looks for words that are gone in the other posts of the thread: letter for letter, in each text once. */
export class Elsewhere {
  /** By annotation and words: the texts that do not hold its words, and the one that does. */
  readonly #sought = new Map<string, { readonly without: WeakSet<PostText>; in: PostText | null }>();

  /** @returns the marks with what is offered; the same ones where nothing is offered that was not. */
  *offer(marks: readonly Mark[], posts: Posts): Generator<void, readonly Mark[]> {
    const found: Mark[] = [];
    for (const mark of marks) {
      const words = mark.state === 'gone' && mark.note.annotation.target.selector?.exact;
      found.push(
        words && isTelling(words) ? { ...mark, offered: yield* this.#seek(mark, words, posts) } : mark,
      );
    }
    return found.some(({ offered }, at) => offered !== marks[at]?.offered) ? found : marks;
  }

  *#seek({ note, post: own }: Mark, words: string, posts: Posts): Generator<void, FoundPost | null> {
    const key = `${note.annotation.id} ${words}`;
    const sought = this.#sought.get(key) ?? { without: new WeakSet(), in: null };
    this.#sought.set(key, sought);
    yield;
    for (const post of posts.found?.posts ?? []) {
      if (post === own) continue;
      const text = posts.textOf(post);
      if (text === sought.in) return post;
      if (sought.without.has(text)) continue;
      yield;
      if (clearCopyOf(text.text, words)) {
        sought.in = text;
        return post;
      }
      sought.without.add(text);
    }
    return null;
  }
}

/** At least four words; in scripts that put no spaces between them, twenty characters. */
function isTelling(words: string): boolean {
  const { length } = words.split(' ');
  return length >= 4 || (length === 1 && words.length >= 20);
}
