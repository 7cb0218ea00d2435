import { type Verdict, verdicts } from '../core/claim.ts';
import { type TableName, tableNames } from '../core/tables.ts';
import type { OnChecked } from './checked-rows.ts';
import { type ForeignNote, type ReadFile, timeIn } from './foreign-note.ts';
import { upgradedLibrary } from './json.ts';
import { clip, parseJson, refusal, whatItLooksLike } from './json-refusals.ts';
import { type Fields, isFields, isUri, listOf } from './json-values.ts';
import { webAnnotationContext } from './web-annotation.ts';
import { annotationProblem } from './web-annotation-rules.ts';

const expected = {
  what: 'a file of web annotations',
  remedy: 'Choose a file of W3C web annotations (JSON-LD).',
};

/**
 * Reads W3C web annotations: one, a list, a page, or a collection with the pages that it holds. Ours come back
 * as the rows that they were written from.
 *
 * @throws Error, in words for the reader, where nothing of the file can be read.
 */
export const readJsonLd = (text: string, onChecked?: OnChecked): ReadFile =>
  readJsonLdValue(parseJson(text, expected), onChecked);

export function readJsonLdValue(file: unknown, onChecked?: OnChecked): ReadFile {
  if (isFields(file) && file['scholium:version'] !== undefined)
    return { rows: ownRows(file, onChecked), notes: [], unreadable: [] };
  const { annotations, isAlone, elsewhere } = annotationsIn(file);
  const notes: ForeignNote[] = [];
  const unreadable: string[] = [...elsewhere];
  for (const [index, one] of annotations.entries()) {
    const problem = annotationProblem(one, isAlone);
    if (problem === null) notes.push(...notesIn(one as Fields));
    else unreadable.push(`annotation ${index + 1}: ${problem}`);
  }
  const [first] = unreadable;
  if (notes.length === 0 && first !== undefined && elsewhere.length === 0)
    throw refusal(`This file cannot be imported: ${first}.`, 'Correct that entry, or export the file anew.');
  return { rows: null, notes, unreadable };
}

/** Annotations carry their rows; the collection has the rest. */
function ownRows(file: Fields, onChecked?: OnChecked): ReturnType<typeof upgradedLibrary> {
  const page = isFields(file.first) ? file.first : {};
  const items = listOf(page.items);
  if (items.length !== file.total || !isFields(file['scholium:tables']))
    throw refusal(
      `This file is damaged: it should hold ${clip(String(file.total))} annotations, and it holds ${items.length}.`,
      'Use another copy of it.',
    );
  const tables = file['scholium:tables'];
  const rows = (name: string) => [...listOf(tables[name])];
  const annotation = [
    ...rows('annotation'),
    ...items.map((item) => (isFields(item) ? item['scholium:row'] : undefined)),
  ];
  const names = Object.keys(tables).filter((name) => name !== 'annotation') as TableName[];
  const library = upgradedLibrary(
    file['scholium:version'],
    {
      ...Object.fromEntries(names.map((name) => [name, rows(name)])),
      annotation,
    },
    undefined,
    onChecked,
  );
  for (const name of tableNames) library[name].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return library;
}

interface Found {
  readonly annotations: readonly unknown[];
  /** Each names the context itself; in a collection, the collection does. */
  readonly isAlone: boolean;
  /** A sentence for every page of the collection that is not in the file. */
  readonly elsewhere: readonly string[];
}

function annotationsIn(file: unknown): Found {
  if (Array.isArray(file) && file.length > 0)
    return file.some(isPage) ? inPages(file) : { annotations: file, isAlone: true, elsewhere: [] };
  const types = isFields(file) ? listOf(file.type) : [];
  if (!isFields(file) || (types.length === 0 && file['@context'] === undefined))
    throw refusal(
      `This file holds no web annotations: ${whatItLooksLike(file)}.`,
      'Choose a file of W3C web annotations (JSON-LD).',
    );
  const isCollection = types.includes('AnnotationCollection');
  if (!isCollection && !types.includes('AnnotationPage'))
    return { annotations: [file], isAlone: true, elsewhere: [] };
  if (!listOf(file['@context']).includes(webAnnotationContext))
    throw refusal(
      `This collection cannot be imported: its @context is not ${webAnnotationContext}.`,
      'Export it again as W3C web annotations.',
    );
  return { ...pagesFrom(isCollection ? file.first : file), isAlone: false };
}

const isPage = (one: unknown) => isFields(one) && listOf(one.type).includes('AnnotationPage');

