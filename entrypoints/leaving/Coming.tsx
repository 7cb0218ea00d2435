import { useState } from 'preact/hooks';
import { ColumnPicker } from '../../components/ColumnPicker.tsx';
import { CopiesList } from '../../components/CopiesList.tsx';
import { ImportReport } from '../../components/ImportReport.tsx';
import { say } from '../../core/words.ts';
import type { CsvField } from '../../formats/csv-read.ts';
import * as coming from './coming.ts';
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
      <FileField />
      {chosen?.is === 'reading' && (
        <p class="part quiet" role="status">
          {say('import_reading', chosen.name)}
        </p>
      )}
      {chosen?.is === 'read' && <Read {...chosen} />}
      <CopiesList copies={state.copies.value} onLook={coming.lookAtCopy} />
    </div>
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
      {'refused' in report ? (
        <p class="part leaving-refused" role="alert">
          {report.refused}
        </p>
      ) : (
        <ImportReport
          file={name}
          kind={report.kind}
          plan={report.words}
          hasNews={Object.values(report.plan.rows).some((rows) => rows.length > 0)}
          unreadable={report.plan.unreadable}
          isBusy={coming.isTaking.value}
          onTake={coming.take}
          onLeave={coming.leave}
        />
      )}
    </>
  );
}

/** Chosen, or dropped on it. */
function FileField() {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [first] = files ?? [];
    if (first) void coming.chooseFile(first);
  };
  return (
    <label
      class="file-field"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        class="unseen"
        disabled={!state.database.value}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <span class="strong file-field-press">{say('import_choose')}</span>
      <span class="quiet">{say('import_kinds')}</span>
    </label>
  );
}
