import { browser } from 'wxt/browser';
import { verdictWord } from '../../components/verdict-words.ts';
import type { Verdict } from '../../core/claim.ts';
import { changesIn, fieldsOf, type Note, type NoteFields } from '../../core/note.ts';
import type { ChosenKeys } from '../../core/page-keys.ts';
import { say } from '../../core/words.ts';
import type { Draft, PageReport } from '../../messaging/contract.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { act, privacy, show } from './act.ts';
import { ask } from './follow.ts';
import { bringIntoSight } from './Near.tsx';
import * as state from './state.ts';

export const startHere = () =>
  act('page', async () => {
    const tab = state.tab.value;
    if (tab !== null) await sendToBackground('startInTab', { tab });
    await ask();
    return null;
  });

export const showPost = (post: string) => show('showPost', { post });
export const showHidden = (post: string) => show('showHidden', { post });
export const markPost = (post: string) => show('markPost', { post });
export const showNote = (id: string) => {
  state.current.value = id;
  return show('showNote', { annotation: id });
};

export function editNote(note: Note): void {
  const { id } = note.annotation;
  const draft = state.kept.value?.drafts.find((each) => each.id === id);
  state.current.value = id;
  state.problem.value = null;
  // Open again after saving, it would take the focus from the card.
  if (state.resting.value === id) state.resting.value = null;
  state.editing.value = { note: id, from: fieldsOf(note), draft: draft?.value ?? null };
}

export const judge = (note: Note, verdict: Verdict | null) =>
  act(note.annotation.id, async () => {
    const { step } = await sendJudgement(note, verdict, note.asOf);
    return { message: say('verdictSaid', verdictWord(verdict)), steps: [step] };
  });

const sendJudgement = ({ annotation }: Note, verdict: Verdict | null, asOf: string | null) =>
  sendToBackground('judge', {
    annotation: annotation.id,
    verdict,
    asOf: verdict ? asOf : null,
    ...privacy(),
  });

/** Two rows may change, the note and its verdict: what is the same as before is not written. */
export const saveNote = (note: Note, fields: NoteFields) =>
  act(note.annotation.id, async () => {
    const { id } = note.annotation;
    const { body, judgement } = changesIn(
      state.editing.value?.from ?? fieldsOf(note),
      fields,
      fieldsOf(note),
    );
    const steps: string[] = [];
    if (body) steps.push((await sendToBackground('edit', { annotation: id, body, ...privacy() })).step);
    if (judgement) steps.push((await sendJudgement(note, judgement.verdict, judgement.asOf)).step);
    await closeEditor(id);
    return steps.length > 0 ? { message: say('noteSaved'), steps } : null;
  });

/** What was typed is dropped; the words say how to have it back. */
export const cancelEdit = (note: Note) =>
  act(note.annotation.id, async () => {
    const { id } = note.annotation;
    const typed = lastTyped.get(id) ?? state.editing.value?.draft ?? null;
    await closeEditor(id);
    if (!typed) return null;
    const restore = () => {
      keepDraft(id, typed);
      state.editing.value = { note: id, from: fieldsOf(note), draft: typed };
    };
    return { message: say('draftDropped'), restore };
  });

/** Escape: the editor closes, and what was typed stays a draft. */
export function leaveEdit(id: string): void {
  const isTyped = lastTyped.has(id);
  state.editing.value = null;
  if (isTyped) state.done.value = { message: say('draftKept'), steps: [], restore: null, brings: null };
}

async function closeEditor(id: string): Promise<null> {
  clearTimeout(keeping);
  lastTyped.delete(id);
  state.editing.value = null;
  await sendToBackground('dropDraft', { draft: id, ...privacy() });
  return null;
}

export const removeNote = (id: string) =>
  act(id, async () => {
    const { step } = await sendToBackground('remove', { annotation: id, ...privacy() });
    if (state.editing.value?.note === id) await closeEditor(id);
    if (state.resting.value === id) state.resting.value = null;
    return { message: say('noteDeleted'), steps: [step], brings: id };
  });

export const undo = () =>
  act(null, async () => {
    const { steps = [], restore = null, brings = null } = state.done.value ?? {};
    restore?.();
    for (const step of steps.toReversed()) await sendToBackground('undo', { step, ...privacy() });
    if (brings) bringIntoSight(brings);
    return { message: say('undone') };
  });

/** What stands in the editors now, by note. */
const lastTyped = new Map<string, NoteFields>();
let keeping: ReturnType<typeof setTimeout> | undefined;
const pauseMs = 400;

