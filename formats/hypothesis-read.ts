import { type ForeignNote, type ForeignReply, type ReadFile, timeIn } from './foreign-note.ts';
import { parseJson, refusal, whatItLooksLike } from './json-refusals.ts';
import { type Fields, isFields, listOf, said } from './json-values.ts';

const expected = {
  what: 'an export of Hypothesis',
  remedy: 'Choose a JSON file that Hypothesis exported, or a page of its API.',
};

/**
 * Reads what the Hypothesis client exports, and pages of its API (`{ total, rows }`, one or a list of them, with
 * `replies` apart where they were asked for so).
 * Replies come with the note that they answer, each with its author and date.
 *
 * @throws Error, in words for the reader, where nothing of the file can be read.
 */
export const readHypothesis = (text: string): ReadFile => readHypothesisValue(parseJson(text, expected));

export const isHypothesis = (file: unknown): boolean => {
  const [first] = listOf(file);
  if (!isFields(first)) return false;
  return Array.isArray(first.annotations) || Array.isArray(first.rows) || ('uri' in first && 'user' in first);
};

export function readHypothesisValue(file: unknown): ReadFile {
  const { annotations, owner, elsewhere } = annotationsIn(file);
  const unreadable = [...elsewhere];
  const known = new Map<string, Fields>();
  for (const [index, one] of annotations.entries()) {
    const problem = problemWith(one);
    if (problem === null) known.set(String((one as Fields).id), one as Fields);
    else unreadable.push(`annotation ${index + 1}: ${problem}`);
  }
  const replies = new Map<string, Fields[]>();
  const roots: Fields[] = [];
  for (const one of known.values()) {
    const root = listOf(one.references).find((id) => known.has(String(id)));
    if (root === undefined) roots.push(one);
    else replies.set(String(root), [...(replies.get(String(root)) ?? []), one]);
  }
  if (roots.length === 0 && unreadable.length > 0)
    throw refusal(`This file cannot be imported: ${unreadable[0]}.`, 'Export it again from Hypothesis.');
  return { rows: null, notes: roots.map((root) => noteIn(root, replies, owner)), unreadable };
}

interface Found {
  readonly annotations: readonly unknown[];
  /** Whose export it is; null: it does not say. */
  readonly owner: string | null;
  readonly elsewhere: readonly string[];
}

function annotationsIn(file: unknown): Found {
  const parts = listOf(file);
  const annotations: unknown[] = [];
  // They are not counted.
  const replies: unknown[] = [];
  let owner: string | null = null;
  let total = 0;
  for (const part of parts) {
    if (!isFields(part) || !isHypothesis(part))
      throw refusal(`This file is not an export of Hypothesis: ${whatItLooksLike(file)}.`, expected.remedy);
    if (typeof part.export_userid === 'string') owner = part.export_userid;
    if (typeof part.total === 'number') total = part.total;
    const held = part.annotations ?? part.rows;
    for (const one of Array.isArray(held) ? held : [part]) annotations.push(one);
    replies.push(...listOf(part.replies));
  }
  const missing = total - annotations.length;
  const elsewhere = missing > 0 ? [`${missing} more are on other pages of the answer`] : [];
  return { annotations: [...annotations, ...replies], owner, elsewhere };
}

function problemWith(one: unknown): string | null {
  if (!isFields(one)) return 'it is not an object';
  if (typeof one.id !== 'string' || one.id === '') return `its id is ${said(one.id)}, not text`;
  if (typeof one.uri !== 'string') return `its uri is ${said(one.uri)}, not an address`;
  if (one.text !== undefined && one.text !== null && typeof one.text !== 'string')
    return `its text is ${said(one.text)}, not text`;
  for (const name of ['created', 'updated'])
    if (one[name] !== undefined && timeIn(one[name]) === null)
      return `its ${name} is ${said(one[name])}, not a time`;
  return null;
}

function noteIn(
  one: Fields,
  replies: ReadonlyMap<string, readonly Fields[]>,
  owner: string | null,
): ForeignNote {
  const answers = replies.get(String(one.id)) ?? [];
  const document = isFields(one.document) ? one.document : {};
  const [title] = listOf(document.title);
  return {
    id: `hypothesis:${one.id}`,
    address: String(one.uri),
    title: typeof title === 'string' ? title : null,
    quote: quoteIn(one.target),
    comment: String(one.text ?? ''),
    tags: listOf(one.tags).filter((tag) => typeof tag === 'string'),
    created: timeIn(one.created),
    modified: timeIn(one.updated),
    author: one.user === owner ? null : nameOf(one),
    replies: answers.map(replyIn).sort((a, b) => ((a.created ?? '') < (b.created ?? '') ? -1 : 1)),
  };
}

const replyIn = (one: Fields): ForeignReply => ({
  author: nameOf(one),
  created: timeIn(one.created),
  comment: String(one.text ?? ''),
});

/** "alice" of `acct:alice@hypothes.is`, unless she shows another name. */
function nameOf({ user, user_info: shown }: Fields): string | null {
  if (isFields(shown) && typeof shown.display_name === 'string' && shown.display_name.trim() !== '')
    return shown.display_name;
  return typeof user === 'string' ? (/^acct:([^@]+)@/.exec(user)?.[1] ?? user) : null;
}

function quoteIn(targets: unknown): ForeignNote['quote'] {
  for (const target of listOf(targets))
    for (const selector of isFields(target) ? listOf(target.selector) : []) {
      if (!isFields(selector) || selector.type !== 'TextQuoteSelector') continue;
      const { exact, prefix, suffix } = selector;
      if (typeof exact === 'string' && exact !== '')
        return { exact, prefix: textOr(prefix), suffix: textOr(suffix) };
    }
  return null;
}
const textOr = (value: unknown) => (typeof value === 'string' ? value : '');
