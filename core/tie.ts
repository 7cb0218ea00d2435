import * as v from 'valibot';
import { rowFields } from './row.ts';

/** What two claims have to do with each other, as the reader sees it; `neither`: she was asked, and they have nothing. */
export const tieSays = ['same', 'opposite', 'neither'] as const;
const tieSaysSchema = v.picklist(tieSays);
export type TieSays = v.InferOutput<typeof tieSaysSchema>;

export const tieFields = { from: v.string(), to: v.string(), says: tieSaysSchema };

/** Two claims that say the same, or the opposite. It has no direction: one row for both. */
export const tieSchema = v.object({ ...rowFields, ...tieFields });
export type Tie = v.InferOutput<typeof tieSchema>;

/** The other one of the two; null: this one is not among them. */
export function otherEnd({ from, to }: Tie, annotation: string): string | null {
  return from === annotation ? to : to === annotation ? from : null;
}
