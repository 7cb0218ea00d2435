import type { Read } from './host-of.ts';
import type { Reason } from './rejected.ts';
import type { RuleFields } from './rule.ts';

/** What a line of a list says; null: nothing, as it is blank or a comment. */
export type LineRead =
  | null
  | { readonly key: string; readonly value: string }
  | { readonly reads: readonly Read[]; readonly fields: RuleFields }
  | { readonly reason: Reason };

/** A form of list with a rule on each line. */
export interface LineForm {
  /** As the interface names it: `listForm_…`. */
  readonly id: string;
  read(line: string): LineRead;
}

/** The key and value in a comment, `! Title: My list`; null: it is a comment of another kind. */
export function keyIn(comment: string): LineRead {
  const [, key = '', value = ''] =
    /^\s*(title|name|description|purpose|author|homepage|licen[cs]e|version|last modified|last updated|updated|date)\s*:\s*(.+)$/i.exec(
      comment,
    ) ?? [];
  return key ? { key, value } : null;
}
