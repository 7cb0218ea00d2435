import type { Row } from '../core/row.ts';
import { tableNames } from '../core/tables.ts';
import { say } from '../core/words.ts';
import { inOrderOfId } from './in-order.ts';
import { backupVersion } from './json.ts';
import { type Place, withSortedKeys } from './key-order.ts';
import { notedPosts } from './noted-posts.ts';
import type { NotesExport } from './thread-export.ts';
import { context, webAnnotation } from './web-annotation.ts';

/**
 * Notes as W3C Web Annotations: a collection with its one page, a line for each annotation.
 *
 * Every program that knows the standard reads the notes. What the standard has no words for stands under names
 * of ours; where the rows go out unchanged, each annotation carries its row (`scholium:row`) and the
 * collection all other rows (`scholium:tables`), so that nothing is lost on the way back.
 *
 * @see https://www.w3.org/TR/annotation-model/#collections
 */
export function* writeJsonLd(out: NotesExport): Generator<string> {
  const id = `urn:scholium:export:${encodeURIComponent(out.exported)}`;
  const { exported, tool, rows } = out;
  const head = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: say('out_collection', tool.name),
    created: exported,
    generator: { type: 'Software', name: `${tool.name} ${tool.version}` },
  };
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  yield `{\n${JSON.stringify(head).slice(1, -1)},\n"first": ${JSON.stringify(page).slice(0, -1)},"items": [`;
  const total = yield* items(out);
  yield `\n]},\n"last": ${JSON.stringify(page.id)},\n"total": ${total}`;
  if (rows) yield* otherRows(rows);
  yield '}\n';
}

function* items({ threads, rows }: NotesExport): Generator<string, number> {
  const place: Place = [];
  let total = 0;
  for (const thread of threads)
    for (const noted of notedPosts(thread))
      for (const note of noted.notes) {
        const row = rows ? { 'scholium:row': withSortedKeys(note.annotation, place) } : {};
        yield `${total === 0 ? '' : ','}\n${JSON.stringify({ ...webAnnotation(note, noted), ...row })}`;
        total++;
      }
  return total;
}

/** What no annotation carries: tombstones of annotations, and all other tables. */
function* otherRows(rows: NonNullable<NotesExport['rows']>): Generator<string> {
  yield `,\n"scholium:version": ${backupVersion},\n"scholium:tables": {`;
  for (const [index, name] of tableNames.entries()) {
    const place: Place = [];
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(name)}: [`;
    let before = '\n';
    for (const row of yield* inOrderOfId<Row>(rows[name])) {
      if (name === 'annotation' && !row.deleted) continue;
      yield before + JSON.stringify(withSortedKeys(row, place));
      before = ',\n';
    }
    yield before === '\n' ? ']' : '\n]';
  }
  yield '\n}';
}