/** The pages of one collection beside each other, as a program hands them out one after the other. */
function inPages(all: readonly unknown[]): Found {
  const pages = all.filter(isPage) as Fields[];
  const here = new Set(pages.map(({ id }) => id));
  const last = pages.filter(({ next }) => typeof next === 'string' && !here.has(next));
  return {
    annotations: pages.flatMap(({ items }) => listOf(items)),
    isAlone: false,
    elsewhere: last.map(({ next }) => `the page ${clip(String(next))} is not in this file`),
  };
}

/** The items of a page and of those after it, as far as the file has them. */
function pagesFrom(first: unknown): Pick<Found, 'annotations' | 'elsewhere'> {
  const annotations: unknown[] = [];
  for (let page = first; page !== undefined; ) {
    if (!isFields(page))
      return { annotations, elsewhere: [`the page ${clip(String(page))} is not in this file`] };
    for (const item of listOf(page.items)) annotations.push(item);
    page = page.next;
  }
  return { annotations, elsewhere: [] };
}

/** One note for every target that it is about. */
function notesIn(annotation: Fields): ForeignNote[] {
  const bodies = flattened(annotation.body);
  const texts = bodies.filter((body): body is Fields => isFields(body) && typeof body.value === 'string');
  const isTag = (body: Fields) =>
    (body.purpose ?? (texts.length === 1 ? annotation.motivation : undefined)) === 'tagging';
  const links = bodies.flatMap((body) => addressOf(body) ?? []);
  const bodyValue = listOf(annotation.bodyValue).map(String);
  const [verdict] = texts.flatMap((body) => verdictIn(body) ?? []);
  const isWords = (body: Fields) => !isTag(body) && verdictIn(body) === null;
  const rest = {
    title: null,
    comment: [...bodyValue, ...texts.filter(isWords).map(inMarkdown), ...links].join('\n\n'),
    tags: texts.filter(isTag).map((body) => String(body.value)),
    created: timeIn(first(annotation.created)),
    modified: timeIn(first(annotation.modified)),
    author: nameOf(first(annotation.creator)),
    replies: [],
    ...(verdict === undefined ? {} : { verdict }),
  };
  const id = String(first(annotation.id));
  const targets = flattened(annotation.target);
  return targets.map((target, index) => ({
    ...rest,
    id: targets.length === 1 ? id : `${id}#${index + 1}`,
    address: addressOf(target) ?? '',
    quote: quoteIn(isFields(target) ? target.selector : undefined),
    title: isFields(target) && typeof target['scholium:title'] === 'string' ? target['scholium:title'] : null,
  }));
}

/** What was judged, in the words that we write; null: these are other words. */
function verdictIn({ purpose, value }: Fields): Verdict | 'to-check' | null {
  if (purpose !== 'assessing') return null;
  return [...verdicts, 'to-check' as const].find((one) => one === value) ?? null;
}

/** Single resources: of a choice the first, which the model calls the default; of other sets all. */
function flattened(resources: unknown): readonly unknown[] {
  return listOf(resources).flatMap((one) => {
    if (!isFields(one) || one.items === undefined) return [one];
    const items = flattened(one.items);
    return listOf(one.type).includes('Choice') ? items.slice(0, 1) : items;
  });
}

function addressOf(resource: unknown): string | null {
  if (isUri(resource)) return resource;
  if (!isFields(resource)) return null;
  return addressOf(resource.source) ?? addressOf(first(resource.id));
}

/** HTML shows as its source: nothing that a file says is run or drawn. */
function inMarkdown(body: Fields): string {
  const text = String(body.value);
  return body.format === 'text/html' ? ['```html', text, '```'].join('\n') : text;
}

function quoteIn(selectors: unknown): ForeignNote['quote'] {
  for (const selector of listOf(selectors)) {
    if (!isFields(selector)) continue;
    const { exact, prefix = '', suffix = '' } = selector;
    if (typeof exact === 'string' && exact !== '')
      return { exact, prefix: String(prefix), suffix: String(suffix) };
    const within = quoteIn(selector.refinedBy);
    if (within) return within;
  }
  return null;
}

function nameOf(agent: unknown): string | null {
  if (typeof agent === 'string') return agent;
  if (!isFields(agent)) return null;
  const name = first(agent.name) ?? first(agent.nickname) ?? first(agent.id);
  return typeof name === 'string' ? name : null;
}

const first = (value: unknown) => listOf(value)[0];