/** Keeps what is typed, a moment after the last key. */
export function keepDraft(id: string, value: NoteFields): void {
  const at = state.place.value;
  if (at.at !== 'thread') return;
  lastTyped.set(id, value);
  clearTimeout(keeping);
  keeping = setTimeout(() => {
    const draft: Draft = { id, thread: at.thread, target: null, value, modified: new Date().toISOString() };
    void act(id, async () => sendToBackground('keepDraft', { draft, ...privacy() }));
  }, pauseMs);
}

export const openDraft = (id: string) => show('openNote', { annotation: id });
export const dropDraft = (id: string) =>
  act(id, async () => {
    if (state.editing.value?.note === id) state.editing.value = null;
    await sendToBackground('dropDraft', { draft: id, ...privacy() });
    return { message: say('draftDiscarded') };
  });
export const copyDraft = ({ value }: Draft) =>
  act(null, async () => {
    await copy([value.wording, value.comment, value.tags.join(', ')].filter(Boolean).join('\n\n'));
    return { message: say('copied') };
  });

/** Loaded when something leaves. */
const exporting = async () => ({ ...(await import('./export.ts')), ...(await import('./download.ts')) });
const copy = (text: string) => navigator.clipboard.writeText(text);

/** A full page, in a tab of its own. */
export const openLedger = () =>
  act(null, async () => {
    const { place, tab } = state;
    if (place.value.at !== 'thread') return null;
    const asked = new URLSearchParams({ thread: place.value.thread.key });
    if (tab.value !== null) asked.set('tab', String(tab.value));
    await browser.tabs.create({ url: `/ledger.html?${asked}` });
    return null;
  });
/** To a page of its own: where notes leave and come back, or her rating lists. */
const goToLeaving = (how: Record<string, string>) =>
  act(null, async () => {
    await browser.tabs.create({ url: `/panel.html?${new URLSearchParams(how)}` });
    return null;
  });
export const leave = () => {
  const at = state.place.value;
  return goToLeaving({ leaving: '', ...(at.at === 'thread' && { thread: at.thread.key }) });
};
/** One note. */
export const leaveWith = ({ annotation: { id, thread } }: Note) =>
  goToLeaving({ leaving: '', note: id, thread });
export const comeBack = () => goToLeaving({ leaving: 'import' });

/** To the page of her rating lists. */
export const openLibrary = () => goToLeaving({ library: '' });
export const openLists = () => goToLeaving({ lists: '' });

/** Loaded when a single note is handed on. */
const handingOn = () => import('./hand-on.ts');
export const copyQuotation = (note: Note) =>
  act(note.annotation.id, async () => {
    await (await handingOn()).copyQuotation(note);
    return { message: say('quotationCopied') };
  });
export const copyReply = (note: Note) =>
  act(note.annotation.id, async () => {
    await (await handingOn()).copyReply(note);
    return { message: say('replyCopied') };
  });

export const exportMarkdown = () =>
  act(null, async () => {
    const { threadMarkdown, download } = await exporting();
    const { name, text } = await threadMarkdown();
    download(name, text, 'text/markdown');
    return { message: say('exported', name) };
  });
export const copyMarkdown = () =>
  act(null, async () => {
    await copy((await (await exporting()).threadMarkdown()).text);
    return { message: say('markdownCopied') };
  });
/** On how the page was read, without a word of it: for whoever mends the rules. */
export const copyProblem = (read: PageReport) =>
  act(null, async () => {
    const { problemReport } = await import('../../core/problem-report.ts');
    const { version } = browser.runtime.getManifest();
    await copy(problemReport(version, new URL(read.url).host, read));
    return { message: say('problemCopied') };
  });
export const backUp = () =>
  act(null, async () => {
    const { backup, download } = await exporting();
    const { name, text } = await backup();
    download(name, text, 'application/json');
    return { message: say('exported', name) };
  });

/** For a library that cannot be opened: it can still be had. */
export const saveAsItLies = () =>
  act(null, async () => {
    const { backupAsItLies, download } = await exporting();
    const { name, text } = await backupAsItLies();
    download(name, text, 'application/json');
    return { message: say('exported', name) };
  });

/** What she says of sources, and nothing else: a backup that another library can take in. */
export const exportWords = () =>
  act(null, async () => {
    const { ownWords, download } = await exporting();
    const { name, text } = await ownWords();
    download(name, text, 'application/json');
    return { message: say('exported', name) };
  });

export const choosePageKeys = (pageKeys: ChosenKeys) =>
  act(null, async () => {
    const { step } = await sendToBackground('changeSettings', { pageKeys });
    return { message: say('settingsSaved'), steps: [step] };
  });

export const eraseEverything = () =>
  act(null, async () => {
    await sendToBackground('eraseEverything', {});
    return { message: say('erased') };
  });
