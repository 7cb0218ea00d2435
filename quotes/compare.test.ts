import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Finding, findingSchema } from '../core/finding.ts';
import { compare } from './compare.ts';
import { readSource } from './source.ts';

const page = `What was said in 1990

On the whole, the minister said, NATO did not promise that it would never expand to the east.[12] Nobody wrote it down at the time. "We were told of it," he added, "by several well-known people." The negotiations of that year were about Germany alone, and about its 370,000 soldiers.

The second paragraph speaks of other things: tea, coffee and the price of bread in all of Europe. It rose by 12% within a year.

1. First the millers asked for more.
2. Then the bakers walked out of the talks.`;

const found = (quote: string, source = page) => compare(quote, readSource(source));

/** The kind, and the edits as `source → quotation`. */
function said(finding: Finding): string {
  if (finding.kind === 'unreachable') return finding.reason;
  if (!('edits' in finding)) return finding.kind;
  const edits = finding.edits.map(({ source, quote, weights }) =>
    [`${source || '∅'} → ${quote || '∅'}`, ...weights].join(' '),
  );
  return [finding.kind, ...edits].join('; ');
}

test.each([
  ['the same words', 'Nobody wrote it down at the time.', 'verbatim'],
  ['over the mark of a footnote', 'never expand to the east. Nobody wrote it down', 'verbatim'],
  ['with such a mark of its own', 'it would never expand to the east [12] nobody [edit] wrote', 'verbatim'],
  ['in capitals, and other marks', 'NATO DID NOT PROMISE THAT, IT WOULD NEVER', 'verbatim'],
  [
    'curly and nested marks changed',
    '“‘We were told of it,’ he added, ‘by several well-known people’”',
    'verbatim',
  ],
  ['a hyphen for a space', 'by several well known people', 'verbatim'],
  ['thin space in a number', 'about its 370\u202f000 soldiers', 'verbatim'],
  [
    'broken lines and soft hyphens',
    'The negotia-\ntions of that\u00ad\u200b year were\u00a0about Ger\u00admany',
    'verbatim',
  ],
  ['ligatures and full width', 'ﬁrst the millers ａｓｋｅｄ for more', 'verbatim'],
  ['over two paragraphs', 'its 370,000 soldiers. The second paragraph speaks', 'verbatim'],
  [
    'over two points of a list, its number left out',
    'First the millers asked for more. Then the bakers walked',
    'verbatim',
  ],
  ['with the number of a note copied', 'expand to the east.12 Nobody wrote it down', 'verbatim'],
  ['with cuts at its ends only', '… NATO did not promise that it would never expand …', 'verbatim'],
  ['with a cut', 'NATO did not promise […] expand to the east.', 'verbatim-marked'],
  ['with three dots', 'tea, coffee . . . in all of Europe. It rose ... within a year', 'verbatim-marked'],
  [
    'with a cut before two words',
    'On the whole, the minister said, NATO […] other things',
    'verbatim-marked',
  ],
  ['with round brackets', 'the price (…) in all of Europe (...) It rose by 12%', 'verbatim-marked'],
  ['a cut over paragraphs', 'On the whole, the minister said, * * * It rose by 12%', 'verbatim-marked'],
  ['[sic]', 'NATO did not promise [sic] that it would never expand', 'verbatim'],
  ['a capital put right', '[N]obody wrote it down at the time', 'verbatim'],
  ['an ending put right', 'the bakers walk[ing] out of the talks', 'verbatim-marked'],
  ['words put in with a mark', 'NATO did not [ever] promise that it would never expand', 'verbatim-marked'],
  [
    'words replaced with a mark',
    '[he] said, NATO did not promise that it would never expand',
    'verbatim-marked',
  ],
  [
    'words replaced with a mark by some that stand there too',
    'Nobody [in the ministry] time. "We were told',
    'verbatim-marked',
  ],
  [
    'a list, one of its points left out',
    '1. First the millers asked for more. 2. the bakers walked out of the talks.',
    'small-edits; Then → ∅',
  ],
  ['my emphasis', 'NATO did not promise that it would never – my emphasis', 'verbatim'],
  ['emphasis added', 'NATO did not promise that it would never (emphasis mine)', 'verbatim'],
  [
    'in another order, with a cut',
    'The negotiations of that year […] NATO did not promise that',
    'reordered',
  ],
  [
    'in another order',
    'Nobody wrote it down at the time. NATO did not promise that it would never expand',
    'reordered',
  ],
  ['a negation dropped', 'NATO did promise that it would never expand', 'small-edits; not → ∅ negation'],
  ['a number changed', 'It rose by 13% within a year.', 'small-edits; 12 → 13 number'],
  ['a percent dropped', 'It rose by 12 within a year.', 'small-edits; % → ∅ number'],
  [
    'a qualifier changed',
    'On the whole, the minister said, NATO did not promise that it might never expand',
    'small-edits; would → might qualifier',
  ],
  [
    'a name changed',
    'The negotiations of that year were about Poland alone',
    'small-edits; Germany → Poland name',
  ],
  [
    'another spelling',
    'the price of bread in all of Euroope. It rose by',
    'small-edits; Europe → Euroope name',
  ],
  ['another word that looks alike', 'the prize of bread in all of Europe', 'small-edits; price → prize'],
  [
    'a negation dropped from within a word',
    'The alliance was told it is so',
    'small-edits; isnt → is negation',
    'The alliance was told it isnt so',
  ],
  [
    'a word changed where all are capitals',
    'THE PRICE OF TEA ROSE WITHIN A YEAR',
    'small-edits; BREAD → TEA',
    'THE PRICE OF BREAD ROSE WITHIN A YEAR',
  ],
  [
    'a name changed that begins a sentence',
    'Warsaw was told nothing of it at the time',
    'small-edits; Moscow → Warsaw name',
    'Moscow was told nothing of it at the time. He flew to Moscow.',
  ],
  [
    'another word changed that begins a sentence',
    'Tea was all that they had at the time',
    'small-edits; Bread → Tea',
    'Bread was all that they had at the time. They ate bread.',
  ],
  ['words left out', 'The negotiations were about Germany alone', 'reworded; of that year → ∅ number'],
  [
    'the spelling of another country',
    'the organisation recognised the colour of the flag',
    'reworded; organization recognized → organisation recognised; color → colour',
    'the organization recognized the color of the flag.',
  ],
  ['words put in', 'Nobody ever wrote it down at the time', 'small-edits; ∅ → ever'],
  ['run together', 'Nobody wrote it down atthe time', 'small-edits; at the → atthe'],
  ['too short', 'NATO did not', 'too-short'],
  ['only marks', '… […] —', 'too-short'],
  ['something else', 'The cat sat on the mat while the dog lay at the door', 'not-found'],
])('%s', (_, quote, wanted, source = page) => {
  const finding = found(quote, source);
  expect(said(finding)).toBe(wanted);
  expect(v.parse(findingSchema, JSON.parse(JSON.stringify(finding)))).toEqual(finding);
});

