import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrivateHost } from '../../core/private-host.ts';
import { readPattern } from '../pattern.ts';
import { credlistPieces } from './credlist.ts';
import { noHeader } from './header.ts';
import { indexBuffer, indexIn, sortRules } from './host-index.ts';
import { readAddressAs } from './host-of.ts';
import { listFile, openFile } from './list-file.ts';
import { rulesOn } from './look-up.ts';
import { mixedHosts, mixesScripts } from './mixed-scripts.ts';
import { plainText } from './plain-text.ts';
import { readList } from './read-list.ts';
import { hostOfPattern, normalPattern, ruleLine, ruleOf } from './rule.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
function read(text: string | Uint8Array) {
  const list = readList(typeof text === 'string' ? bytes(text) : text, { columns: null });
  list.intake.refuseIfBad();
  return list;
}
const good = (n: number) => Array.from({ length: n }, (_, at) => `good${at}.org,fine,x`).join('\n');

/** What every list must come to, whatever was in the file. */
function expectPlain(lines: readonly string[]) {
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n\u202A-\u202E\u2066-\u2069\u200E\u200F\0]/);
    expect(line.split('\t').length).toBeLessThanOrEqual(9);
    for (const cell of line.split('\t').slice(1)) expect(cell.length).toBeLessThanOrEqual(200);
  }
}

test('lines of eight megabytes are rejected, or cut, and the rest is read', () => {
  const long = 'x'.repeat(8_000_000);
  const plain = read(`a.org\n${long}\n${long}.org\nb.org\nc.org\nd.org\ne.org\nf.org\ng.org\nh.org\ni.org\n`);
  expect(plain.intake.counts.rejected).toBe(2);
  const table = read(`domain,rating,note\n${good(30)}\nlong.org,${long},${long}\n${long},x,y\n`);
  expectPlain(table.intake.lines);
  expect(table.intake.lines).toHaveLength(31);
});

test('formulas and markup stay text', () => {
  const { intake } = read(
    `domain,rating,note\n=1+1,x,y\n${good(9)}\na.org,"=cmd|' /C calc'!A0","<img src=x onerror=alert(1)>"\n`,
  );
  expect(intake.lines.at(-1)).toBe("a.org\t\t=cmd|' /C calc'!A0\t\t\t\t\t\t<img src=x onerror=alert(1)>");
});

test('marks that turn the direction of the text are taken out, also of hosts', () => {
  const { intake } = read(
    `domain,rating,note\n${good(9)}\na.org,\u202Eevil\u202C,\u2066x\u2069\n\u202Egro.a,x,y\n`,
  );
  expectPlain(intake.lines);
  expect(intake.lines).toContain('a.org\t\tevil\t\t\t\t\t\tx');
  expect(intake.rejected).toHaveLength(1);
});

test('hosts in look-alike letters are the hosts that they are, and are told of', () => {
  const text = `domain,rating\nаpple.com,fine\nbücher.example,fine\n${'a.org,fine\n'}`;
  const { intake } = read(text);
  expect(intake.lines.map((line) => line.split('\t')[0])).toEqual([
    'xn--pple-43d.com',
    'xn--bcher-kva.example',
    'a.org',
  ]);
  expect(mixedHosts(text)).toEqual(['аpple.com']);
  expect(mixesScripts('яндекс.рф')).toBe(false);
});

test('a million rows that say the same are one rule', () => {
  const { intake } = read(`domain,rating\n${'a.org,fine\n'.repeat(999_999)}`);
  const sorted = sortRules(intake.lines);
  expect(sorted.lines).toEqual(['a.org\t\tfine']);
  expect(sorted.doubled).toBe(999_998);
}, 60_000);

test('more than a million rows are refused', () => {
  expect(() => read('a.org\n'.repeat(1_000_001))).toThrow(/more than 1,000,000 rows.*Nothing was changed/);
}, 60_000);

test.each([
  [
    'UTF-16, little end first',
    new Uint8Array([0xff, 0xfe, ...[...'a.org\nb.org\n'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
  ],
  [
    'UTF-16, big end first',
    new Uint8Array([0xfe, 0xff, ...[...'a.org\nb.org\n'].flatMap((sign) => [0, sign.charCodeAt(0)])]),
  ],
  ['UTF-8 with a mark', bytes('\uFEFFa.org\nb.org\n')],
  ['Windows-1252', new Uint8Array([...bytes('a.org # caf'), 0xe9, 0x0a, ...bytes('b.org\n')])],
])('a file in %s is read', (_, file) => {
  expect(read(file).intake.lines.map((line) => line.split('\t')[0])).toEqual(['a.org', 'b.org']);
});

test('a mark before our own form does not hide it', () => {
  expect(read('\uFEFF#credlist 1\na.org\t\tfine\n').form).toBe('credlist');
});

test.each([
  ['an archive', [0x50, 0x4b, 3, 4, 0], /archive or a spreadsheet/],
  ['a PDF', [0x25, 0x50, 0x44, 0x46], /a PDF/],
  ['gzip', [0x1f, 0x8b, 8], /gzip/],
  ['bytes of no text', [1, 2, 0, 0, 3, 0], /is not text/],
  ['nothing', [], /is empty/],
])('%s is refused in a sentence', (_, file, sentence) => {
  expect(() => read(new Uint8Array(file))).toThrow(sentence);
});

test('a table of ten thousand columns is refused in a sentence', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',');
  expect(() => read(`${names}\n${names}\n`)).toThrow(/has 10000 columns/);
});

test('JSON that nests without end is refused in a sentence', () => {
  const deep = '['.repeat(5000);
  expect(() => read(deep)).toThrow(/looks like JSON, and is none.*Nothing was changed/);
  expect(() => read(`${deep}${']'.repeat(5000)}`)).toThrow(
    /No row of this file names a host.*Nothing was changed/,
  );
  expect(() => read(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)).toThrow(/Nothing was changed/);
});

test('a file of which a fifth cannot be read is refused, with the first such line', () => {
  const rows = ['a.org', 'b.org', 'no host', 'c.org', 'neither is this'];
  expect(() => read(rows.join('\n'))).toThrow(
    /2 of 5 rows of this file cannot be read, the first of them in line 3: “no host”/,
  );
});

test('a credlist of a later version, or without columns that we need, says so', () => {
  expect(() => read('#credlist 2\na.org\t\tx\n')).toThrow(/version 2; this Scholium reads version 1/);
  expect(() => read('#credlist 1\n#columns: rating note\nx\ty\n')).toThrow(/no “pattern”/);
});

test('unknown columns and keys do no harm', () => {
  const { intake, header } = read(
    '#credlist 1\n#mood: sunny\n#columns: mood pattern rating\nx\ta.org\tfine\n',
  );
  expect(intake.lines).toEqual(['a.org\t\tfine']);
  expect(header.others).toEqual([['mood', 'sunny']]);
});

const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'a.org',
    'https://b.org/x',
    '=1+1',
    '<b>',
    '\u202Eabc',
    '"',
    ',',
    '\t',
    '\r\n',
    '#',
    '[',
    '{"a":',
    '||x.org^',
    '*://*.y.org/*',
    '__proto__',
  ),
);

