import { browser } from 'wxt/browser';
import { describe } from '../../anchoring/describe.ts';
import { locate } from '../../anchoring/locate.ts';
import { isPainted } from '../../anchoring/paint.ts';
import tokens from '../../components/tokens.css?inline';
import type { Target } from '../../core/annotation.ts';
import type { SourceTag } from '../../core/source.ts';
import type { PageAnswers, ThreadState } from '../../messaging/contract.ts';
import { answerInTab, isGone, pushReport, sendToBackground } from '../../messaging/wire.ts';
import type { FoundPost, SiteReader } from '../../sites/site.ts';
import { chosenIn } from './choose.ts';
import { type Chosen, type Desk, type EditorSide, putDesk, takeDesk } from './desk.ts';
import { flash } from './flash.ts';
import { drawMargin } from './margin.ts';
import { boxesOf, boxesOfWords, type Mark, marksUnder, paintMarks, placeNotes } from './marks.ts';
import overlayStyle from './overlay.css?inline';
import { addStyle, createOverlay, overlayName, tagName, themeOf } from './overlay.ts';
import { type Posts, readPosts, watchPage } from './posts.ts';
import { reportOf } from './report.ts';
import { watchSelection } from './selection.ts';
import { type CitedLink, linksOf, SourceTags } from './tags.ts';
import { textFragment } from './text-fragment.ts';
import { watchLinks } from './watch-links.ts';

const rereadPauseMs = 150;

/** Everything of ours on one page: finds the posts, places and paints the notes, hangs the source tags, listens. */
export class Page implements Desk {
  readonly overlay;
  readonly isPrivate: boolean;
  readonly signal: AbortSignal;
  editor: EditorSide | null = null;

  readonly #retired = new AbortController();
  readonly #readers: readonly SiteReader[];
  readonly #margin = document.createElement('div');
  readonly #tags = new SourceTags();
  #posts: Posts;
  #links: readonly CitedLink[] = [];
  #marks: readonly Mark[] = [];
  #state: ThreadState | null = null;
  #asked = 0;
  #current: string | null = null;
  #editorComing: Promise<EditorSide | null> | null = null;

