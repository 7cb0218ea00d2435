import { postBlocks } from '../../anchoring/post-blocks.ts';
import { emptyBody } from '../../core/annotation.ts';
import { sendToBackground, type TabHandlers } from '../../messaging/wire.ts';
import { asRead } from './as-read.ts';
import { targetOf } from './choose.ts';
import type { Chosen, Desk, EditorSide } from './desk.ts';
import { flash } from './flash.ts';
import { boxesOf, boxesOfWords } from './marks.ts';
import { Picking } from './picking.ts';
import { whereIs } from './where-is.ts';

/** What a press in the panel asks of the page. The rest, `page.ts` answers. */
export type PressAnswers = Omit<TabHandlers, 'announce' | 'report' | 'markSeen'>;

export function answersOf(desk: Desk, editor: EditorSide): PressAnswers {
  const picking = new Picking(desk);
  /** Scrolls there and lets it glow: the boxes, or all that is in the element. */
  function show(element: Element | null | undefined, boxes?: () => readonly DOMRect[]): boolean {
    if (!element) return false;
    flash(desk.overlay, boxes ?? (() => [boxAround(element)]), element);
    return true;
  }

  /** The step to undo; null: there are no words that the note could stand on. */
  async function reattach(
    annotation: string,
    chosen: Chosen | null,
    keepFromPrivate?: boolean,
  ): Promise<string | null> {
    if (!chosen) return null;
    const { target, post } = chosen;
    const read = asRead(desk, post);
    const { step } = await sendToBackground('reattach', { annotation, read, target, keepFromPrivate });
    await desk.catchUp();
    return step;
  }

  /** A note that was never saved: its words are looked for where it would stand. */
  async function openDraft(id: string): Promise<boolean> {
    const thread = desk.thread();
    // Drafts are in no log: that nothing was written says nothing of them.
    const state = thread && (await sendToBackground('threadState', { thread: thread.key, since: null }));
    const draft = state?.drafts.find((one) => one.id === id);
    const here = draft?.target && whereIs(desk.posts(), draft.target);
    if (!draft?.target || !here) return false;
    show(here.post.element);
    editor.openDraft(draft, { post: here.post, target: draft.target });
    return true;
  }

  return {
    showNote: async ({ annotation }) => {
      const mark = desk.markOf(annotation);
      if (!mark?.post) return false;
      desk.setCurrent(annotation);
      return show(mark.post.element, () => boxesOf(mark));
    },
    openNote: async ({ annotation }) => {
      const mark = desk.markOf(annotation);
      const box = () => mark && (boxesOf(mark)[0] ?? mark.post?.body.getClientRects()[0]);
      if (!mark?.post || !box()) return openDraft(annotation);
      show(mark.post.element, () => boxesOf(mark));
      editor.openNotes([mark], box() ?? new DOMRect(), true);
      return true;
    },
    showPost: async ({ post }) => show(desk.posts().byKey(post)?.element),
    showHidden: async ({ post }) => show(desk.posts().byKey(post)?.showMore),
    showSource: async ({ link, post: key, nth = 0, start, end }) => {
      const post = desk.posts().byKey(key);
      if (post && start !== undefined && end !== undefined) {
        const text = desk.posts().textOf(post);
        return show(post.element, () => boxesOfWords(post, text, { start, end }));
      }
      const cited = desk.links().filter((one) => one.link === link);
      const inPost = cited.filter((one) => one.post.post.key === key);
      return show((inPost[nth] ?? inPost[0] ?? cited[0])?.element);
    },
    quotedPosts: async () =>
      (desk.posts().found?.posts ?? []).map((post) => ({
        key: post.post.key,
        language: post.body.closest('[lang]')?.getAttribute('lang') ?? '',
        blocks: postBlocks(desk.posts().textOf(post), location.href),
      })),
    pickPost: async ({ step }) => {
      if (step === 'start' && !desk.said) {
        await sendToBackground('openSaid', {});
        await desk.readAgain(null);
      }
      return picking.go(step);
    },
    postPicked: () => picking.next(),
    sayPost: ({ said, isPost, keepFromPrivate }) => picking.say(said, isPost, keepFromPrivate),
    markPost: async ({ post: key }) => {
      const post = desk.posts().byKey(key);
      const chosen = post && desk.afterPress?.whole(post);
      if (!post || !chosen) return false;
      show(post.element);
      editor.offer(chosen);
      return true;
    },
    claimWords: async ({ post: key, start, end, words, keepFromPrivate }) => {
      const post = desk.posts().byKey(key);
      const thread = desk.thread();
      if (!post || !thread || desk.posts().textOf(post).text.slice(start, end) !== words) return null;
      const { step } = await sendToBackground('annotate', {
        thread,
        read: asRead(desk, post),
        motivation: 'assessing',
        target: targetOf(desk.posts(), post, { start, end }),
        body: emptyBody,
        keepFromPrivate,
      });
      await desk.catchUp();
      return step;
    },
    acceptWords: ({ annotation, seen, keepFromPrivate }) => {
      const isSeen = seen !== null && desk.markOf(annotation)?.now === seen;
      return reattach(annotation, isSeen ? desk.wordsNow(annotation) : null, keepFromPrivate);
    },
    takeOffer: ({ annotation, keepFromPrivate }) =>
      reattach(annotation, desk.wordsElsewhere(annotation), keepFromPrivate),
    attachHere: async ({ annotation }) => {
      const mark = desk.markOf(annotation);
      if (!mark) return false;
      show(mark.post?.element);
      editor.attach(annotation);
      return true;
    },
    lookAgain: async ({ annotation }) => {
      await desk.readAgain(desk.markOf(annotation)?.post ?? null);
      const state = desk.markOf(annotation)?.state;
      return state === 'anchored' || state === 'changed';
    },
  };
}

/** Of what is in it: comments of Stack Exchange stand in elements that have no box of their own. */
function boxAround(element: Element): DOMRect {
  const range = new Range();
  range.selectNode(element);
  return range.getBoundingClientRect();
}
