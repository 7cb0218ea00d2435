import { browser } from 'wxt/browser';
import tokens from '../../components/tokens.css?inline';
import type { Thread } from '../../core/post.ts';
import type { ThreadMarks, ThreadState } from '../../core/thread-state.ts';
import { answerInTab, sendToBackground, type TabHandlers } from '../../messaging/wire.ts';
import type { FoundPost, SiteReader } from '../../sites/site.ts';
import type { AfterPress } from './after-press.ts';
import type { PressAnswers } from './answers.ts';
import { lookCloser } from './closer.ts';
import {
  type Chosen,
  type Desk,
  type EditorSide,
  type MarkedSide,
  putDesk,
  type SaidSide,
  takeDesk,
} from './desk.ts';
import { tellAtFoot } from './foot.ts';
import { Help } from './help.ts';
import { boxesOf, type Mark } from './marks.ts';
import overlayStyle from './overlay.css?inline';
import { addStyle, createOverlay, overlayName, tagName } from './overlay.ts';
import { ofDocument } from './own-document.ts';
import { watchPageKeys } from './page-keys.ts';
import { watchSelection } from './selection.ts';
import { Sight } from './sight.ts';
import { idle, inSlices, oneAtATime } from './slices.ts';
import { SourceTags } from './tags.ts';
import { drawnTogether } from './together.ts';
import { watchLinks } from './watch-links.ts';
import { watchPage } from './watch-page.ts';

const rereadPauseMs = 150;

/** Everything of ours on one page: when it is read, what is asked of the worker, and whom it tells. */
export class Page implements Desk {
  readonly overlay;
  readonly isPrivate: boolean;
  readonly signal: AbortSignal;
  said: SaidSide | null = null;

  readonly #retired = new AbortController();
  readonly #readers: readonly SiteReader[];
  readonly #sight: Sight;
  readonly #tags: SourceTags;
  readonly #help: Help;
  #thread: Thread | null = null;
  #state: ThreadMarks | null = null;
  /** The same with all that is stored, since the editor was first called. */
  #whole: ThreadState | null = null;
  #asksWhole = false;
  /** The page has changed since it was read. */
  #isStale = true;
  /** Counts what was begun in idle time: it is left where the page changes again. */
  #turn = 0;
  #updating: Promise<void> = Promise.resolve();
  #tagging = 0;
  #asked = 0;
  #asking: Promise<boolean> = Promise.resolve(false);

  constructor(readers: readonly SiteReader[], signal: AbortSignal) {
    this.#readers = readers;
    takeDesk()?.retire();
    this.signal = AbortSignal.any([signal, this.#retired.signal]);
    this.isPrivate = browser.extension.inIncognitoContext;
    this.overlay = createOverlay();
    addStyle(this.overlay.root, tokens);
    addStyle(this.overlay.root, overlayStyle);
    this.#help = new Help(this.overlay, () => this.#askWhole());
    this.#tags = new SourceTags(this.together, this.signal);
    this.#sight = new Sight(
      this.overlay,
      (marks, marker, takeFocus) =>
        void this.#help.withEditor((editor) =>
          editor.openNotes(marks, marker.getBoundingClientRect(), takeFocus),
        ),
      () => this.marked?.drawSoon(),
      this.signal,
    );
    putDesk(this);
  }

