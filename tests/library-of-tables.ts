import { emptyLibrary, type Library } from '../core/tables.ts';

/** Rows as a browser's database gives them. */
export const libraryOfTables = (tables: Readonly<Record<string, unknown[]>>): Library =>
  ({ ...emptyLibrary(), ...tables }) as Library;
