import type { Random } from '../../bench/random.ts';

/** What parsers stumble over: ends that are missing, ends too many, names that objects have, letters that are none. */
const nasty = [
  '<',
  '>',
  '"',
  "'",
  '\\',
  '`',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ';',
  ':',
  '|',
  '&',
  '%',
  '#',
  '\0',
  '\n',
  '\r',
  '\t',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<table>',
  '</table>',
  '<svg>',
  '<template>',
  '<plaintext>',
  '{{',
  '}}',
  '{% if x %}',
  '{% endfor %}',
  '"":',
  '"__proto__":{},',
  '"constructor":1,',
  'null',
  'true',
  '-1',
  '1e999',
  '\ud800',
  '\udc00',
  '\u202e',
  '\ufeff',
  '\u0000',
  'é',
  'e\u0301',
  'İ',
  'ß',
  '𝒳',
  '👩‍👩‍👧',
  '\u00ad',
  '\u200b',
  '%00',
  '%zz',
  '%',
  'javascript:',
  'data:text/html,',
  '//',
  '..',
  '@',
  ':99999',
  '[::1]',
  '“',
  '”',
  '…',
  '. . .',
  '[sic]',
  '99999999999999999999',
  '0000-00-00T99:99:99Z',
  'http://',
  'https://a.b/?',
  '---',
  '%%',
  '<!-- scholium',
];

/** The text with a few changes, such as time, wires and people make: at most as long again, and 20,000 letters more. */
export function mutated(text: string, others: readonly string[], random: Random): string {
  let now = text;
  const most = 2 * text.length + 20_000;
  for (let changes = random.int(1, 6); changes > 0; changes--)
    now = change(now, others, random).slice(0, most);
  return now;
}

function change(text: string, others: readonly string[], random: Random): string {
  const at = random.int(0, text.length);
  const end = Math.min(text.length, at + random.int(0, random.chance(0.2) ? 5000 : 30));
  const part = text.slice(at, end);
  const put = (words: string, to = end) => text.slice(0, at) + words + text.slice(to);
  const changes: (() => string)[] = [
    () => put(''),
    () => put(random.pick(nasty), at),
    () => put(random.pick(nasty)),
    () => put(part.repeat(random.int(2, 40))),
    () => put(random.pick(nasty).repeat(random.int(2, 3000))),
    () => text.slice(0, at),
    () => text.slice(at),
    () => put(String.fromCharCode(random.int(0, 0xffff)), Math.min(at + 1, text.length)),
    () => put([...part].reverse().join('')),
    () => {
      const other = random.pick(others);
      const from = random.int(0, other.length);
      return put(other.slice(from, from + random.int(0, 5000)));
    },
  ];
  return random.pick(changes)();
}

/** Text from nothing: of single letters, of what parsers stumble over, or of both among words. */
export function made(random: Random): string {
  const parts = Array.from({ length: random.int(0, random.chance(0.05) ? 3000 : 60) }, () => {
    if (random.chance(0.3)) return random.pick(nasty);
    if (random.chance(0.3)) return String.fromCodePoint(random.int(0, 0x10ffff));
    return random.pick(['the ', 'treaty ', 'not ', '1997 ', 'nato.int', 'id', 'note', '  ', 'a', '.']);
  });
  return parts.join('');
}
