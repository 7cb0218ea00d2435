import type { Library } from '../../core/tables.ts';
import { exampleRows } from '../notes-export.ts';

/** Fields whose words come from pages, files and lists, or from her. */
const words = new Set([
  'comment',
  'wording',
  'saidBy',
  'note',
  'quote',
  'title',
  'name',
  'words',
  'exact',
  'prefix',
  'suffix',
  'block',
  'text',
  'forWhat',
  'site',
  'before',
  'after',
  'source',
]);

/** The example library with something else for every word in it; what is no text stays. */
export function poisoned(payload: string): Library {
  return poison(exampleRows, payload) as Library;
}

function poison(value: unknown, payload: string, key = ''): unknown {
  if (typeof value === 'string') return words.has(key) && !/^https?:/.test(value) ? payload : value;
  if (Array.isArray(value))
    return key === 'tags' ? [payload.slice(0, 200)] : value.map((one) => poison(one, payload));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poison(part, payload, name)]));
}
