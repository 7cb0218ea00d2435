import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineForms } from './read-lines.ts';
import { readList } from './read-list.ts';
import { reasons } from './rejected.ts';

const document = readFileSync(new URL('../../docs/credlist.md', import.meta.url), 'utf8');
const messages: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

test('the example in the specification is a credlist without a bad row', () => {
  const [, example = ''] = /```\n(#credlist[\s\S]*?)```/.exec(document) ?? [];
  const { intake, header } = readList(new TextEncoder().encode(example), { columns: null });
  expect(intake.rejected).toEqual([]);
  expect(intake.lines).toHaveLength(7);
  expect(header).toMatchObject({
    share: true,
    scale: { gr: 'reliable', nc: 'mixed', 'not used': 'unreliable' },
  });
});

test('every reason and every form has its words in the interface', () => {
  const keys = [
    ...reasons.map((reason) => `listReason_${reason}`),
    ...[...lineForms.map(({ id }) => id), 'credlist', 'csv', 'json'].map((form) => `listForm_${form}`),
  ];
  expect(keys.filter((key) => !(key in messages))).toEqual([]);
});
