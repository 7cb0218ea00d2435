/** Rows in the order of their ids; as they are where they stand so already, as storage hands them over. */
export function inOrderOfId<R extends { readonly id: string }>(rows: readonly R[]): readonly R[] {
  const isSorted = rows.every((row, index) => index === 0 || (rows[index - 1] as R).id <= row.id);
  return isSorted ? rows : rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
