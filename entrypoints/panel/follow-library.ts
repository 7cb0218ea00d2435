import { effect } from '@preact/signals';
import type { Note } from '../../core/note.ts';
import { domainOf } from '../../core/source.ts';
import type { ThreadState } from '../../core/thread-state.ts';
import type { PageReport, WrittenLink } from '../../messaging/contract.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { openLibrary } from '../../storage/db.ts';
import { watchDocuments, watchLists, watchSettings, watchThread, watchWords } from '../../storage/watch.ts';
import { messageOf } from './act.ts';
import { questionOf } from './cited.ts';
import { wear } from './look.ts';
import * as state from './state.ts';

/** Opens the library and follows what it holds of what the panel shows, until `signal` aborts. */
export async function follow(signal: AbortSignal): Promise<void> {
  const library = await openLibrary();
  state.library.value = library;
  // A newer Scholium took it over, or it was deleted: what is shown is of no use any more.
  const gone = () => {
    state.place.value = { at: 'updated' };
  };
  library.on('versionchange', gone);
  library.on('close', gone);
  followThread(signal);
  watchWords(library, (words) => (state.words.value = words), signal);
  watchDocuments(library, (documents) => (state.documents.value = documents), signal);
  watchLists(library, (lists) => (state.lists.value = lists), signal);
  watchSettings(
    library,
    (choices) => {
      state.choices.value = choices;
      wear(choices.look);
    },
    signal,
  );
  followLinks(signal);
  followMeetings(signal);
}

/** What is stored about the thread on the page; another thread, another watch. */
function followThread(signal: AbortSignal): void {
  let key: string | null = null;
  let watching = new AbortController();
  const stop = effect(() => {
    const next = state.place.value.at === 'thread' ? state.place.value.thread.key : null;
    if (next === key || !state.library.value) return;
    key = next;
    watching.abort();
    watching = new AbortController();
    if (state.kept.peek()?.thread !== next) state.kept.value = null;
    state.editing.value = null;
    if (!next) return;
    const show = (kept: ThreadState) => (state.kept.value = { ...kept, thread: next });
    watchThread(state.library.value, next, show, watching.signal);
  });
  signal.addEventListener('abort', () => {
    stop();
    watching.abort();
  });
}

/** Which sources the page's links and her evidence lead to; asked again when they or her words change. */
function followLinks(signal: AbortSignal): void {
  let asked = '';
  const stop = effect(() => {
    const { report } = state;
    const page = report.value?.url;
    const links = linksToAsk(report.value, state.kept.value?.notes ?? []);
    const said = [...state.words.value, ...state.documents.value, ...state.lists.value].map(({ rev, id }) => [
      id,
      rev,
    ]);
    const question = JSON.stringify([page, [...links.keys()], said]);
    if (!page || question === asked) return;
    asked = question;
    sendToBackground('tagSources', { page, links: [...links.values()] }).then(
      (tags) => {
        if (question !== asked) return;
        state.tags.value = new Map([...links.keys()].map((key, at) => [key, tags[at] ?? null]));
      },
      (error) => (state.problem.value = { on: null, what: messageOf(error) }),
    );
  });
  signal.addEventListener('abort', stop);
}

function linksToAsk(report: PageReport | null, notes: readonly Note[]): Map<string, WrittenLink> {
  const links = new Map<string, WrittenLink>();
  for (const { link, shown } of report?.sources ?? [])
    links.set(questionOf({ link, shown }), { link, shown });
  for (const { link } of report?.unlinked ?? []) if (link) links.set(link, { link });
  for (const { link } of notes.flatMap(({ evidence }) => evidence)) links.set(link, { link });
  return links;
}

/** Where else she met the publisher whose card is open; looked up again when her notes change. */
function followMeetings(signal: AbortSignal): void {
  const stop = effect(() => {
    const { sources, openSource, report, kept } = state;
    // By post, a row's key goes on with the post's.
    const open = sources.value.find(({ key }) => openSource.value?.startsWith(key));
    const outside = report.value?.thread?.key;
    void kept.value?.seq;
    if (!open || !outside) return;
    const domain = domainOf(open.tag);
    if (state.met.peek()?.domain !== domain) state.met.value = { domain, meetings: null };
    sendToBackground('meetings', { domain, outside }).then(
      (found) => {
        if (state.met.peek()?.domain === domain) state.met.value = { domain, meetings: found };
      },
      (error) => (state.problem.value = { on: null, what: messageOf(error) }),
    );
  });
  signal.addEventListener('abort', stop);
}