  constructor(readers: readonly SiteReader[], signal: AbortSignal) {
    this.#readers = readers;
    takeDesk()?.retire();
    this.signal = AbortSignal.any([signal, this.#retired.signal]);
    this.isPrivate = browser.extension.inIncognitoContext;
    this.overlay = createOverlay();
    addStyle(this.overlay.root, tokens);
    addStyle(this.overlay.root, overlayStyle);
    this.#margin.className = 'margin';
    this.overlay.root.append(this.#margin);
    this.#posts = readPosts(readers, document, new URL(location.href));
    putDesk(this);
  }

  start(): void {
    const { signal } = this;
    answerInTab(this.#answers(), signal);
    watchPage(isOurs, () => this.#reread(), rereadPauseMs, signal);
    watchSelection((range) => this.#select(range), signal);
    watchLinks(
      (link) => this.#tags.of(link) !== null,
      {
        onStay: (link) => void this.#withEditor((editor) => editor.openSource(link)),
        onLeave: () => this.editor?.leaveSource(),
      },
      signal,
    );
    document.addEventListener('click', (event) => this.#click(event), { signal });
    window.addEventListener('resize', () => this.#draw(), { signal });
    const observer = new ResizeObserver(() => this.#draw());
    observer.observe(document.documentElement);
    for (const shown of ['pageshow', 'visibilitychange'] as const) {
      window.addEventListener(
        shown,
        () => {
          if (document.visibilityState === 'visible') void this.catchUp();
        },
        { signal, capture: true },
      );
    }
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.overlay.host.remove();
    });
    this.#reread();
    void this.catchUp();
  }

  retire = () => this.#retired.abort();

  thread = () => this.#posts.found?.thread ?? null;
  state = () => this.#state;
  marks = () => this.#marks;
  sourceOf = (link: Element): SourceTag | null => this.#tags.of(link);

  boxesOf(what: Chosen | Mark): DOMRect[] {
    if ('note' in what) return boxesOf(what);
    const { post, span } = what;
    return boxesOfWords(post, this.#posts.textOf(post), span);
  }

  targetOf({ post, span }: Chosen): Target {
    const text = this.#posts.textOf(post);
    const { key, permalink, author, score, edited, licence } = post.post;
    const blockIndex = Math.max(
      0,
      text.blocks.findIndex(({ end }) => end > (span?.start ?? 0)),
    );
    const block = text.blocks[blockIndex];
    return {
      source: permalink,
      post: key,
      scope: location.href,
      selector: span && describe(text.text, span),
      reading: {
        at: new Date().toISOString(),
        block: block ? text.text.slice(block.start, block.end).slice(0, 1000) : '',
        blockIndex,
        textHash: this.#posts.hashOf(post),
        author,
        score,
        edited,
        licence,
      },
    };
  }

  asRead(post: FoundPost) {
    return { post: post.post, text: this.#posts.textOf(post).text };
  }

  linkTo({ post, span }: Chosen): string {
    return span
      ? textFragment(post.post.permalink, this.#posts.textOf(post).text, span)
      : post.post.permalink;
  }

  setCurrent(annotation: string | null): void {
    if (this.#current === annotation) return;
    this.#current = annotation;
    paintMarks(this.#marks, annotation, this.#theme());
  }

  async catchUp(): Promise<void> {
    const thread = this.thread();
    if (!thread) return;
    const turn = ++this.#asked;
    try {
      const state = await sendToBackground('threadState', {
        thread: thread.key,
        since: this.#state?.seq ?? null,
      });
      // An answer that was overtaken by a later question is old news.
      if (turn !== this.#asked) return;
      if (state) this.#state = state;
      this.#place();
    } catch (error) {
      this.#fail(error);
    }
  }

  #reread(): void {
    this.overlay.keep();
    const before = this.thread()?.key;
    this.#posts = readPosts(this.#readers, document, new URL(location.href));
    const { found } = this.#posts;
    const links = found ? linksOf(found.posts, new URL(location.href)) : [];
    const isOther = before !== this.thread()?.key;
    if (isOther) this.#state = null;
    const areNew = !isSame(this.#links, links);
    if (areNew) this.#links = links;
    this.#place();
    if (areNew) void this.#tagSources();
    if (isOther) void this.catchUp();
  }

  async #tagSources(): Promise<void> {
    const links = this.#links;
    if (links.length === 0) return;
    try {
      const tags = await sendToBackground('tagSources', {
        page: location.href,
        links: links.map(({ link }) => link),
      });
      if (links === this.#links) this.#tags.draw(links, tags);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Finds the notes' words again, paints, and tells the panel. */
  #place(): void {
    this.#marks = placeNotes(this.#state?.notes ?? [], this.#posts);
    this.#draw();
    this.editor?.refresh();
    pushReport(this.#report()).catch((error) => this.#fail(error));
  }

  #draw(): void {
    const theme = this.#theme();
    this.#margin.style.colorScheme = theme;
    paintMarks(this.#marks, this.#current, theme);
    drawMargin(this.#margin, this.overlay, this.#marks, (marks, marker) =>
      this.#openNotes(marks, marker.getBoundingClientRect()),
    );
  }

  #select(range: Range | null): void {
    const chosen = range && chosenIn(this.#posts, range);
    if (chosen) void this.#withEditor((editor) => editor.choose(chosen));
    else this.editor?.choose(null);
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest('a[href],button,input,textarea,select'))
      return;
    if (event.target.closest(`${overlayName},${tagName}`)) return;
    if (!document.getSelection()?.isCollapsed) return;
    const under = marksUnder(this.#marks, this.#posts, event.target, event.clientX, event.clientY);
    if (under.length > 0) this.#openNotes(under, new DOMRect(event.clientX, event.clientY, 0, 0));
    if (!isPainted() && this.#marks.length > 0) this.#draw();
  }

  #openNotes(marks: readonly Mark[], beside: DOMRect): void {
    void this.#withEditor((editor) => editor.openNotes(marks, beside));
  }

  /** The editor is injected when it is first needed. */
  async #withEditor(use: (editor: EditorSide) => void): Promise<void> {
    try {
      if (!this.editor) {
        this.#editorComing ??= sendToBackground('openEditor', {}).then(() => this.editor);
        await this.#editorComing;
      }
      if (this.editor) use(this.editor);
    } catch (error) {
      this.#editorComing = null;
      this.#fail(error);
    }
  }

  /** The extension was updated under this page: say so where there is somebody to say it. */
  #fail(error: unknown): void {
    if (!isGone(error)) throw error;
    this.editor?.cutOff();
  }

  #theme = () => themeOf(this.#posts.found?.posts[0]?.body ?? document.documentElement);

  #report = () => reportOf(this.#posts, this.#marks, this.#links, location.href);

  #answers() {
    const markOf = (annotation: string) => this.#marks.find(({ note }) => note.annotation.id === annotation);
    return {
      announce: async ({
        seq,
        threads,
        words,
      }: {
        seq: number;
        threads: string[] | null;
        words: boolean;
      }) => {
        const key = this.thread()?.key;
        const isOurThread = key !== undefined && (threads === null || threads.includes(key));
        if (words) await this.#tagSources();
        if (isOurThread && seq > (this.#state?.seq ?? -1)) await this.catchUp();
        return null;
      },
      report: async (): Promise<PageAnswers['report']> => this.#report(),
      showNote: async ({ annotation }: { annotation: string }) => {
        const mark = markOf(annotation);
        if (!mark?.post) return false;
        this.setCurrent(annotation);
        flash(this.overlay, this.#margin, () => boxesOf(mark), mark.post.element);
        return true;
      },
      openNote: async ({ annotation }: { annotation: string }) => {
        const mark = markOf(annotation);
        const box = mark && boxesOf(mark)[0];
        if (mark?.post && box) {
          flash(this.overlay, this.#margin, () => boxesOf(mark), mark.post.element);
          this.#openNotes([mark], boxesOf(mark)[0] ?? box);
          return true;
        }
        return this.#openDraft(annotation);
      },
      showPost: async ({ post }: { post: string }) => this.#show(this.#posts.byKey(post)?.element ?? null),
      showHidden: async ({ post }: { post: string }) => this.#show(this.#posts.byKey(post)?.showMore ?? null),
      showSource: async ({ link }: { link: string }) =>
        this.#show(this.#links.find((cited) => cited.link === link)?.element ?? null),
      markPost: async ({ post: key }: { post: string }) => {
        const post = this.#posts.byKey(key);
        if (!post) return false;
        this.#show(post.element);
        await this.#withEditor((editor) => editor.choose({ post, span: null }));
        return true;
      },
    };
  }

  /** A note that was never saved: its words are looked for where it would stand. */
  async #openDraft(id: string): Promise<boolean> {
    await this.catchUp();
    const draft = this.#state?.drafts.find((one) => one.id === id);
    const post = draft?.target && this.#posts.byKey(draft.target.post);
    if (!draft?.target || !post) return false;
    const { selector } = draft.target;
    const place = selector && locate(this.#posts.textOf(post).text, selector);
    const span = place?.state === 'anchored' ? { start: place.start, end: place.end } : null;
    this.#show(post.element);
    await this.#withEditor((editor) => editor.openDraft(draft, { post, span }));
    return true;
  }

  #show(element: Element | null): boolean {
    if (!element) return false;
    flash(this.overlay, this.#margin, () => [element.getBoundingClientRect()], element);
    return true;
  }
}

/** Whether they are the same links in the same elements: then their tags hang there already. */
const isSame = (before: readonly CitedLink[], now: readonly CitedLink[]) =>
  before.length === now.length &&
  now.every(({ element, link }, at) => before[at]?.element === element && before[at]?.link === link);

const isOurs = (node: Node) =>
  node.nodeName === overlayName.toUpperCase() || node.nodeName === tagName.toUpperCase();
