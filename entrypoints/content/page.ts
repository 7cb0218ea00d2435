import { browser } from 'wxt/browser';
import { locate } from '../../anchoring/locate.ts';
import { isPainted } from '../../anchoring/paint.ts';
import type { Span } from '../../anchoring/post-text.ts';
import tokens from '../../components/tokens.css?inline';
import type { Target } from '../../core/annotation.ts';
import type { SourceTag } from '../../core/source.ts';
import { say } from '../../core/words.ts';
import type { PageAnswers, PagePayloads, ThreadState } from '../../messaging/contract.ts';
import { answerInTab, isGone as isGoneError, pushReport, sendToBackground } from '../../messaging/wire.ts';
import type { FoundPost, SiteReader } from '../../sites/site.ts';
import { chosenIn, targetOf } from './choose.ts';
import { type Chosen, type Desk, type EditorSide, putDesk, takeDesk } from './desk.ts';
import { flash } from './flash.ts';
import { tellAtFoot } from './foot.ts';
import { drawMargin } from './margin.ts';
import { boxesOf, boxesOfWords, type Mark, marksUnder, paintMarks, placeNotes } from './marks.ts';
import overlayStyle from './overlay.css?inline';
import { addStyle, createOverlay, overlayName, tagName, themeOf } from './overlay.ts';
import { type Posts, PostTexts, readPosts, watchPage } from './posts.ts';
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
  readonly #texts = new PostTexts();
  #told = '';
  #posts: Posts;
  #links: readonly CitedLink[] = [];
  #marks: readonly Mark[] = [];
  #state: ThreadState | null = null;
  #asked = 0;
  #asking: Promise<boolean> = Promise.resolve(false);
  #isCutOff = false;
  /** Said now: it is needed when nothing can be looked up any more. */
  readonly #updated = say('updatedUnderPage');
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
    this.#posts = readPosts(readers, document, new URL(location.href), this.#texts);
    putDesk(this);
  }

  start(): void {
    const { signal } = this;
    answerInTab(this.#answers(), signal);
    watchPage(
      isOurs,
      (changed) => this.#texts.forget(changed),
      () => this.#reread(),
      rereadPauseMs,
      signal,
    );
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
          if (document.visibilityState === 'visible') void this.#wakeUp();
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
    const here = this.#whereIs(what.target);
    return here ? boxesOfWords(here.post, this.#posts.textOf(here.post), here.span) : [];
  }

  asRead(post: FoundPost) {
    return { post: post.post, text: this.#posts.textOf(post).text };
  }

  linkTo({ post, target }: Chosen): string {
    const here = target.selector && this.#whereIs(target);
    return here?.span
      ? textFragment(post.post.permalink, this.#posts.textOf(here.post).text, here.span)
      : post.post.permalink;
  }

  /** The post and the words now; null: the post is not here, or the words are not in it. */
  #whereIs({ post: key, selector }: Target): { post: FoundPost; span: Span | null } | null {
    const post = this.#posts.byKey(key);
    if (!post) return null;
    if (!selector) return { post, span: null };
    const place = locate(this.#posts.textOf(post).text, selector);
    return place.state === 'anchored' ? { post, span: place } : null;
  }

  setCurrent(annotation: string | null): void {
    if (this.#current === annotation) return;
    this.#current = annotation;
    paintMarks(this.#marks, annotation, this.#theme());
  }

  catchUp(): Promise<boolean> {
    this.#asking = this.#askState(++this.#asked);
    return this.#asking;
  }

  /** Whether something was written since; an answer that was overtaken is old news, and waits for the newer one. */
  async #askState(turn: number): Promise<boolean> {
    const thread = this.thread();
    if (!thread || this.#isCutOff) return false;
    try {
      const state = await sendToBackground('threadState', {
        thread: thread.key,
        since: this.#state?.seq ?? null,
      });
      if (turn !== this.#asked) return this.#asking;
      if (state) this.#state = state;
      this.#place();
      return state !== null;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** A tab that slept has missed announcements. */
  async #wakeUp(): Promise<void> {
    if (await this.catchUp()) await this.#tagSources();
  }

  #reread(): void {
    if (this.#isCutOff) return;
    this.overlay.keep();
    const before = this.thread()?.key;
    this.#posts = readPosts(this.#readers, document, new URL(location.href), this.#texts);
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
    if (links.length === 0 || this.#isCutOff) return;
    try {
      const tags = await sendToBackground('tagSources', {
        page: location.href,
        links: links.map(({ link }) => link),
      });
      if (links === this.#links) this.#tags.draw(links, tags);
    } catch (error) {
      // Asked again when the page changes next.
      if (links === this.#links) this.#links = [];
      this.#fail(error);
    }
  }

  /** Finds the notes' words again, paints, and tells the panel. */
  #place(): void {
    this.#marks = placeNotes(this.#state?.notes ?? [], this.#posts);
    this.#draw();
    this.editor?.refresh();
    this.#push();
  }

  /** Tells the panel what is on the page now, where it is not what was told last. */
  #push(): void {
    const report = this.#report();
    const words = JSON.stringify(report);
    if (this.#isCutOff || words === this.#told) return;
    this.#told = words;
    pushReport(report).catch((error) => this.#fail(error));
  }

  #draw(): void {
    const theme = this.#theme();
    this.#margin.style.colorScheme = theme;
    paintMarks(this.#marks, this.#current, theme);
    drawMargin(this.#margin, this.overlay, this.#marks, (marks, marker, takeFocus) =>
      this.#openNotes(marks, marker.getBoundingClientRect(), takeFocus),
    );
  }

  #select(range: Range | null): void {
    const chosen = range && chosenIn(this.#posts, range);
    if (chosen && this.#isCutOff && !this.editor) {
      tellAtFoot(this.overlay, this.#margin, this.#updated);
      return;
    }
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

  #openNotes(marks: readonly Mark[], beside: DOMRect, takeFocus = true): void {
    void this.#withEditor((editor) => editor.openNotes(marks, beside, takeFocus));
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

  /** Says what went wrong where there is somebody to say it: in what is open, else at the foot of the window. */
  #fail(error: unknown): void {
    const isGone = isGoneError(error);
    if (isGone && this.#isCutOff && !this.editor) return;
    const words = isGone ? this.#updated : (error as Error).message;
    // The extension was updated or removed under this page: from now on only that can be said.
    if (isGone) this.#isCutOff = true;
    if (this.editor) this.editor.tell(words);
    else tellAtFoot(this.overlay, this.#margin, words);
  }

  #theme = () => themeOf(this.#posts.found?.posts[0]?.body ?? document.documentElement);

  #report = () => reportOf(this.#posts, this.#marks, this.#links, location.href);

  #answers() {
    const markOf = (annotation: string) => this.#marks.find(({ note }) => note.annotation.id === annotation);
    return {
      announce: async ({ threads, words }: PagePayloads['announce']) => {
        const key = this.thread()?.key;
        const isOurThread = key !== undefined && (threads === null || threads.includes(key));
        if (words) await this.#tagSources();
        if (isOurThread) await this.catchUp();
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
        const chosen = { post, target: targetOf(this.#posts, post, null) };
        await this.#withEditor((editor) => editor.offer(chosen));
        return true;
      },
    };
  }

  /** A note that was never saved: its words are looked for where it would stand. */
  async #openDraft(id: string): Promise<boolean> {
    const thread = this.thread();
    // Drafts are in no log: that nothing was written says nothing of them.
    const state = thread && (await sendToBackground('threadState', { thread: thread.key, since: null }));
    const draft = state?.drafts.find((one) => one.id === id);
    const here = draft?.target && this.#whereIs(draft.target);
    if (!draft?.target || !here) return false;
    const chosen = { post: here.post, target: draft.target };
    this.#show(here.post.element);
    await this.#withEditor((editor) => editor.openDraft(draft, chosen));
    return true;
  }

  #show(element: Element | null): boolean {
    if (!element) return false;
    flash(this.overlay, this.#margin, () => [boxAround(element)], element);
    return true;
  }
}

/** Whether they are the same links in the same elements: then their tags hang there already. */
const isSame = (before: readonly CitedLink[], now: readonly CitedLink[]) =>
  before.length === now.length &&
  now.every(({ element, link }, at) => before[at]?.element === element && before[at]?.link === link);

/** Of what is in it: comments of Stack Exchange stand in elements that have no box of their own. */
function boxAround(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNode(element);
  return range.getBoundingClientRect();
}

const isOurs = (node: Node) =>
  node.nodeName === overlayName.toUpperCase() || node.nodeName === tagName.toUpperCase();
