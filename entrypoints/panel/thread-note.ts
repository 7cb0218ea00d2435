import type { Target } from '../../core/annotation.ts';
import { emptyBody } from '../../core/annotation.ts';
import type { NoteFields } from '../../core/note.ts';
import { say } from '../../core/words.ts';
import type { Draft } from '../../messaging/contract.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { act, privacy } from './act.ts';
import * as state from './state.ts';

/** Writing on the thread as a whole. It stands on the question, which gives the thread its name. */

const draftId = (thread: string) => `thread:${thread}`;

/** What was written there and not saved; null: nothing. */
export function threadDraft(): Draft | null {
  const key = state.report.value?.thread?.key;
  if (!key) return null;
  return state.kept.value?.drafts.find(({ id }) => id === draftId(key)) ?? null;
}

/** Whether a draft is one of these: it is opened in the panel, not on the page. */
export const isThreadDraft = ({ id }: Pick<Draft, 'id'>) => id.startsWith('thread:');

let typed: NoteFields | null = null;
let keeping: ReturnType<typeof setTimeout> | undefined;
const pauseMs = 400;

export function keepThreadDraft(value: NoteFields): void {
  typed = value;
  clearTimeout(keeping);
  keeping = setTimeout(() => void act('thread', () => putDraft(value)), pauseMs);
}

async function putDraft(value: NoteFields): Promise<null> {
  const { thread, target } = place();
  const draft: Draft = { id: draftId(thread.key), thread, target, value, modified: new Date().toISOString() };
  await sendToBackground('keepDraft', { draft, ...privacy() });
  return null;
}

export const saveThreadNote = (fields: NoteFields) =>
  act('thread', async () => {
    const { thread, target, post } = place();
    const { verdict: _, asOf: __, ...body } = { ...emptyBody, ...fields };
    const { step } = await sendToBackground('annotate', {
      thread,
      target,
      read: { post, text: null },
      motivation: 'commenting',
      body,
      ...privacy(),
    });
    await dropDraft(thread.key);
    return { message: say('noteSaved'), steps: [step] };
  });

/** What was typed is dropped; the words say how to have it back. */
export const cancelThreadNote = () =>
  act('thread', async () => {
    const { thread } = place();
    const lost = typed ?? threadDraft()?.value ?? null;
    await dropDraft(thread.key);
    if (!lost) return null;
    const restore = () => {
      void act('thread', () => putDraft(lost));
      state.isWritingOnThread.value = true;
    };
    return { message: say('draftDropped'), restore };
  });

async function dropDraft(thread: string): Promise<void> {
  clearTimeout(keeping);
  typed = null;
  state.isWritingOnThread.value = false;
  await sendToBackground('dropDraft', { draft: draftId(thread), ...privacy() });
}

function place() {
  const { report } = state;
  const thread = report.value?.thread;
  const post = report.value?.posts.find((each) => each.post.key === thread?.key)?.post;
  if (!report.value || !thread || !post) throw new Error(say('questionNotHere'));
  const target: Target = {
    source: thread.permalink,
    post: thread.key,
    scope: report.value.url,
    selector: null,
    whole: 'thread',
    reading: {
      at: new Date().toISOString(),
      block: '',
      blockIndex: 0,
      textHash: '',
      author: post.author,
      score: post.score,
      edited: post.edited,
      licence: post.licence,
    },
  };
  return { thread, post, target };
}
