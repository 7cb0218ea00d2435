import '../../components/later.css';
import { leadsTo } from '../../components/leads-to.ts';
import '../../components/evidence.css';
import '../../components/finding.css';
import { useEffect } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState.tsx';
import { QuotationRow } from '../../components/QuotationRow.tsx';
import { say } from '../../core/words.ts';
import * as actions from './actions.ts';
import { askFor, compareWithPage, keepHere } from './compare-actions.ts';
import { nextToOpen } from './next-source.ts';
import * as view from './quotations.ts';
import * as state from './state.ts';
import { UseFinding } from './UseFinding.tsx';

/** What the thread quotes, as a queue: to be compared, compared, without a source. */
export function QuotationsView() {
  const thread = state.report.value?.thread?.key;
  const posts = state.report.value?.posts.length;
  useEffect(() => {
    void view.readQuotations();
  }, [thread, posts]);
  const all = view.quotations.value;
  return (
    <div id="view-quotations" role="tabpanel" aria-labelledby="tab-quotations">
      {all === null ? (
        <p class="panel-loading quiet" role="status">
          {say('stillReading')}
        </p>
      ) : all.length === 0 ? (
        <EmptyState
          words={say('exampleQuotationWords')}
          gloss={say('exampleQuotationGloss')}
          verdict="note"
          sentence={say('emptyQuotations')}
        />
      ) : (
        <Queue all={all} />
      )}
    </div>
  );
}

function Queue({ all }: { all: readonly view.ShownQuotation[] }) {
  const toOpen = all.filter(({ cited, finding }) => cited.kind !== 'none' && !finding);
  const compared = all.filter(({ finding }) => finding !== null);
  const without = all.filter(({ cited, finding }) => cited.kind === 'none' && !finding);
  const next = nextToOpen(all, view.open.value);
  const link = next?.cited.kind === 'pages' ? next.cited.links[0] : undefined;
  return (
    <>
      <div class="source-numbers meta">
        <p>{say('quotationsCompared', compared.length, all.length)}</p>
        {next && link && (
          <div class="quotation-row quotation-next">
            <span class="quoted unseen">{next.words}</span>
            <a
              href={link}
              target="_blank"
              rel="noopener noreferrer"
              onClick={() => {
                view.open.value = next.key;
                requestAnimationFrame(showOpen);
              }}
            >
              {say('nextSource')}
            </a>
          </div>
        )}
      </div>
      <Part title="quotationsToOpen" some={toOpen} />
      <Part title="quotationsCompared_title" some={compared} />
      <Part title="quotationsWithout" some={without} />
    </>
  );
}

/** The queue stays where she is in it, for when she comes back. */
const showOpen = () =>
  document.querySelector('.source-head[aria-expanded=true]')?.scrollIntoView({ block: 'nearest' });

function Part({ title, some }: { title: string; some: readonly view.ShownQuotation[] }) {
  if (some.length === 0) return null;
  return (
    <section class="group" aria-label={say(title)}>
      <h2 class="group-title">{say(title)}</h2>
      <ul>
        {some.map((quotation) => (
          <Quotation key={quotation.key} quotation={quotation} />
        ))}
      </ul>
    </section>
  );
}

/** Where she pressed last: what is compared moves to another part of the queue, and is drawn anew there. */
let pressed: { readonly key: string; readonly button: Element | null } | null = null;

function keepFocusIn(key: string, head: HTMLElement): void {
  if (pressed?.key !== key || pressed.button?.isConnected) return;
  pressed = null;
  head.focus();
}

function Quotation({ quotation }: { quotation: view.ShownQuotation }) {
  const { key, post, words, cited, finding, kept } = quotation;
  const links = cited.kind === 'pages' ? cited.links : [];
  const notePress = () => (pressed = { key, button: document.activeElement });
  return (
    <QuotationRow
      words={words}
      author={authorOf(post)}
      from={fromWords(quotation)}
      finding={finding}
      at={kept?.at ?? null}
      failed={kept?.failed ?? null}
      isOpen={view.open.value === key}
      isBusy={view.busy.value === key}
      onToggle={() => {
        view.open.value = view.open.value === key ? null : key;
        if (view.open.value === key) void keepHere(quotation);
      }}
      onShow={() => actions.showPost(post)}
      onDrawn={(head) => keepFocusIn(key, head)}
    >
      {kept?.passage && (
        <a {...leadsTo(kept.passage)} target="_blank" rel="noopener noreferrer">
          {say('seeItThere')}
        </a>
      )}
      {links.map((link) => (
        <>
          <a {...leadsTo(link)} target="_blank" rel="noopener noreferrer">
            {links.length > 1 ? hostOf(link) : say('openTheSource')}
          </a>
          <button
            type="button"
            title={say('askForPageWhy', hostOf(link))}
            onClick={() => {
              notePress();
              void askFor(quotation, link);
            }}
          >
            {say('askForPage', hostOf(link))}
          </button>
        </>
      ))}
      {cited.kind !== 'post' && (
        <button
          type="button"
          onClick={() => {
            notePress();
            void compareWithPage();
          }}
        >
          {say('compareWithBeside')}
        </button>
      )}
      {finding && 'passage' in finding && <UseFinding quotation={quotation} finding={finding} />}
    </QuotationRow>
  );
}

const hostOf = (link: string) => new URL(link).hostname.replace(/^www\./, '');
const postOf = (key: string) => state.report.value?.posts.find(({ post }) => post.key === key)?.post;
const authorOf = (key: string) => postOf(key)?.author?.name ?? null;

function fromWords({ cited, kept }: view.ShownQuotation): string | null {
  if (kept?.source.kind === 'page') return hostOf(kept.source.link);
  if (cited.kind === 'pages') return [...new Set(cited.links.map(hostOf))].join(', ');
  if (cited.kind === 'post') return say('answerOf', authorOf(cited.post) ?? say('post'));
  return null;
}
