import type { Random } from './random.ts';

/** Plain letters, or letters with the class that highlighters of code give them. */
export type CodePart = string | readonly [className: string, letters: string];

/** Lines of code, as highlighted as on the site. */
export function codeBlock(r: Random): CodePart[][] {
  const names = ['row', 'item', 'user', 'cfg', 'res', 'buf', 'node', 'acc', 'key', 'tmp'];
  const name = () => r.pick(names) + (r.chance(0.3) ? r.int(1, 9) : '');
  const lines: (() => CodePart[])[] = [
    () => [
      ['keyword', 'const'],
      ` ${name()} = ${name()}.`,
      ['title function_', r.pick(['map', 'filter', 'reduce', 'get', 'find'])],
      `(${name()} => ${name()}.${name()});`,
    ],
    () => [
      ['keyword', 'if'],
      ` (${name()} `,
      ['operator', r.pick(['===', '<', '>', '!=='])],
      ' ',
      ['number', String(r.int(0, 999))],
      ') {',
    ],
    () => ['    ', ['keyword', 'return'], ` ${name()};`],
    () => ['}'],
    () => [
      [
        'comment',
        `// ${r.pick(['TODO', 'note', 'see above', 'slow path', 'does not work yet'])}: ${name()} ${r.pick(['may be', 'is never', 'must not be'])} null`,
      ],
    ],
    () => [
      ['keyword', 'await'],
      ' ',
      ['title function_', 'fetch'],
      '(',
      ['string', `"/api/${name()}/${r.int(1, 999)}"`],
      ');',
    ],
  ];
  return Array.from({ length: r.int(3, 14) }, () => r.pick(lines)());
}
