import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import { ThreadHeader } from '../../components/ThreadHeader.tsx';
import { UndoBar } from '../../components/UndoBar.tsx';
import type { PostKind } from '../../core/post.ts';
import { say } from '../../core/words.ts';
import type { PageReport } from '../../messaging/contract.ts';
import * as actions from './actions.ts';
import { ask } from './follow.ts';
import { keep, letGo, noteFollowed } from './keeping.ts';
import { Later } from './Later.tsx';
import { focusedNote, focusNote } from './Near.tsx';
import { Kept, News, PrivateNotice, ReportProblem, Unread } from './Notices.tsx';
import * as state from './state.ts';
import { ThreadView } from './ThreadView.tsx';

export function App() {
  const place = state.place.value;
  const done = state.done.value;
  const problem = state.problem.value;
  const instead = state.instead.value;
  const isWorking = state.working.value > 0;
  return (
    <>
      <div class="panel-head">{place.at === 'thread' ? <Header {...place} /> : <Bare />}</div>
      <main class="panel-body" onKeyDown={takeKey} onClick={noteFollowed}>
        {place.at === 'thread' && <Kept />}
        {state.isPrivate.value && <PrivateNotice />}
        {problem && (problem.on === null || problem.on === 'page') && (
          <ErrorState
            what={problem.what}
            safe={say('errorSafe')}
            action={{ label: say('close'), onPress: () => (state.problem.value = null) }}
          />
        )}
        {instead ? <Later key={instead} load={views[instead]} /> : <Thread place={place} />}
      </main>
      <div class="panel-foot">
        <UndoBar
          message={isWorking ? say('working') : (done?.message ?? null)}
          onUndo={!isWorking && done && (done.steps.length > 0 || done.restore) ? actions.undo : null}
          onDismiss={() => (state.done.value = null)}
        />
      </div>
    </>
  );
}

const views = {
  sources: async () => (await import('./SourcesView.tsx')).SourcesView,
  quotations: async () => (await import('./QuotationsView.tsx')).QuotationsView,
  evidenceHere: async () => (await import('./EvidenceHere.tsx')).EvidenceHere,
  trash: async () => (await import('./Trash.tsx')).Trash,
  settings: async () => (await import('./Settings.tsx')).Settings,
  keys: async () => (await import('./Keys.tsx')).Keys,
  pick: async () => (await import('./PickPost.tsx')).PickPost,
  sites: async () => (await import('./Sites.tsx')).Sites,
  access: async () => (await import('./Access.tsx')).Access,
  worth: async () => (await import('./Worth.tsx')).Worth,
};

function Thread({ place }: { place: state.Place }) {
  return (
    <>
      {place.at === 'thread' && <News />}
      {place.at === 'thread' && <Unread report={place.report} />}
      {mayBeKeptOut(place) && <Later load={views.access} />}
      <Page place={place} />
    </>
  );
}

/** Not where our script has come by itself: the one reader of declared hosts has read the page. */
const mayBeKeptOut = (place: state.Place) =>
  ['no-access', 'not-started', 'not-thread'].includes(place.at) ||
  (place.at === 'thread' && place.report.adapter !== 'stack-exchange');

function Page({ place }: { place: state.Place }) {
  switch (place.at) {
    case 'starting':
      return <Loading />;
    case 'thread':
      return state.view.value === 'claims' ? (
        <ThreadView />
      ) : (
        <Later key={state.view.value} load={views[state.view.value]} />
      );
    case 'not-thread':
      return (
        <>
          <Later load={views.evidenceHere} />
          <Elsewhere sentence={say('notThread')} />
          <p class="beside-state meta">
            <button type="button" onClick={actions.openLibrary}>
              {say('library')}
            </button>{' '}
            <button type="button" onClick={() => (state.instead.value = 'pick')}>
              {say('pickPost')}
            </button>{' '}
            <ReportProblem report={place.report} />
          </p>
        </>
      );
    case 'no-access':
      return <Elsewhere sentence={say('noAccess')} />;
    case 'not-started':
      return (
        <Elsewhere
          sentence={say('startHereWhy')}
          action={{ label: say('startHere'), onPress: actions.startHere }}
        />
      );
    case 'updated':
      return (
        <ErrorState
          what={say('updatedWhat')}
          safe={say('updatedSafe')}
          action={{ label: say('reload'), onPress: () => location.reload() }}
        />
      );
    case 'unreadable':
      return (
        <>
          <ErrorState
            what={say('errorWhat', place.what)}
            safe={say('errorSafe')}
            action={{ label: say('tryAgain'), onPress: state.library.value ? ask : () => location.reload() }}
          />
          {!state.library.value && (
            <p class="state">
              <button type="button" onClick={actions.saveAsItLies}>
                {say('saveAsItLies')}
              </button>
            </p>
          )}
        </>
      );
  }
}

