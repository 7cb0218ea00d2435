import { count, say } from '../core/words.ts';

interface Props {
  file: string;
  /** What kind of file it is, in words. */
  kind: string;
  /** "412 new, 3 changed here since" */
  plan: string;
  /** There is something to write. */
  hasNews: boolean;
  /** A sentence for each entry that cannot be read. */
  unreadable: readonly string[];
  isBusy: boolean;
  onTake(): void;
  onLeave(): void;
}

/** So many reasons stand in the plan itself. */
const inPlan = 3;
const mostShown = 200;

/** What an import would do, before it does anything. */
export function ImportReport({ file, kind, plan, hasNews, unreadable, isBusy, onTake, onLeave }: Props) {
  return (
    <section class="part report" aria-label={say('import_report')}>
      <p class="report-file">
        <span class="strong" dir="auto">
          {file}
        </span>{' '}
        <span class="quiet">{kind}</span>
      </p>
      <p class="report-plan" role="status">
        {plan}
      </p>
      {unreadable.length > inPlan && (
        <details>
          <summary>{count('import_reasons', unreadable.length)}</summary>
          <ul class="report-reasons meta">
            {unreadable.slice(0, mostShown).map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
          {unreadable.length > mostShown && (
            <p class="meta quiet">{count('import_more_reasons', unreadable.length - mostShown)}</p>
          )}
        </details>
      )}
      <p class="quiet" role="status">
        {say(isBusy ? 'working' : 'import_nothing_yet')}
      </p>
      {isBusy && <progress aria-label={say('working')} />}
      <div class="words">
        <button type="button" class="strong" disabled={!hasNews || isBusy} onClick={onTake}>
          {say('import_take')}
        </button>
        <button type="button" disabled={isBusy} onClick={onLeave}>
          {say('import_leave')}
        </button>
      </div>
    </section>
  );
}
