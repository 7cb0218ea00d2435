import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { emptyLibrary, type Library, type TableName, tableNames, tableSchemas } from '../core/tables.ts';
import { libraryArbitrary } from '../tests/library-arbitrary.ts';
import { backupVersion, readBackup, writeBackup } from './json.ts';

// Properties take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const meta = { exported: '2022-01-25T10:00:00.000Z', device: 'laptop', version: '0.1.0' };
const empty = emptyLibrary();
const [sample] = fc
  .sample(libraryArbitrary, { numRuns: 200, seed: 7 })
  .sort((a, b) => b.annotation.length + b.judgement.length - a.annotation.length - a.judgement.length);
if (!sample) throw new Error('fast-check gave no sample');
const library = sample;

/** The sentence that `text` is refused with. */
function refused(text: string): string {
  try {
    readBackup(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'it was read';
}

/** A backup of `library`, changed after it was parsed. */
// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
function changed(change: (file: any) => void): string {
  const file = JSON.parse(writeBackup(library, meta));
  change(file);
  return JSON.stringify(file);
}

test('what the arbitrary makes is a library that the schemas accept', () => {
  fc.assert(
    fc.property(libraryArbitrary, (rows) => {
      for (const name of tableNames) for (const row of rows[name]) v.parse(tableSchemas[name], row);
    }),
  );
});

test('a backup gives back every row as it was', () => {
  fc.assert(
    fc.property(libraryArbitrary, (rows) => {
      expect(readBackup(writeBackup(rows, meta))).toStrictEqual(rows);
    }),
    { numRuns: 200 },
  );
});

test('a comment of a megabyte with everything in it comes back', () => {
  const [annotation] = library.annotation;
  if (!annotation) throw new Error('the sample holds no annotation');
  const comment = '"\\,\r\n\0👩‍🚀</script>שלום '.repeat(100_000).slice(0, 1_000_000).toWellFormed();
  const rows: Library = { ...empty, annotation: [{ ...annotation, comment }] };
  expect(readBackup(writeBackup(rows, meta))).toStrictEqual(rows);
});

test('an empty library can be saved and read', () => {
  expect(readBackup(writeBackup(empty, meta))).toStrictEqual(empty);
});

test('the order of rows and fields does not show in a backup', () => {
  const turned = Object.fromEntries(
    tableNames.map((name) => [
      name,
      (library[name] as object[])
        .toReversed()
        .map((row) => Object.fromEntries(Object.entries(row).toReversed())),
    ]),
  ) as unknown as Library;
  expect(writeBackup(turned, meta)).toBe(writeBackup(library, meta));
});

test('every row has a line of its own', () => {
  const lines = writeBackup(library, meta).split('\n');
  const rows = lines
    .filter((line) => line.startsWith('{"'))
    .map((line) => JSON.parse(line.replace(/,$/, '')));
  expect(rows).toEqual(tableNames.flatMap<object>((name) => library[name]));
});

test('a backup that lacks its end is refused, wherever it was cut', () => {
  const text = writeBackup(library, meta);
  for (let end = 0; end < text.length; end++) {
    const sentence = refused(text.slice(0, end));
    if (!/^This (file is empty|(file|backup) is incomplete)/.test(sentence))
      expect.fail(`${end}: ${sentence}`);
  }
});

test('a backup that lacks its end is refused, whatever it holds', () => {
  fc.assert(
    fc.property(
      libraryArbitrary,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (rows, part) => {
        const text = writeBackup(rows, meta);
        expect(refused(text.slice(0, Math.floor(text.length * part)))).toMatch(/ (empty|incomplete)/);
      },
    ),
  );
});

test('of a backup cut in half it says where it ends', () => {
  const text = writeBackup(empty, meta);
  expect(refused(text.slice(0, 120))).toBe(
    'This backup is incomplete: it ends in the middle (after “0Z", "by": {"tool":"Scholium","version":”). ' +
      'Copy or download the whole file again, or use an older backup. Nothing was changed.',
  );
});

test.each([
  ['cut short', (line: string) => line.slice(0, 50)],
  ['without its end', (line: string) => line.replace(/\},?$/, '')],
  ['with something else in it', (line: string) => line.replace(':', ';')],
])('of a backup with a row %s it says which line', (_, damage) => {
  const lines = writeBackup(library, meta).split('\n');
  lines[7] = damage(lines[7] ?? '');
  expect(refused(lines.join('\n'))).toMatch(/^This backup is damaged: line 8 is no longer JSON\./);
});

test.each([
  ['', 'This file is empty.'],
  ['<!doctype html><p>', 'it looks like a web page.'],
  ['PK\u0003\u0004', 'it looks like a zip file.'],
  ['quote,comment\n"a","b"', 'it is not JSON.'],
  ['null', 'it is JSON without any fields.'],
  ['[]', 'it is JSON without any fields.'],
  ['{"a": 1, "b\\n": 2}', 'it is JSON of another kind (it begins with “a”, “b”).'],
  [
    '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}',
    'W3C web annotations (JSON-LD).',
  ],
  ['[{"@context": ["http://www.w3.org/ns/anno.jsonld"]}]', 'W3C web annotations (JSON-LD).'],
  ['{"export_date": "2022", "export_userid": "me", "annotations": []}', 'an export of Hypothesis.'],
  ['{"total": 1, "rows": [{}]}', 'an answer of the Hypothesis service.'],
])('of the file %j it says what it seems to be', (text, sentence) => {
  expect(refused(text)).toContain(sentence);
});

test('a backup of a newer version asks for an update', () => {
  const text = changed((file) => {
    file.version = 5;
  });
  expect(refused(text)).toBe(
    'This backup was written by a newer Scholium (backup version 5, this one reads up to 4). ' +
      'Update the extension, then import it again. Nothing was changed.',
  );
});

test.each([0, 1.5, '1', null])('a version %j is refused', (version) => {
  const text = changed((file) => {
    file.version = version;
  });
  expect(refused(text)).toMatch(/its version is not a number from 1 up/);
});

test('a backup of an older version is taken through every step that came after it', () => {
  const text = changed((file) => {
    file.version = 2;
    file.tables.link = file.tables.tie;
    file.rows.link = file.rows.tie;
    delete file.tables.tie;
    delete file.rows.tie;
  });
  const read = readBackup(text, [
    () => {
      throw new Error('version 2 needs no step from 1 to 2');
    },
    ({ link = [], ...tables }) => ({ ...tables, tie: link }),
  ]);
  expect(read).toStrictEqual(library);
});

test('a backup from before citations, documents, challenges, comparisons and lists were kept is read, with none of them', () => {
  const text = changed((file) => {
    file.version = 1;
    for (const table of ['citation', 'document', 'challenge', 'comparison', 'list']) {
      delete file.tables[table];
      delete file.rows[table];
    }
  });
  expect(readBackup(text)).toStrictEqual({
    ...library,
    citation: [],
    document: [],
    challenge: [],
    comparison: [],
    list: [],
  });
});

test('a backup that any earlier version wrote is read', () => {
  const file = (version: number) =>
    readFileSync(new URL(`golden/backup.v${version}.json`, import.meta.url), 'utf8');
  const newest: { tables: Library } = JSON.parse(file(backupVersion));
  expect(Object.values(newest.tables).every((rows) => rows.length > 0)).toBe(true);
  for (let version = 1; version <= backupVersion; version++) {
    const { tables } = JSON.parse(file(version));
    expect(readBackup(file(version))).toEqual({ ...empty, ...tables });
    for (const name of Object.keys(tables) as TableName[]) expect(tables[name]).toEqual(newest.tables[name]);
  }
});

test('a backup that lacks rows is refused', () => {
  const text = changed((file) => file.tables.annotation.pop());
  const stated = library.annotation.length;
  expect(refused(text)).toContain(
    `of the table annotation it should hold ${stated} rows, and it holds ${stated - 1}.`,
  );
});

test('a backup that lacks a table or all its counts is refused', () => {
  expect(refused(changed((file) => delete file.tables.tie))).toMatch(
    /table tie it should hold \d+ rows, and it holds none/,
  );
  expect(refused(changed((file) => delete file.rows))).toMatch(/should hold an unknown number of rows/);
  const both = changed((file) => {
    delete file.tables.tie;
    delete file.rows.tie;
  });
  expect(refused(both)).toMatch(/the table tie is missing/);
});

test('a table that we do not know is refused rather than lost', () => {
  const text = changed((file) => {
    file.tables.dream = [];
    file.rows.dream = 0;
  });
  expect(refused(text)).toMatch(/does not know, dream\. Update the extension/);
});

test('of a row that is wrong it names table, number, id and field', () => {
  const third = library.annotation[2];
  const one = changed((file) => delete file.tables.annotation[2].target.source);
  expect(refused(one)).toContain(
    `This backup cannot be imported: annotation 3 (id ${third?.id}): target.source is missing. Correct`,
  );
  const five = changed((file) => {
    delete file.tables.annotation[2].target.source;
    file.tables.annotation[2].tags = 'politics';
    file.tables.annotation[2].wording = 12;
    file.tables.judgement[0].asOf = 'soon';
    file.tables.judgement[1] = 12;
  });
  expect(refused(five)).toContain('target.source is missing, and 4 more like it. Correct');
});

// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
const faults: [string, (annotation: any) => void][] = [
  ['target.source is not an http address', (a) => Object.assign(a.target, { source: 'javascript:alert(1)' })],
  ['target.source is not an address', (a) => Object.assign(a.target, { source: 'nowhere' })],
  ['tags is "politics", not a list', (a) => Object.assign(a, { tags: 'politics' })],
  ['comment is 12, not text', (a) => Object.assign(a, { comment: 12 })],
  ['comment is longer than 1000000', (a) => Object.assign(a, { comment: 'x'.repeat(1_000_001) })],
  ['created is not a time like 2022-01-24T10:00:00Z', (a) => Object.assign(a, { created: 'May' })],
  ['target.reading.blockIndex is less than 0', (a) => Object.assign(a.target.reading, { blockIndex: -1 })],
  ['rev is not of the form <n>-<16 hex digits>', (a) => Object.assign(a, { rev: '1' })],
  [
    `motivation is "${'x'.repeat(58)}…, not ("assessing" | "commenting")`,
    (a) => Object.assign(a, { motivation: 'x'.repeat(1000) }),
  ],
];
test.each(faults)('it says in words that %s', (words, spoil) => {
  expect(refused(changed((file) => spoil(file.tables.annotation[0])))).toContain(`: ${words}`);
});

test('two rows with one id are refused', () => {
  const text = changed((file) => {
    file.tables.annotation[1].id = file.tables.annotation[0].id;
  });
  expect(refused(text)).toContain('annotation 2 (id ');
  expect(refused(text)).toContain(') has the id of annotation 1.');
});

test('a judgement may come without its annotation', () => {
  const rows: Library = { ...empty, judgement: library.judgement };
  expect(readBackup(writeBackup(rows, meta))).toStrictEqual(rows);
});

test('names that begin with an underscore do nothing, wherever they stand', () => {
  const text = writeBackup(library, meta)
    .replace(
      '"tables": {',
      '"__proto__": {"polluted": 1}, "_x": 1, "tables": {"__proto__": [{"polluted": 1}], "_y": 2,',
    )
    .replaceAll(
      '"target":{',
      '"__proto__":{"deleted":true},"_rev":"2-x","target":{"__proto__":{"source":1},',
    );
  const read = readBackup(text);
  expect(read).toStrictEqual(library);
  expect(Object.getPrototypeOf(read.annotation[0])).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

test('a row cannot take a missing field from its prototype', () => {
  const text = changed((file) => delete file.tables.annotation[0].comment).replace(
    '"annotation":[{',
    '"annotation":[{"__proto__":{"comment":"mine"},',
  );
  expect(refused(text)).toContain('comment is missing');
});

test('fields that a row does not have are left out', () => {
  const text = changed((file) => {
    file.tables.annotation[0].colour = 'red';
  });
  expect(readBackup(text)).toStrictEqual(library);
});

test('half of a surrogate pair becomes a replacement character', () => {
  const comments = (text: string) => readBackup(text).annotation[0]?.comment;
  const text = (comment: string) =>
    changed((file) => {
      file.tables.annotation[0].comment = comment;
    });
  expect(comments(text('a\ud800b'))).toBe('a\ufffdb');
  expect(comments(text('a\ud800b').replace('\\ud800', '\ud800'))).toBe('a\ufffdb');
  expect(comments(text('a\\ud800b'))).toBe('a\\ud800b');
});

test('a byte order mark and a line feed at the end do not matter', () => {
  expect(readBackup(`\uFEFF${writeBackup(library, meta)}\r\n`)).toStrictEqual(library);
});