  start(): void {
    const { signal } = this;
    answerInTab(this.#answers(), signal);
    watchPage(
      isOurs,
      (changed, added) => {
        this.#sight.forget(changed, added);
        this.marked?.forget(changed, added);
      },
      () => void this.readAgain(null),
      rereadPauseMs,
      signal,
    );
    watchSelection((range) => this.#select(range), signal);
    watchLinks(
      (link) => this.sourceOf(link) !== null,
      {
        onStay: (link) => void this.#help.withEditor((editor) => editor.openSource(link)),
        onLeave: () => this.editor?.leaveSource(),
      },
      signal,
    );
    watchPageKeys(
      () => this.#state?.keys,
      (action) => void this.#help.withEditor((editor) => editor.press(action)),
      signal,
    );
    ofDocument('addEventListener')('click', (event) => this.#click(event), { signal });
    const onShown = ({ isTrusted }: Event) => {
      if (isTrusted && ofDocument('visibilityState') === 'visible') void this.#wakeUp();
    };
    for (const shown of ['pageshow', 'visibilitychange'])
      window.addEventListener(shown, onShown, { signal, capture: true });
    signal.addEventListener('abort', () => this.overlay.host.remove());
    void this.readAgain(null);
  }

  retire = () => this.#retired.abort();

  thread = () => this.#thread;
  state = () => this.#state;
  whole = () => this.#whole;
  noteOf = (id: string) => this.#whole?.notes.find(({ annotation }) => annotation.id === id) ?? null;
  posts = () => this.#sight.posts;
  marks = () => this.#sight.marks;
  markOf = (annotation: string) => this.marks().find(({ note }) => note.annotation.id === annotation) ?? null;
  isNear = (body: Element) => this.#sight.margin.isNear(body);
  links = () => this.#sight.links;
  news = () => this.marked?.news() ?? null;
  showMarks = (marks: readonly Mark[]) => {
    this.#sight.show(marks);
    this.editor?.refresh();
  };
  together = drawnTogether(this);
  withEditor: Desk['withEditor'] = (use) => this.#help.withEditor(use);
  attempt = (act: () => Promise<unknown>) => this.#help.attempt(act);
  sourceOf = (link: Element) => this.#tags.of(link);
  setCurrent = (annotation: string | null) => this.#sight.setCurrent(annotation);
  linkTo = (chosen: Chosen) => this.afterPress?.linkTo(chosen) ?? chosen.post.post.permalink;
  wordsNow = (annotation: string) => this.afterPress?.wordsNow(annotation) ?? null;
  wordsElsewhere = (annotation: string) => this.afterPress?.wordsElsewhere(annotation) ?? null;

  get editor() {
    return this.#help.editor;
  }
  set editor(editor: EditorSide | null) {
    this.#help.editor = editor;
  }
  get afterPress() {
    return this.#help.afterPress;
  }
  set afterPress(more: AfterPress | null) {
    this.#help.afterPress = more;
    void this.attempt(this.#update);
  }

  get marked() {
    return this.#help.marked;
  }
  set marked(marked: MarkedSide | null) {
    this.#help.marked = marked;
    this.#useIdleTime();
  }

  boxesOf = (what: Chosen | Mark) =>
    'note' in what ? boxesOf(what) : (this.afterPress?.boxesOf(what) ?? []);

  catchUp(): Promise<boolean> {
    this.#asking = this.#catchUp(++this.#asked);
    return this.#asking;
  }

  async #catchUp(turn: number): Promise<boolean> {
    try {
      const isOther = await this.#askState(turn);
      await this.#update();
      return isOther;
    } catch (error) {
      this.#help.fail(error);
      return false;
    }
  }

  /** Whether something was written since; an answer that was overtaken is old news, and waits for the newer one. */
  async #askState(turn: number): Promise<boolean> {
    const thread = this.thread();
    if (!thread || this.#help.isCutOff) return false;
    const since = (this.#asksWhole ? this.#whole : this.#state)?.seq ?? null;
    const name = this.#asksWhole ? 'threadState' : 'threadMarks';
    const state = await sendToBackground(name, { thread: thread.key, since });
    if (turn !== this.#asked) return this.#asking;
    if (state) this.#state = state;
    if (state && 'drafts' in state) this.#whole = state;
    return state !== null;
  }

  /** For the editor, which does not wait until the page has been gone through: from now on all that is stored is asked for. */
  async #askWhole(): Promise<void> {
    this.#asksWhole = true;
    if (this.#whole || !this.#thread) return;
    const asking = this.#askState(++this.#asked);
    this.#asking = asking.catch(() => false);
    await asking;
    void this.attempt(this.#update);
  }

  /** A tab that slept has missed announcements. */
  async #wakeUp(): Promise<void> {
    const slept = this.#state !== null;
    if ((await this.catchUp()) && slept) await this.#tagSources();
  }

  /** Reads the page once more; `post`: its text as if it had changed. */
  readAgain(post: FoundPost | null): Promise<void> {
    if (post) this.#sight.forget(post.body, []);
    this.#isStale = true;
    return this.#help.attempt(this.#update);
  }

  #update = () => (this.#updating = this.#updateOnce());

  readonly #updateOnce = oneAtATime(async () => {
    if (this.#help.isCutOff) return;
    this.#turn++;
    await this.said?.ask();
    await inSlices(this.#steps(), () => !this.signal.aborted);
    const { placing } = this.#sight;
    await this.#help.attempt(async () => {
      if (await lookCloser(placing, () => !this.signal.aborted))
        await inSlices(this.#placeAgain(), () => !this.signal.aborted);
    });
    this.#useIdleTime();
  });

  #useIdleTime(): void {
    const turn = ++this.#turn;
    const isLast = () => turn === this.#turn && !this.signal.aborted;
    void this.attempt(async () => {
      await this.marked?.look();
      await inSlices(this.#idleSteps(), isLast, idle);
    });
  }

  /** What can wait until the browser has nothing better to do. */
  *#idleSteps(): Generator<void, void> {
    if (this.marked) yield* this.marked.idleSteps();
    else if (this.marks().length > 0) this.#help.callMarked();
    if (this.afterPress) yield* this.afterPress.idleSteps();
  }

  /** What she waits for: where her notes stand. */
  *#steps(): Generator<void, void> {
    const wasStale = this.#isStale;
    this.#isStale = false;
    if (wasStale) yield* this.#sight.read(this.#readers, this.said, (thread) => this.#turnTo(thread));
    yield* this.#placeAgain();
    if (wasStale && (yield* this.#sight.readLinks())) void this.#tagSources();
  }

  *#placeAgain(): Generator<void, void> {
    yield* this.#sight.place(this.#state?.notes ?? []);
    this.editor?.refresh();
  }

  #turnTo(thread: Thread | null): void {
    const isOther = thread?.key !== this.#thread?.key;
    this.#thread = thread;
    if (!isOther) return;
    this.#state = null;
    this.#whole = null;
    void this.catchUp();
  }

  /** What a press asks for is answered by what comes with the editor. */
  #answers(): TabHandlers {
    const later = Object.fromEntries(
      afterPressNames.map((name) => [
        name,
        (asked: unknown) =>
          this.#help.withMore(({ answers }) => (answers[name] as (asked: unknown) => unknown)(asked)),
      ]),
    ) as unknown as Pick<TabHandlers, (typeof afterPressNames)[number]>;
    return {
      ...later,
      announce: async ({ threads, words }) => {
        const key = this.thread()?.key;
        if (words) void this.#tagSources();
        if (this.said && (key === undefined || threads === null || threads.includes(key))) {
          this.said.forget();
          await this.readAgain(null);
        }
        if (key !== undefined && (threads === null || threads.includes(key))) await this.catchUp();
        return null;
      },
      report: async ({ first }) => {
        // As soon as the page has been read, and her notes are there.
        await this.#updating;
        await this.#asking;
        return this.#help.withMore(({ report }) =>
          first === undefined ? report.now() : report.first(first),
        );
      },
      // News are told by what comes with the marks: where it has not come, there are none to be seen.
      markSeen: async ({ undo }) => (await this.marked?.markSeen(undo)) ?? false,
    };
  }

