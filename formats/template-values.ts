import { plainLine } from './markdown-text.ts';

/** Written as it is: made by us from escaped words, or the reader's own. */
export interface Markdown {
  readonly markdown: string;
}
/** A plain text is escaped when it is written. */
export type TemplateValue = string | number | boolean | Markdown | readonly TemplateValue[] | Model;
/** A value that is a function is worked out when it is first asked for: most templates ask for few. */
export interface Model {
  readonly [name: string]: TemplateValue | (() => TemplateValue);
}

/** A value of the model; undefined: it has none of that name. */
export function valueIn(model: Model, name: string): TemplateValue | undefined {
  if (!Object.hasOwn(model, name)) return undefined;
  const value = model[name];
  if (typeof value !== 'function') return value;
  const worked = value();
  (model as Record<string, TemplateValue>)[name] = worked;
  return worked;
}

export const markdown = (text: string): Markdown => ({ markdown: text });

export function isMarkdown(value: unknown): value is Markdown {
  return typeof value === 'object' && value !== null && 'markdown' in value;
}

/** A value as it stands in the file. */
export function written(value: TemplateValue): string {
  if (typeof value === 'string') return plainLine(value);
  if (isMarkdown(value)) return value.markdown;
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'object' ? '' : String(value);
}
