import { ColumnPicker } from '../../components/ColumnPicker.tsx';
import { CopiesInFolder } from '../../components/CopiesInFolder.tsx';
import { CopiesList } from '../../components/CopiesList.tsx';
import { FileField } from '../../components/FileField.tsx';
import { ImportReport } from '../../components/ImportReport.tsx';
import { say } from '../../core/words.ts';
import type { CsvField } from '../../formats/csv-read.ts';
import { planInWords } from '../../formats/plan-import.ts';
import * as coming from './coming.ts';
import { chooseCopiesFolder, stopCopies, writeCopyNow } from './copies-folder.ts';
import { canSaveToFolder } from './picking-folder.ts';
import * as state from './state.ts';

/** What is asked for most comes first. */
const fields: readonly CsvField[] = [
  'address',
  'quote',
  'comment',
  'tags',
  'title',
  'created',
  'modified',
  'author',
  'id',
];

/** Notes come back: a file is chosen, she is told what it would do, and takes it or not. */
export function Coming() {
  const chosen = coming.file.value;
  return (
    <div class="coming">
      <FileField
        words={say('import_choose')}
        kinds={say('import_kinds')}
        isDisabled={!state.database.value}
        onChoose={(chosen) => coming.chooseFile(chosen)}
      />
      {chosen?.is === 'reading' && <Reading {...chosen} />}
      {chosen?.is === 'read' && <Read {...chosen} />}
      <CopiesList copies={state.copies.value} onLook={coming.lookAtCopy}>
        {canSaveToFolder() && (
          <CopiesInFolder
            folder={state.copiesFolder.value}
            isDisabled={!state.database.value || state.working.value}
            onChoose={chooseCopiesFolder}
            onWrite={writeCopyNow}
            onStop={stopCopies}
          />
        )}
      </CopiesList>
    </div>
  );
}

/** How far it is, and a way to stop it: a large file takes seconds. */
function Reading({ name, step, part }: Extract<coming.Chosen, { is: 'reading' }>) {
  return (
    <section class="part" aria-label={say('import_reading', name)}>
      <p class="quiet" role="status">
        {say(`import_step_${step}`, name)}
      </p>
      <progress aria-label={say(`import_step_${step}`, name)} value={part ?? undefined} max={1} />
      <div class="words">
        <button type="button" onClick={coming.leave}>
          {say('leave_stop')}
        </button>
      </div>
    </section>
  );
}

function Read({ name, table, columns, report }: Extract<coming.Chosen, { is: 'read' }>) {
  return (
    <>
      {table && (
        <ColumnPicker
          columns={table.names.map((column, at) => ({ name: column, example: table.rows[0]?.[at] ?? '' }))}
          fields={fields}
          chosen={columns}
          onChoose={(field, column) => coming.chooseColumn(field as CsvField, column)}
        />
      )}
      {report === null ? (
        <p class="part quiet" role="status">
          {say('import_step_checking', name)}
        </p>
      ) : 'refused' in report ? (
        <p class="part leaving-refused" role="alert">
          {report.refused}
        </p>
      ) : (
        <ImportReport
          file={name}
          kind={say(`fileKind_${report.kind}`)}
          plan={planInWords(report.counts)}
          hasNews={report.hasNews}
          unreadable={report.counts.unreadable}
          isBusy={coming.isTaking.value}
          onTake={coming.takeIn}
          onLeave={coming.leave}
        />
      )}
    </>
  );
}
