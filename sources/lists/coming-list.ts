import type { ComingList } from '../../core/list.ts';
import { guessScale } from './grades.ts';
import { type IndexShape, type SortedRules, sortRules } from './host-index.ts';
import { listFile } from './list-file.ts';
import type { ReadList } from './read-list.ts';

/** What a list does not say of itself. */
export interface Coming {
  /** Of the list that it is a new edition of, or one to be known by where it gives none. */
  readonly id: string;
  /** Under which its ratings will stand. */
  readonly data: string;
  readonly sha256: string;
  readonly taken: string;
  readonly file: string;
  readonly address: string | null;
}

/** A list ready to be taken in: what is told of it, and its ratings as one file. */
export interface ReadyList {
  readonly list: ComingList;
  readonly shape: IndexShape;
  readonly file: Blob;
  readonly sorted: SortedRules;
}

/** Makes a list ready. What it does not say is empty, its name is the file's; a scale that it does not give is guessed. */
export function comingList(read: ReadList, coming: Coming): ReadyList {
  const { header, intake, table } = read;
  const sorted = sortRules(intake.lines);
  const hasScale = Object.keys(header.scale).length > 0;
  return {
    list: {
      ...coming,
      title: header.title || nameOfFile(coming.file),
      maker: header.maker,
      purpose: header.purpose,
      licence: header.licence,
      homepage: /^https?:/.test(header.homepage) ? header.homepage : '',
      updated: header.updated,
      share: header.share,
      scale: hasScale ? { ...header.scale } : guessScale(intake.words.keys()),
      columns: table?.columns ?? null,
      counts: {
        rows: intake.counts.rows,
        rules: sorted.lines.length,
        hosts: sorted.index.shape.hosts,
        rejected: intake.counts.rejected,
      },
    },
    shape: sorted.index.shape,
    file: listFile(sorted),
    sorted,
  };
}

/** "cred-1" of "cred-1.csv". */
const nameOfFile = (file: string) =>
  file
    .replace(/\.[a-z\d]{1,8}$/i, '')
    .slice(0, 200)
    .toWellFormed() || 'List';
