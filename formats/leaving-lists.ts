import type { Library } from '../core/tables.ts';

/**
 * The library without the rating lists that may not be handed on: of a list whose licence does not let an
 * export carry it, not even the name leaves. No list's ratings are rows of the library, so none ever leave.
 */
export function withoutPrivateLists(rows: Library): Library {
  const list = rows.list.filter(({ share }) => share);
  return list.length === rows.list.length ? rows : { ...rows, list };
}
