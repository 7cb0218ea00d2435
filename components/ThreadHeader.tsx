import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { count, say } from '../core/words.ts';

type Tab = 'claims' | 'sources' | 'quotations';

/** Numbers on the page now; `stated` as the page says, null where it does not. */
interface Shown {
  readonly here: number;
  readonly stated: number | null;
}

interface Props {
  title: string;
  site: string;
  /** What is on the page; null: not told yet. */
  onPage: null | {
    readonly answers: Shown;
    readonly comments: Shown;
    readonly sources: number /** Null: not counted yet. */;
    readonly quotations: number | null;
  };
  claims: number;
  /** Notes that are no claims; they stand with the claims. */
  notes: number;
  toCheck: number;
  judged: number;
  /** Of the judged ones. */
  withoutEvidence: number;
  /** The view that is shown; null: something else stands in its place. */
  tab: Tab | null;
  onTab(tab: Tab): void;
  /** The menu. */
  children?: ComponentChildren;
}

/** The thread's title and where she stands with it. */
export function ThreadHeader(props: Props) {
  const { title, site, onPage, toCheck, judged, withoutEvidence, tab, children } = props;
  return (
    <header class="thread">
      <h1 class="thread-title" dir="auto">
        {title}
      </h1>
      <p class="meta quiet">
        {[
          site,
          ...(onPage
            ? [shownWords('answersOnPage', onPage.answers), shownWords('commentsOnPage', onPage.comments)]
            : []),
        ].join(' · ')}
      </p>
      <div class="thread-row">
        <div
          class="words"
          role="tablist"
          aria-label={say('views')}
          onKeyDown={(event) => moveTab(event, props)}
        >
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`tab-${each}`}
              aria-selected={each === tab}
              aria-controls={`view-${each}`}
              tabIndex={each === (tab ?? 'claims') ? 0 : -1}
              onClick={() => props.onTab(each)}
            >
              {say(each === 'claims' ? 'notesTab' : each)}{' '}
              <span class="quiet">{each === 'claims' ? props.claims + props.notes : onPage?.[each]}</span>
            </button>
          ))}
        </div>
        <div class="words thread-tools">{children}</div>
      </div>
      {toCheck + judged > 0 && (
        <p class="meta">
          {count('toCheckCount', toCheck)} · {count('judgedCount', judged)}
          {withoutEvidence > 0 && `, ${count('withoutEvidenceCount', withoutEvidence)}`}
        </p>
      )}
    </header>
  );
}

const tabs = ['claims', 'sources', 'quotations'] as const;

function shownWords(key: string, { here, stated }: Shown): string {
  return stated === null ? count(key, here) : count(`${key}Of`, stated, here);
}

function moveTab(event: TargetedKeyboardEvent<HTMLElement>, { tab, onTab }: Props): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  const by = event.key === 'ArrowRight' ? 1 : -1;
  const other = tabs[(tabs.indexOf(tab ?? 'claims') + by + tabs.length) % tabs.length] ?? 'claims';
  onTab(other);
  event.currentTarget.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
}