test('a heavily edited quotation is reworded, and what was left out is counted', () => {
  const finding = found(
    'the minister claimed NATO never did promise that it would not expand towards the east and nobody wrote it',
  );
  expect(finding.kind).toBe('reworded');
  const cut = found('On the whole, the minister said, NATO did not promise by several well-known people');
  expect(cut).toMatchObject({ kind: 'reworded', leftOut: 22 });
});

test('the passage is told by its place in the source as it is, with what stands around it', () => {
  const finding = found('it would never expand to the east. Nobody wrote');
  if (!('passage' in finding)) throw new Error(finding.kind);
  const { start, end, words, before, after } = finding.passage;
  expect(words).toBe('it would never expand to the east.[12] Nobody wrote');
  expect(page.slice(start, end)).toBe(words);
  expect(page.slice(0, start).endsWith(before)).toBe(true);
  expect(page.slice(end).startsWith(after)).toBe(true);
  expect(before.endsWith('did not promise that ')).toBe(true);
});

test('each part of a cut quotation has its own place, in the order of the quotation', () => {
  const finding = found('It rose by 12% […] Nobody wrote it down');
  if (!('parts' in finding)) throw new Error(finding.kind);
  expect(finding.parts.map(({ start, end }) => page.slice(start, end))).toEqual([
    'It rose by 12%',
    'Nobody wrote it down',
  ]);
});

