import type { SaidPost } from '../../core/said-post.ts';
import { isGone, sendToBackground } from '../../messaging/wire.ts';
import { saidHere, saidPost, withSaid } from '../../sites/said/add.ts';
import { type Guess, guessOf } from '../../sites/said/guess.ts';
import { blockAt } from '../../sites/said/place.ts';
import type { FoundThread } from '../../sites/site.ts';
import type { SaidSide } from '../content/desk.ts';
import { ofDocument } from '../content/own-document.ts';

/** The posts that the reader has pointed at on this page, as the library has them. */
export class SaidPosts implements SaidSide {
  #posts: readonly SaidPost[] = [];
  /** The page that they are of; null: they have to be asked for. */
  #page: string | null = null;
  #rules: FoundThread['thread'] | null = null;

  async ask(): Promise<void> {
    const page = saidHere(document, here());
    if (page === this.#page) return;
    this.#page = page;
    try {
      this.#posts = await sendToBackground('saidPosts', { page });
    } catch (error) {
      this.#page = null;
      // Under an updated extension what is known stays; the page says so by itself.
      if (!isGone(error)) throw error;
    }
  }

  forget(): void {
    this.#page = null;
  }

  withSaid(found: FoundThread | null): FoundThread | null {
    this.#rules = found?.thread ?? null;
    return withSaid(found, this.#posts, document, here());
  }

  guess(block: Element): Guess {
    return guessOf(block, here(), ofDocument('documentElement').lang || 'en');
  }

  describe(block: Element, fields: Guess): SaidPost {
    return saidPost(document, here(), block, this.#rules, fields);
  }

  on(block: Element): SaidPost | null {
    return this.#posts.find(({ place }) => blockAt(document, place) === block) ?? null;
  }
}

const here = () => new URL(location.href);