/** Nothing for half a second: most pages have answered by then. */
function Loading() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="panel-loading quiet" role="status">
      {isLate && say('loading')}
    </p>
  );
}

interface Action {
  label: string;
  onPress(): void;
}

function Elsewhere({ sentence, action = null }: { sentence: string; action?: Action | null }) {
  return (
    <EmptyState
      words={say('exampleWords')}
      gloss={say('exampleGloss')}
      verdict="supported"
      sentence={sentence}
      action={action}
    />
  );
}

function Header({ report, thread }: Extract<state.Place, { at: 'thread' }>) {
  const counts = state.counts.value;
  return (
    <ThreadHeader
      title={thread.title}
      site={thread.site}
      onPage={
        report.firstLook === null
          ? {
              answers: { here: countOf(report, ['answer']), stated: report.answersStated },
              comments: { here: countOf(report, ['comment', 'reply']), stated: report.commentsStated },
              sources: state.sources.value.length,
              quotations: state.quotationCount.value,
            }
          : null
      }
      {...counts}
      tab={state.instead.value ? null : state.view.value}
      onTab={turnTo}
    >
      <button
        type="button"
        aria-pressed={state.keeping.value !== null}
        title={say('keepThreadWhy')}
        onClick={() => (state.keeping.value ? letGo() : keep())}
      >
        {say(state.keeping.value ? 'keepingThread' : 'keepThread')}
      </button>
      <More hasThread />
    </ThreadHeader>
  );
}

function turnTo(view: typeof state.view.value): void {
  state.view.value = view;
  state.instead.value = null;
}

const countOf = ({ posts }: PageReport, kinds: readonly PostKind[]) =>
  posts.filter(({ post }) => kinds.includes(post.kind)).length;

/** Where there is no thread, the notes can still be backed up and brought back. */
function Bare() {
  return (
    <header class="thread">
      <div class="thread-row">
        <h1 class="thread-title">{say('extensionName')}</h1>
        <More hasThread={false} />
      </div>
    </header>
  );
}

function More({ hasThread }: { hasThread: boolean }) {
  return (
    <MoreMenu
      hasThread={hasThread}
      onPick={state.report.value ? () => (state.instead.value = 'pick') : null}
      onLedger={actions.openLedger}
      onExportMarkdown={actions.exportMarkdown}
      onCopyMarkdown={actions.copyMarkdown}
      onLeave={actions.leave}
      onComeBack={actions.comeBack}
      onBackUp={actions.backUp}
      onExportWords={actions.exportWords}
      onWorth={() => (state.instead.value = 'worth')}
      onTrash={() => (state.instead.value = 'trash')}
      onLists={actions.openLists}
      onLibrary={actions.openLibrary}
      onKeys={() => turnFromMore('keys')}
      onSites={() => turnFromMore('sites')}
      onSettings={() => turnFromMore('settings')}
      onEraseEverything={actions.eraseEverything}
    />
  );
}

function turnFromMore(view: 'keys' | 'sites' | 'settings'): void {
  state.backTo.value = null;
  state.instead.value = view;
}

/** Up and down go from card to card, Ctrl+Z takes the last change back; not while she writes. */
function takeKey(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof Element)) return;
  // A line to write on has no use for it: it leads from what she looks for to what was found.
  if (event.key === 'ArrowDown' && event.target.matches('.filter input')) {
    if (goToNextNote(1)) event.preventDefault();
    return;
  }
  if (event.target.closest('input, textarea, select, [role=radiogroup]')) return;
  if (event.key === 'z' && (event.ctrlKey || event.metaKey) && state.done.value?.steps.length) {
    event.preventDefault();
    void actions.undo();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const by = event.key === 'ArrowDown' ? 1 : -1;
  const isInNotes = state.view.value === 'claims' && !state.instead.value;
  if (isInNotes ? goToNextNote(by) : goToNextSource(event.currentTarget, event.target, by))
    event.preventDefault();
}

/** Also to one that is far from the window, and drawn when she comes to it. @returns whether there is one. */
function goToNextNote(by: 1 | -1): boolean {
  const { order } = state;
  const here = order.value.indexOf(focusedNote() ?? '');
  const next = order.value[here < 0 ? 0 : here + by];
  if (next !== undefined) focusNote(next);
  return next !== undefined;
}

/** Also to the next sentence that may be worth checking. What is open below a source's line counts with it. */
function goToNextSource(view: HTMLElement, from: Element, by: 1 | -1): boolean {
  const heads = [...view.querySelectorAll<HTMLElement>('.source-head, .worth-row button:first-of-type')];
  const here = heads.findLastIndex(
    (head) => head.contains(from) || head.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const next = heads[here + by];
  next?.focus();
  return next !== undefined;
}
