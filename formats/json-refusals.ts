import * as v from 'valibot';

/** Why a file is not read, on what, and what the reader can do. Whoever throws it has changed nothing yet. */
export function refusal(what: string, remedy: string, cause?: unknown): Error {
  return new Error(`${what} ${remedy} Nothing was changed.`, { cause });
}

/** At most 60 characters of what a file said, on one line. */
export function clip(said: string): string {
  const line = said.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).toWellFormed()}…` : line;
}

/** What kind of file was asked for, as in "This file is not …", and what else she can do. */
export interface Expected {
  readonly what: string;
  readonly remedy: string;
}
export const aBackup: Expected = {
  what: 'a Scholium backup',
  remedy: 'Choose a file that Scholium saved as a backup.',
};

/** The value of a JSON text; lone surrogates become U+FFFD, as at every border. Throws in words for the reader. */
export function parseJson(text: string, expected: Expected): unknown {
  // A byte order mark is what some editors put before a JSON text.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const mayBeIllFormed = !json.isWellFormed() || /\\u[dD][89a-fA-F]/.test(json);
    return mayBeIllFormed ? JSON.parse(json, wellFormed) : JSON.parse(json);
  } catch (cause) {
    throw unreadable(json, expected, cause);
  }
}

const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** What to say of a text that `JSON.parse` has refused; engines name no common place, so we look ourselves. */
function unreadable(text: string, { what: expected, remedy }: Expected, cause: unknown): Error {
  const start = text.trimStart();
  if (start === '') return refusal('This file is empty.', remedy, cause);
  if (!/^[{[]/.test(start)) {
    const guess = start.startsWith('<') ? 'a web page' : start.startsWith('PK\u0003') ? 'a zip file' : null;
    return refusal(
      `This file is not ${expected}: ${guess ? `it looks like ${guess}` : 'it is not JSON'}.`,
      remedy,
      cause,
    );
  }
  const damaged = damagedLine(text);
  const what = start.includes('"scholium-backup"') ? 'This backup' : 'This file';
  if (damaged === null && endsInTheMiddle(text)) {
    return refusal(
      `${what} is incomplete: it ends in the middle (after “${clip(text.slice(-40))}”).`,
      'Copy or download the whole file again, or use an older backup.',
      cause,
    );
  }
  const place = damaged === null ? 'it is no longer JSON' : `line ${damaged} is no longer JSON`;
  return refusal(`${what} is damaged: ${place}.`, 'Use another copy of it, or an older backup.', cause);
}

/** The first line (from 1) that should be a row and is not, except the last line, which may have been cut. */
function damagedLine(text: string): number | null {
  const lines = text.trimEnd().split('\n');
  for (const [index, line] of lines.slice(0, -1).entries()) {
    if (line.startsWith('{"') && !isJson(line.trimEnd().replace(/,$/, ''))) return index + 1;
  }
  return null;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** True where a string, a list or an object is still open at the end. */
function endsInTheMiddle(text: string): boolean {
  let open = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (inString && char === '\\') index++;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    else if (char === '{' || char === '[') open++;
    else if (char === '}' || char === ']') open--;
  }
  return inString || open > 0;
}

/** What a JSON value that is no backup of ours seems to be, as the end of "This file is not a backup: …". */
export function whatItLooksLike(value: unknown): string {
  const rows = Array.isArray(value) ? value : [value];
  const first: unknown = rows[0];
  if (typeof first !== 'object' || first === null) return 'it is JSON without any fields';
  if ('export_userid' in first || ('user' in first && 'uri' in first)) {
    return 'it looks like an export of Hypothesis';
  }
  if ('rows' in first && Array.isArray(first.rows) && 'total' in first) {
    return 'it looks like an answer of the Hypothesis service';
  }
  if ('@context' in first && [first['@context']].flat().some(isAnnotationContext)) {
    return 'it looks like W3C web annotations (JSON-LD)';
  }
  const names = Object.keys(first).slice(0, 3).map(clip);
  if (names.length === 0) return 'it is JSON without any fields';
  return `it is JSON of another kind (it begins with ${names.map((name) => `“${name}”`).join(', ')})`;
}

const isAnnotationContext = (context: unknown) =>
  typeof context === 'string' && context.includes('www.w3.org/ns/anno');

/** `target.source is missing`: the field and what is wrong with it. Long values are clipped. */
export function problemInWords(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the entry'} ${wrong(issue)}`;
}

function wrong(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing';
  switch (issue.type) {
    case 'max_length':
      return `is longer than ${issue.requirement}`;
    case 'min_length':
      return `is shorter than ${issue.requirement}`;
    case 'min_value':
      return `is less than ${issue.requirement}`;
    case 'integer':
      return `is ${clip(issue.received)}, not a whole number`;
    case 'iso_timestamp':
      return 'is not a time like 2022-01-24T10:00:00Z';
    case 'url':
      return 'is not an address';
    case 'regex':
      return issue.message;
    default:
      return `is ${clip(issue.received)}, not ${expected[issue.expected ?? ''] ?? issue.expected}`;
  }
}

const expected: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};