test('case and punctuation are told apart from wording, and what a quotation says of itself is noted', () => {
  expect(found('the minister said nato did not promise that: it would never (emphasis added)')).toMatchObject(
    {
      differs: ['case', 'punctuation'],
      remarks: ['emphasis'],
    },
  );
  expect(found('nobody wrote it down at the time')).toMatchObject({ differs: [] });
});

test('a passage that stands twice is found at its first place, and both are counted', () => {
  const twice = `${page}\n${page}`;
  expect(found('Nobody wrote it down at the time.', twice)).toMatchObject({
    copies: 2,
    passage: { start: page.indexOf('Nobody') },
  });
});

test('a running head and a page number within a passage are no words left out', () => {
  const head = 'ANNUAL REPORT 1990';
  const pages = [
    'the talks were about soldiers and',
    'their number in the two states',
    'of that year and none',
    'other',
  ];
  const source = pages.map((lines, at) => `${head}  ${at + 17}\n${lines}`).join('\n');
  expect(said(found('about soldiers and their number in the two states of that year', source))).toBe(
    'verbatim',
  );
  expect(said(found('about soldiers their number in the two states of that year', source))).toContain(
    'small-edits; and',
  );
});

test.each([
  [
    'a page number alone',
    'The two states said in that year that\n17\nNATO did not promise it to them at all',
  ],
  [
    'a head and a number in its corner',
    'The two states said in that year that\n17    On Bread\nNATO did not promise it to them at all',
  ],
  [
    'the first line of a page',
    'The two states said in that year that\fOn Bread 17\nNATO did not promise it to them at all',
  ],
  [
    'a head in capitals',
    'The two states said in that year that\nON BREAD 17\nNATO did not promise it to them at all',
  ],
  [
    'a head with a word of the sentence',
    'The two states said in that year that\nTHAT BREAD 17\nNATO did not promise it to them at all',
  ],
  [
    'an advertisement, where there is one only',
    'The two states said in that year that\n\nAdvertisement\n\nNATO did not promise it to them at all',
  ],
  [
    'a head within a word',
    'The two states said in that year that NATO did not pro-\nON BREAD 17\nmise it to them at all',
  ],
])('what interrupts a passage is no word left out: %s', (_, source) => {
  const quote = 'two states said in that year that NATO did not promise it to them';
  expect(said(found(quote, source))).toBe('verbatim');
});

test('a quotation that begins before a head begins with the word of its sentence, not with that of the head', () => {
  const source = 'The two states said in that year that\nTHAT BREAD 17\nNATO did not promise it to them';
  expect(said(found('that NATO did not promise it to them', source))).toBe('verbatim');
});

test('words that stand in two far places, and others that stand in neither, are no passage', () => {
  const quote = 'the minister said that NATO, as anybody could see for himself, was about the price of bread';
  const far = `${'Something else was spoken of at length by all who had come. '.repeat(12)}`;
  const source = `Then the minister said that NATO did nothing. ${far} It was about the price of bread.`;
  expect(said(found(quote, source))).toBe('not-found');
});

