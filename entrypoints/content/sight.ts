import { Painter } from '../../anchoring/paint.ts';
import type { Thread } from '../../core/post.ts';
import type { MarkedNote } from '../../core/thread-state.ts';
import { readPage } from '../../sites/reading.ts';
import type { SiteReader } from '../../sites/site.ts';
import type { SaidSide } from './desk.ts';
import { Margin, type OpenMarks } from './margin.ts';
import { type Mark, paintedAs } from './marks.ts';
import { type Overlay, themeOf } from './overlay.ts';
import { ofDocument } from './own-document.ts';
import { Placing } from './placing.ts';
import { KeptTexts, type Posts, postsOf } from './posts.ts';
import { type CitedLink, linksOf } from './tags.ts';

/** What is on the page: its posts and links as they were read, the marks where they stand, painted and in the margin. */
export class Sight {
  posts: Posts;
  /** In reading order, what is not on the page last. */
  marks: readonly Mark[] = [];
  links: readonly CitedLink[] = [];
  readonly margin: Margin;
  readonly #overlay: Overlay;
  readonly #texts = new KeptTexts();
  readonly placing = new Placing();
  readonly #painter = new Painter();
  #current: string | null = null;
  #isPlacing = false;

  /** `onDrawn`: the markers were drawn, as whenever other posts come near. */
  constructor(overlay: Overlay, open: OpenMarks, onDrawn: () => void, signal: AbortSignal) {
    this.#overlay = overlay;
    this.posts = postsOf(null, null, this.#texts);
    const show = () => {
      if (!this.#isPlacing) this.#painter.show();
      onDrawn();
    };
    this.margin = new Margin(overlay, open, show, signal);
    const resized = new ResizeObserver(() => this.refresh());
    resized.observe(ofDocument('documentElement'));
    window.addEventListener('resize', () => this.refresh(), { signal });
    signal.addEventListener('abort', () => {
      resized.disconnect();
      this.#painter.keepOnly(new Set());
      this.#painter.show();
    });
  }

  /** Something changed in this node: what was read there is read again. */
  forget(changed: Node, added: Iterable<Node>): void {
    this.#texts.forget(changed, added);
  }

  /** Reads the page, and tells at once which thread it holds. */
  *read(
    readers: readonly SiteReader[],
    said: SaidSide | null,
    onThread: (thread: Thread | null) => void,
  ): Generator<void, void> {
    this.#overlay.keep();
    this.#texts.sweep();
    const read = yield* readPage(readers, document, new URL(location.href), onThread);
    const found = said ? said.withSaid(read.found) : read.found;
    onThread(found?.thread ?? null);
    this.posts = postsOf(found, read.reader?.id ?? null, this.#texts);
  }

  /**
   * Finds the notes' words and paints them, all at once and together with the margin: the browser goes through
   * every painted range with each frame in which anything of ours is new.
   */
  *place(notes: readonly MarkedNote[]): Generator<void, void> {
    const posts = notes.map(({ annotation }) => this.posts.byKey(annotation.target.post));
    yield;
    this.margin.expect(posts.flatMap((post) => post?.body ?? []));
    yield;
    if (notes.length > 0) this.refresh();
    yield;
    this.#isPlacing = true;
    const marks = yield* this.placing.place(notes, this.posts);
    for (const mark of marks) {
      this.#painter.put(mark.note.annotation.id, paintedAs(mark));
      yield;
    }
    this.#painter.keepOnly(new Set(notes.map(({ annotation }) => annotation.id)));
    this.#isPlacing = false;
    this.show(marks);
  }

  /** @returns whether they are other links than before. */
  *readLinks(): Generator<void, boolean> {
    const { found } = this.posts;
    const links = found ? yield* linksOf(found.posts, new URL(location.href)) : [];
    if (isSame(this.links, links)) return false;
    this.links = links;
    return true;
  }

  show(marks: readonly Mark[]): void {
    this.marks = marks;
    this.margin.show(marks);
  }

  /** The mark that is shown stronger; null: none. */
  setCurrent(annotation: string | null): void {
    if (this.#current === annotation) return;
    this.#current = annotation;
    this.#painter.current(annotation);
    this.#painter.show();
  }

  /** The page may have another size, other colours, or have thrown away what we painted. */
  refresh(): void {
    this.#overlay.keep();
    const theme = themeOf(this.posts.found?.posts[0]?.body ?? ofDocument('documentElement'));
    this.#painter.show(theme);
    this.margin.layer.style.colorScheme = theme;
    if (this.marks.length > 0) this.margin.drawSoon();
  }
}

/** Whether they are the same links in the same elements: then their tags hang there already. */
const isSame = (before: readonly CitedLink[], now: readonly CitedLink[]) =>
  before.length === now.length &&
  now.every(({ element, link }, at) => before[at]?.element === element && before[at]?.link === link);
