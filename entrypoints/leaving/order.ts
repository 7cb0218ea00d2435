import { writeByOwnTemplate } from '../../formats/export-files.ts';
import type { ExportChoice, Write } from '../../formats/export-notes.ts';
import { type Format, formats } from '../../formats/registry.ts';
import type { Scope } from '../../formats/scope.ts';
import type { ExportMeta } from '../../formats/thread-export.ts';
import type { Chosen } from './chosen.ts';

/** A file that she has asked for. */
export interface Order {
  readonly format: Format;
  readonly choice: Omit<ExportChoice, 'since'>;
  /** ISO 8601: only what is new since then; null: all. */
  readonly since: string | null;
  readonly meta: ExportMeta;
  /** Hers; null: the format's own. */
  readonly template: Chosen['templates'][string] | null;
  readonly perThread: boolean;
}

/** What she has chosen, as an order; null where it is the backup, which is no matter of choice. */
export function orderOf(chosen: Chosen, scope: Scope, meta: ExportMeta): Order | null {
  const format = formats.find(({ id }) => id === chosen.format);
  if (!format) return null;
  const { verdicts, sources, names } = chosen;
  return {
    format,
    choice: { scope, verdicts, sources, names },
    since: chosen.sinceLast ? lastExport(chosen, scope) : null,
    meta,
    template: chosen.templates[format.id] ?? null,
    perThread: chosen.perThread,
  };
}

/** By which the last export of the same notes is found again; null: a choice of single notes is none twice. */
export function scopeName(scope: Scope): string | null {
  if (scope.of === 'notes') return null;
  if (scope.of === 'thread') return `thread ${scope.key}`;
  return scope.of === 'tag' ? `tag ${scope.tag}` : scope.of;
}

/** When the same notes left last, ISO 8601; null: never, or nobody can tell. */
export function lastExport({ exported }: Chosen, scope: Scope): string | null {
  const name = scopeName(scope);
  return name === null ? null : (exported[name] ?? null);
}

export const writerOf = async ({ format, template }: Order): Promise<Write> =>
  template ? writeByOwnTemplate(template) : format.load();