test('a line that is quoted in part is no running head, however often it stands in the source', () => {
  const line = 'Meeting 3 of the whole committee on bread';
  const source = `They spoke.\n${line}\nThey ate.\n${line}\nThey left.\n${line}\nThey slept.`;
  expect(said(found('Meeting 3 of the committee on bread They ate', source))).toBe('small-edits; whole → ∅');
});

test.each([
  ['Chinese', '他说北约没有承诺永远不向东扩张。当时没有人写下来。', '北约没有承诺永远不向东扩张', 'verbatim'],
  [
    'Chinese without a negation',
    '他说北约没有承诺永远不向东扩张。当时没有人写下来。',
    '北约没有承诺永远向东扩张',
    'small-edits; 不 → ∅ negation',
  ],
  [
    'Japanese',
    '大臣は当時、北大西洋条約機構は約束しなかったと述べた。',
    '北大西洋条約機構は約束し……述べた',
    'verbatim-marked',
  ],
  [
    'Japanese with words left out',
    '大臣は当時、北大西洋条約機構は約束しなかったと述べた。',
    '大臣は（中略）約束しなかったと述べた',
    'verbatim-marked',
  ],
  [
    'Arabic with vowel points and a drawn-out word',
    'قال الوزير إن الحلف لم يعد بعدم التوسع شرقا',
    'إنَّ الحلـــف لم يَعِدْ بعدم التوسع',
    'verbatim',
  ],
  ['Arabic in presentation forms', 'قال الوزير لا يعد الحلف بعدم التوسع', 'ﻻ يعد الحلف بعدم', 'verbatim'],
  [
    'Russian with a word changed',
    'Министр сказал, что НАТО не обещало не расширяться на восток.',
    'НАТО не обещало никогда не расширяться',
    'small-edits; ∅ → никогда negation',
  ],
  [
    'German without its negation',
    'Der Minister erklärte, die Allianz werde sich nicht nach Osten ausdehnen.',
    'Der Minister erklärte, die Allianz werde sich nach Osten ausdehnen',
    'small-edits; nicht → ∅ negation',
  ],
  [
    'German with another qualifier',
    'Einige Mitglieder haben dem damals in Rom zugestimmt.',
    'Alle Mitglieder haben dem damals in Rom zugestimmt.',
    'small-edits; Einige → Alle qualifier',
  ],
  [
    'French without its negation, by typewriter',
    'L’Alliance n’a jamais promis qu’elle ne s’étendrait pas ; le cœur en est là.',
    "L'Alliance a promis qu'elle ne s'étendrait pas; le coeur en est là.",
    'small-edits; n’a jamais → a negation',
  ],
  [
    'Greek in capitals',
    'Ο υπουργός είπε ότι ο νόμος δεν αλλάζει.',
    'Ο ΥΠΟΥΡΓΟΣ ΕΙΠΕ ΟΤΙ Ο ΝΟΜΟΣ ΔΕΝ ΑΛΛΑΖΕΙ',
    'verbatim',
  ],
  [
    'Arabic with other digits and without its negation',
    'في عام ١٩٩٠ قال الوزير إن الحلف لم يعد بذلك',
    'في عام 1990 قال الوزير إن الحلف يعد بذلك',
    'small-edits; لم → ∅ negation',
  ],
  ['Thai', 'รัฐมนตรีกล่าวว่านาโต้ไม่ได้สัญญาว่าจะไม่ขยาย', 'นาโต้ไม่ได้สัญญาว่าจะไม่ขยาย', 'verbatim'],
])('%s', (_, source, quote, wanted) => {
  expect(said(found(quote, source))).toBe(wanted);
});

test('a quotation in one language and a source in another cannot be compared', () => {
  const russian = 'Министр сказал, что это было давно и что никто этого тогда не записал. '.repeat(25);
  expect(
    said(found('the minister said that it was long ago and that nobody wrote it down then', russian)),
  ).toBe('other-language');
  expect(said(found('Nobody wrote it down at the time.', ' \n'))).toBe('no-text');
});