  /** An answer that was overtaken would put back what she has said anew; one that never comes holds up nobody. */
  async #tagSources(): Promise<void> {
    const links = this.links();
    if (links.length === 0 || this.#help.isCutOff) return;
    const turn = ++this.#tagging;
    const isLast = () => turn === this.#tagging && links === this.links();
    try {
      const asked = links.map(({ link, shown }) => ({ link, shown }));
      const tags = await sendToBackground('tagSources', { page: location.href, links: asked });
      if (!isLast()) return;
      this.#tags.show(links, tags);
      this.editor?.refresh();
    } catch (error) {
      // Asked again when the page changes next.
      if (isLast()) this.#sight.links = [];
      this.#help.fail(error);
    }
  }

  #select(range: Range | null): void {
    const ends = range ? [range.startContainer, range.endContainer] : [];
    if (!range || !ends.some((node) => this.posts().around(node))) this.editor?.choose(null);
    else if (this.#help.isCutOff && !this.editor) tellAtFoot(this.overlay, this.#help.updated);
    else void this.#help.withEditor((editor, { chosenIn }) => editor.choose(chosenIn(range)));
  }

  #click({ target, clientX, clientY, isTrusted }: MouseEvent): void {
    if (!isTrusted) return;
    // The page may have thrown away what we painted: no event tells.
    this.#sight.refresh();
    const notOurs = `a[href],button,input,textarea,select,${overlayName},${tagName}`;
    if (!(target instanceof Element) || target.closest(notOurs)) return;
    if (!getSelection()?.isCollapsed) return;
    const post = this.posts().around(target);
    if (!post || !this.marks().some((mark) => mark.span && mark.post?.body === post.body)) return;
    void this.#help.withEditor((editor, { under }) => {
      const marks = under.at(post, clientX, clientY);
      if (marks.length > 0) editor.openNotes(marks, new DOMRect(clientX, clientY, 0, 0), true);
    });
  }
}

const afterPressNames = [
  'showNote',
  'openNote',
  'showPost',
  'showHidden',
  'showSource',
  'quotedPosts',
  'pickPost',
  'postPicked',
  'sayPost',
  'markPost',
  'claimWords',
  'acceptWords',
  'takeOffer',
  'attachHere',
  'lookAgain',
] as const satisfies (keyof PressAnswers)[];

const isOurs = (node: Node) =>
  node.nodeName === overlayName.toUpperCase() || node.nodeName === tagName.toUpperCase();
