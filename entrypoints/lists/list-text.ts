import type { List } from '../../core/list.ts';
import { credlistPieces } from '../../sources/lists/credlist.ts';
import { noHeader } from '../../sources/lists/header.ts';
import { linesOfFile } from '../../sources/lists/list-file.ts';
import type { ListData } from '../../storage/db.ts';

/** A list as a credlist, with the way back to where it came from. */
export async function listText(list: List, { blob, shape }: ListData): Promise<string> {
  const { id, title, maker, purpose, licence, homepage, updated, share, scale } = list;
  const others: [string, string][] = list.address === null ? [] : [['source', list.address]];
  const header = {
    ...noHeader,
    ...{ id, title, maker, purpose, licence, homepage, updated, share, scale },
    others: [...others, ['source-sha256', list.sha256] as const],
  };
  return [...credlistPieces(header, await linesOfFile(blob, shape))].join('');
}
