/** What a chord is read from: a KeyboardEvent. */
interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The chord that was pressed, as `core/page-keys.ts` spells it. */
export function chordOf({ code, ctrlKey, altKey, metaKey, shiftKey }: Pressed): string {
  return `${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${metaKey ? 'Meta+' : ''}${shiftKey ? 'Shift+' : ''}${code}`;
}

/** As it is printed on keys: `Alt+C`, `Alt+/`; the keys of a German keyboard may be printed with other signs. */
export function chordInWords(chord: string): string {
  const parts = chord.split('+');
  const code = parts.pop() ?? '';
  const key = printed[code] ?? code.replace(/^(?:Key|Digit|Numpad)(?=.)/, '');
  return [...parts, key].join('+');
}

const printed: Record<string, string> = {
  Slash: '/',
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  Quote: '’',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
