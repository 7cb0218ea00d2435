import { bareLink, link, plainLines, quoted } from './markdown-text.ts';
import { isMarkdown, type Markdown, markdown, type TemplateValue, written } from './template-values.ts';

type Filter = (value: TemplateValue, argument: string) => TemplateValue;

/** Plain words of a value that has not been made Markdown yet; else its Markdown. */
const words = (value: TemplateValue) =>
  typeof value === 'string' ? value : isMarkdown(value) ? value.markdown : written(value);
const each = (value: TemplateValue, change: (one: TemplateValue) => TemplateValue) =>
  Array.isArray(value) ? value.map(change) : change(value);
/** Changes plain text and leaves Markdown as it is: half of a link is no link. */
const plain =
  (change: (text: string, argument: string) => string): Filter =>
  (value, argument) =>
    each(value, (one) => (typeof one === 'string' ? change(one, argument) : one));
/** Changes what will stand in the file, line by line. */
const lines =
  (change: (line: string, index: number, argument: string) => string): Filter =>
  (value, argument) =>
    markdown(
      written(value)
        .split('\n')
        .map((line, index) => change(line, index, argument))
        .join('\n'),
    );
const asLines = (text: string): Markdown => markdown(plainLines(text).join('\n'));

/** What may stand after a bar. None turns the words of a page into markup. */
export const filters: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['upper', plain((text) => text.toUpperCase())],
  ['lower', plain((text) => text.toLowerCase())],
  ['cut', plain((text, at) => cut(text, Number.parseInt(at, 10)))],
  ['date', plain(date)],
  ['default', (value, other) => (words(value) === '' ? other : value)],
  [
    'join',
    (value, between) => markdown(Array.isArray(value) ? value.map(written).join(between) : written(value)),
  ],
  /** Text with its line breaks. */
  ['lines', (value) => (typeof value === 'string' ? asLines(value) : value)],
  ['quote', (value) => (typeof value === 'string' ? markdown(quoted(plainLines(value))) : value)],
  ['prefix', lines((line, _, before) => (before + line).trimEnd())],
  /** All lines but the first. */
  ['hang', lines((line, index, before) => (index === 0 || line === '' ? line : before + line))],
  ['link', (value, address) => markdown(link(words(value), address))],
  ['bare', (value) => markdown(bareLink(words(value)))],
  /** One word with a hash, as note-taking programs want tags; `name` without it. */
  ['tag', (value) => each(value, (one) => markdown(tagName(words(one)).replace(/^(?=.)/, '#')))],
  ['name', (value) => each(value, (one) => markdown(tagName(words(one))))],
  /** A quoted text of YAML: JSON's are among them. */
  ['yaml', (value) => each(value, (one) => markdown(yaml(words(one))))],
]);

function cut(text: string, length: number): string {
  const points = [...text];
  return points.length > length ? `${points.slice(0, Math.max(0, length - 1)).join('')}…` : text;
}

/** `YYYY`, `MM`, `DD`, `HH`, `mm` of a time in UTC; what is no time stays as it is. */
function date(text: string, form: string): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  const [day = '', time = ''] = at.toISOString().split('T');
  const [year = '', month = '', of = ''] = day.split('-');
  const parts: Record<string, string> = {
    YYYY: year,
    MM: month,
    DD: of,
    HH: time.slice(0, 2),
    mm: time.slice(3, 5),
  };
  return (form || 'YYYY-MM-DD').replace(/YYYY|MM|DD|HH|mm/g, (part) => parts[part] as string);
}

/** Letters, digits, `-`, `/`, and `_` within a word: what Obsidian and Logseq both take for a tag, and no emphasis. */
const tagName = (tag: string) =>
  tag
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, '')
    .replace(/^-+|-+$/g, '');

function yaml(text: string): string {
  const readable = text.toWellFormed().replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();
  return JSON.stringify(readable).replace(/[\u007f-\u009f]/g, '\uFFFD');
}
