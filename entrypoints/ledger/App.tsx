import { useEffect } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { say } from '../../core/words.ts';
import { LastDone } from '../leaving/LastDone.tsx';
import * as actions from './actions.ts';
import { Claims } from './Claims.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import { nameWindow } from './follow.ts';
import { Head } from './Head.tsx';
import type { Ledger } from './ledger-of.ts';
import { Open } from './Open.tsx';
import { Opposed } from './Opposed.tsx';
import { Proposals } from './Proposals.tsx';
import { Quotations } from './Quotations.tsx';
import { Sources } from './Sources.tsx';
import * as state from './state.ts';
import { TieTwo } from './TieTwo.tsx';

export function App() {
  const { problem, unreadable, rows, ledger } = state;
  if (state.thread === null) return <Nothing sentence={say('ledgerNoThread')} />;
  if (unreadable.value) {
    const action = { label: say('reload'), onPress: () => location.reload() };
    return (
      <main>
        <ErrorState what={say('libraryWhat', unreadable.value)} safe={say('librarySafe')} action={action} />
      </main>
    );
  }
  if (!rows.value) return null;
  if (!ledger.value) return <Nothing sentence={say('ledgerEmpty')} />;
  return (
    <>
      <Thread ledger={ledger.value} />
      <div class="ledger-foot">
        {problem.value && <p role="alert">{problem.value}</p>}
        <LastDone {...state} />
      </div>
    </>
  );
}

function Thread({ ledger }: { ledger: Ledger }) {
  const { claims, comparisons, thread } = ledger;
  useEffect(() => nameWindow(thread.title), [thread.title]);
  return (
    <>
      <Head ledger={ledger} />
      <main>
        {claims.length === 0 ? (
          <Empty sentence={say('ledgerNoClaims')} />
        ) : (
          <>
            <Open ledger={ledger} />
            <section id="posts" class="ledger-wide" aria-labelledby="posts-title">
              <h2 id="posts-title" class="ledger-title">
                {say('ledgerPosts')}
              </h2>
              <ClaimsTable table={ledger.table} posts={ledger.posts} onGoTo={actions.goToWords} />
              <Opposed ledger={ledger} />
              <Proposals ledger={ledger} onTie={actions.tie} />
              <TieTwo ledger={ledger} onTie={actions.tie} />
            </section>
            <Claims ledger={ledger} />
          </>
        )}
        {comparisons.length > 0 && <Quotations ledger={ledger} />}
        <Sources ledger={ledger} />
      </main>
    </>
  );
}

function Nothing({ sentence }: { sentence: string }) {
  return (
    <main>
      <h1 class="unseen">{say('ledger')}</h1>
      <Empty sentence={sentence} />
    </main>
  );
}

function Empty({ sentence }: { sentence: string }) {
  return (
    <EmptyState
      words={say('exampleWords')}
      gloss={say('exampleGloss')}
      verdict="contradicted"
      sentence={sentence}
    />
  );
}
