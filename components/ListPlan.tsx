import { type Grade, grades } from '../core/list.ts';
import { count, say } from '../core/words.ts';

interface ChangedRule {
  readonly pattern: string;
  readonly was: string | null;
  readonly now: string | null;
}

interface Props {
  file: string;
  /** What kind of list it is, in words. */
  form: string;
  counts: {
    readonly rows: number;
    readonly rules: number;
    readonly hosts: number;
    readonly rejected: number;
  };
  /** How many rules said what another one says. */
  doubled: number;
  /** Rows that became no rule: where, why, and what stood there. */
  rejected: readonly { readonly line: number; readonly reason: string; readonly said: string }[];
  /** How many of them for each reason. */
  rejectedBy: Readonly<Partial<Record<string, number>>>;
  /** Hosts whose letters are of several scripts. */
  mixed: readonly string[];
  /** When its makers changed it last; empty: it does not say. */
  updated: string;
  fields: {
    readonly title: string;
    readonly maker: string;
    readonly purpose: string;
    readonly licence: string;
  };
  words: readonly (readonly [word: string, rules: number])[];
  scale: Readonly<Record<string, Grade>>;
  /** What a new edition changes; null: the list is new. */
  changes: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly examples: readonly ChangedRule[];
  } | null;
  isBusy: boolean;
  onEdit(change: Partial<Props['fields']>): void;
  onGrade(word: string, grade: Grade | null): void;
  /** Every row that is left out, as a file. */
  onSaveRejected(): void;
  onTake(): void;
  onLeave(): void;
}

/** What a list is, what it holds and what it would change, before it does anything. */
export function ListPlan(props: Props) {
  const { file, form, counts, doubled, changes, isBusy } = props;
  const holds = [
    count('listRules', counts.rules),
    count('listHosts', counts.hosts),
    ...(doubled > 0 ? [count('listDoubled', doubled)] : []),
    ...(counts.rejected > 0 ? [count('listRejected', counts.rejected)] : []),
  ];
  return (
    <section class="part report" aria-label={say('listPlan')}>
      <p class="report-file">
        <span class="strong" dir="auto">
          {file}
        </span>{' '}
        <span class="quiet">
          {form} · {count('listRows', counts.rows)}
        </span>
      </p>
      <p class="report-plan" role="status">
        {changes
          ? say(
              'listChanges',
              count('listAdded', changes.added),
              count('listGone', changes.removed),
              count('listChanged', changes.changed),
            )
          : holds.join(' · ')}
      </p>
      {changes && <Changes {...changes} />}
      {changes && <p class="meta quiet">{holds.join(' · ')}</p>}
      <Rejected {...props} />
      <Fields {...props} />
      <Scale {...props} />
      <p class="quiet">{say('import_nothing_yet')}</p>
      <div class="words">
        <button type="button" class="strong" disabled={isBusy} onClick={props.onTake}>
          {say('import_take')}
        </button>
        <button type="button" onClick={props.onLeave}>
          {say('import_leave')}
        </button>
      </div>
    </section>
  );
}

function Changes({ examples }: NonNullable<Props['changes']>) {
  if (examples.length === 0) return null;
  return (
    <ul class="meta list-changes">
      {examples.map(({ pattern, was, now }) => (
        <li key={pattern} dir="auto">
          <span class="strong">{pattern}</span> {was !== null && <del>{was || say('listNamed')}</del>}{' '}
          {now !== null && <ins>{now || say('listNamed')}</ins>}
        </li>
      ))}
    </ul>
  );
}

/** So many are shown; all of them are in the file that can be saved. */
const mostRows = 300;

function Rejected({ rejected, rejectedBy, counts, mixed, onSaveRejected }: Props) {
  const others = counts.rejected - Math.min(rejected.length, mostRows);
  return (
    <>
      {rejected.length > 0 && (
        <details>
          <summary>{count('listRejectedWhy', counts.rejected)}</summary>
          <ul class="report-reasons meta">
            {Object.entries(rejectedBy).map(([reason, n]) => (
              <li key={reason}>
                {say(`listReason_${reason}`)}: {n}
              </li>
            ))}
          </ul>
          <ol class="report-reasons meta list-rejected">
            {rejected.slice(0, mostRows).map(({ line, reason, said }) => (
              <li key={`${line} ${said}`} dir="auto">
                {say('listLine', line)}: {say(`listReason_${reason}`)} <bdi class="quiet">{said}</bdi>
              </li>
            ))}
          </ol>
          {others > 0 && <p class="meta quiet">{count('import_more_reasons', others)}</p>}
          <button type="button" class="meta" onClick={onSaveRejected}>
            {say('listRejectedSave')}
          </button>
        </details>
      )}
      {mixed.length > 0 && (
        <p class="meta">
          {count('listMixed', mixed.length)} <bdi>{mixed.join(', ')}</bdi>
        </p>
      )}
    </>
  );
}

const told = ['title', 'maker', 'purpose', 'licence'] as const;

function Fields({ fields, updated, onEdit }: Props) {
  return (
    <fieldset class="part">
      <legend class="part-title">{say('listAbout')}</legend>
      <p class="meta quiet">{updated ? say('listUpdated', updated) : say('listNoDate')}</p>
      <div class="columns">
        {told.map((field) => (
          <label key={field} class="column">
            <span>{say(`listField_${field}`)}</span>
            <input
              type="text"
              maxLength={200}
              dir="auto"
              value={fields[field]}
              onInput={(event) => onEdit({ [field]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** More words than these are no grades that anybody would go through. */
const mostWords = 40;

/** The list's words, and what each comes to where lists are set side by side. */
function Scale({ words, scale, onGrade }: Props) {
  const rated = words.filter(([word]) => word !== '');
  if (rated.length === 0) return null;
  return (
    <fieldset class="part">
      <legend class="part-title">{say('listScale')}</legend>
      <p class="meta quiet">{say('listScaleWhy')}</p>
      <div class="columns">
        {rated.slice(0, mostWords).map(([word, rules]) => (
          <label key={word} class="column">
            <span dir="auto">
              {word} <span class="quiet meta">{count('listRules', rules)}</span>
            </span>
            <select
              value={Object.hasOwn(scale, word) ? scale[word] : ''}
              onChange={(event) =>
                onGrade(word, grades.find((grade) => grade === event.currentTarget.value) ?? null)
              }
            >
              <option value="">{say('grade_none')}</option>
              {grades.map((grade) => (
                <option key={grade} value={grade}>
                  {say(`grade_${grade.replaceAll('-', '_')}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {rated.length > mostWords && (
        <p class="meta quiet">{count('import_more_reasons', rated.length - mostWords)}</p>
      )}
    </fieldset>
  );
}
