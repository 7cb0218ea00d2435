import type { Columns, CsvTable } from '../../formats/csv-read.ts';
import type { BackupMeta } from '../../formats/json.ts';
import type { ImportCounts } from '../../formats/plan-import.ts';
import type { FileKind } from '../../formats/read-file.ts';

/** What the page asks of the worker that reads files. */
export type Asked =
  | {
      readonly ask: 'read';
      readonly file: Blob;
      /** The sentences that the worker says, which has no way to look them up, and their language: by key, with $1. */
      readonly words: Readonly<Record<string, string>>;
    }
  /** The same file, with its columns as she says. */
  | { readonly ask: 'columns'; readonly columns: Columns }
  /** Put what was read into the inbox under this id. */
  | { readonly ask: 'put'; readonly inbox: string; readonly meta: BackupMeta };

/** Where a file is on its way. */
export type ReadingStep = 'reading' | 'checking' | 'comparing';

/** What would come of a file. */
export type Report =
  | {
      readonly kind: FileKind;
      readonly counts: ImportCounts;
      /** There is something to write. */
      readonly hasNews: boolean;
    }
  | { readonly refused: string };

export type Told =
  /** `part` of the step is done, 0 to 1; null: nobody knows. */
  | { readonly tell: 'step'; readonly step: ReadingStep; readonly part: number | null }
  | {
      readonly tell: 'read';
      /** Whose columns are for her to say: their names, and the first row; null: it is no such table. */
      readonly table: CsvTable | null;
      readonly columns: Columns;
      readonly report: Report;
    }
  | { readonly tell: 'put' }
  | { readonly tell: 'failed'; readonly why: string };