test('whatever a file holds, it is read to plain text or refused in a sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 30 }),
      fc.constantFrom(',', '\t', ';', ' '),
      (rows, sign) => {
        const text = rows.map((row) => row.join(sign)).join('\n');
        try {
          const { intake } = read(bytes(text));
          expectPlain(intake.lines);
          for (const line of intake.lines) {
            const [pattern = ''] = line.split('\t');
            expect(normalPattern(pattern)).toBe(pattern);
          }
        } catch (error) {
          expect((error as Error).message).toMatch(/Nothing was changed\.$/);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a pattern in our spelling means what it meant as it was written', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('a', '%2F', '%25', '%', 'é', ' ', '..', '%2e'),
  );
  const written = fc
    .tuple(fc.constantFrom('', '=', '.'), fc.domain(), fc.array(part, { maxLength: 3 }))
    .map(([sign, host, path]) => sign + [host, ...path].join('/'));
  fc.assert(
    fc.property(written, (text) => {
      const normal = normalPattern(text);
      if (normal === null) return;
      expect(readPattern(normal)).toEqual(readPattern(text));
      expect(normalPattern(normal)).toBe(normal);
      expect(normal).not.toMatch(/\s/);
      expect(hostOfPattern(normal)).toBe(readPattern(text)?.host);
    }),
  );
});

test('an address of plain letters is read to the same pattern as any other', () => {
  const segment = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.~'), minLength: 1, maxLength: 6 });
  const place = fc
    .tuple(
      fc.constantFrom('', 'www.', 'https://', 'http://www.'),
      fc.domain(),
      fc.array(segment, { maxLength: 3 }),
      fc.constantFrom('', '/'),
    )
    .map(([before, host, path, end]) => before + [host, ...path].join('/') + end);
  fc.assert(
    fc.property(place, (text) => {
      const read = readAddressAs(text);
      if (!('pattern' in read) || /(?:index|default|home)\./i.test(text)) return;
      expect(read.pattern).toBe(normalPattern(text.replace(/^https?:\/\//, '')));
    }),
    { numRuns: 2000 },
  );
});

test('what we write as a credlist reads back as the same rules', () => {
  const cell = fc.string({ unit: 'binary', maxLength: 20 });
  // Names of home networks, as a.lan, come in from no list.
  const host = fc.domain().filter((one) => !isPrivateHost(one));
  const rule = fc.record({ host, kind: cell, rating: cell, scope: cell, ref: cell, note: cell });
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 10 }), cell, (rules, title) => {
      const lines = rules.map(({ host, ...fields }) =>
        ruleLine(ruleOf(normalPattern(host) as string, fields)),
      );
      const header = {
        ...noHeader,
        title: plainText(title),
        share: true,
        scale: { 'a b': 'reliable', 'x=%': 'mixed' } as const,
      };
      const text = [...credlistPieces(header, lines)].join('');
      const again = read(text);
      expect(again.intake.lines).toEqual(lines);
      expect(again.header).toMatchObject({ title: header.title, share: true, scale: header.scale });
    }),
  );
});

test('a host is found in a list of any size, and no other is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.domain(), { maxLength: 300 }),
      fc.array(fc.domain(), { maxLength: 20 }),
      async (hosts, others) => {
        const sorted = sortRules(hosts.map((host) => `${normalPattern(host)}\t\té${host}`));
        const file = await openFile(listFile(sorted), sorted.index.shape);
        expect([...indexIn(indexBuffer(sorted.index), sorted.index.shape).prints]).toEqual([
          ...file.index.prints,
        ]);
        const wanted = [...hosts, ...others].map((host) => hostOfPattern(normalPattern(host) as string));
        const found = await rulesOn(file, wanted);
        const there = new Set(hosts.map((host) => hostOfPattern(normalPattern(host) as string)));
        expect(new Set(found.keys())).toEqual(there);
      },
    ),
    { numRuns: 50 },
  );
});
