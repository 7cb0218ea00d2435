import { NewsLine } from '../../components/NewsLine.tsx';
import { say } from '../../core/words.ts';
import type { PageReport } from '../../messaging/contract.ts';
import * as actions from './actions.ts';
import { goBack, letGo } from './keeping.ts';
import { Later } from './Later.tsx';
import * as markActions from './mark-actions.ts';
import * as state from './state.ts';

/** What has happened to the thread since she last looked it over. */
export function News() {
  const list = state.news.value;
  if (!list) return null;
  return (
    <NewsLine
      {...list}
      now={new Date()}
      onNote={markActions.goToNote}
      onPost={actions.showPost}
      onSeen={markActions.markSeen}
    />
  );
}

const loadEvidenceHere = async () => (await import('./EvidenceHere.tsx')).EvidenceHere;
const compareWithPage = async () => (await import('./compare-actions.ts')).compareWithPage();

/** The thread stays while she reads elsewhere. */
export function Kept() {
  const keeping = state.keeping.value;
  if (!keeping?.isAway) return null;
  return (
    <div class="panel-notice meta" role="status">
      <p>{keeping.from ? say('keptFrom', keeping.from) : say('keptAway')}</p>
      <div class="words">
        <button type="button" onClick={() => void goBack()}>
          {say('goBackToThread')}
        </button>
        <button type="button" onClick={letGo}>
          {say('letThreadGo')}
        </button>
        {state.view.value === 'quotations' && (
          <button type="button" onClick={() => void compareWithPage()}>
            {say('compareHere')}
          </button>
        )}
      </div>
      <Later load={loadEvidenceHere} />
    </div>
  );
}

/** What on the page looks like posts and could not be read. */
export function Unread({ report }: { report: PageReport }) {
  if (report.unread.length === 0) return null;
  return (
    <div class="panel-notice meta" role="note">
      {report.unread.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ReportProblem report={report} />
    </div>
  );
}

export function ReportProblem({ report }: { report: PageReport }) {
  return (
    <button type="button" title={say('copyProblemWhy')} onClick={() => void actions.copyProblem(report)}>
      {say('copyProblem')}
    </button>
  );
}

/** Nothing is kept from a private window unless she says so. */
export function PrivateNotice() {
  return (
    <div class="panel-notice meta" role="note">
      <p>{say('privateWindow')}</p>
      <label>
        <input
          type="checkbox"
          checked={state.keepPrivate.value}
          onInput={(event) => (state.keepPrivate.value = event.currentTarget.checked)}
        />
        {say('keepPrivate')}
      </label>
    </div>
  );
}
