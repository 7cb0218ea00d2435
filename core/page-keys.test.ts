import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { chordInWords, chordOf } from './chord.ts';
import { actionsByChord, chordSchema, chordsOf, pageActions } from './page-keys.ts';

const pressed = (code: string, more: Partial<KeyboardEvent> = {}) =>
  chordOf({ code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more });

test('no single key does anything until she chooses one', () => {
  for (const chord of Object.values(chordsOf({}))) expect(chord).toMatch(/^(Ctrl|Alt|Meta)\+/);
  expect(Object.keys(actionsByChord({}))).toHaveLength(pageActions.length);
});

test('what she chose holds, null takes the key away, and one key does one thing', () => {
  const chords = chordsOf({ claim: 'KeyC', note: null, read: 'Alt+KeyJ' });
  expect(chords).toMatchObject({ claim: 'KeyC', note: null, read: 'Alt+KeyJ', 'next-mark': null });
  expect(actionsByChord({ claim: 'KeyC', note: null })).toMatchObject({ KeyC: 'claim' });
  expect(Object.values(actionsByChord({ note: null }))).not.toContain('note');
});

test('a key that she chose is not taken by an action that comes with it', () => {
  const chords = chordsOf({ 'next-mark': 'Alt+KeyV' });
  expect(chords).toMatchObject({ 'next-mark': 'Alt+KeyV', evidence: null });
});

test('a chord is spelled one way, is accepted as a setting, and is shown as keys are printed', () => {
  const chord = pressed('Slash', { shiftKey: true, altKey: true, ctrlKey: true });
  expect(chord).toBe('Ctrl+Alt+Shift+Slash');
  expect(chordInWords(chord)).toBe('Ctrl+Alt+Shift+/');
  expect(chordInWords('Alt+KeyC')).toBe('Alt+C');
  expect(chordInWords('Digit4')).toBe('4');
  expect(chordInWords('F2')).toBe('F2');
  const flags = fc.record({
    ctrlKey: fc.boolean(),
    altKey: fc.boolean(),
    metaKey: fc.boolean(),
    shiftKey: fc.boolean(),
  });
  const code = fc.constantFrom('KeyA', 'Digit1', 'Slash', 'F12', 'ArrowDown', 'IntlBackslash', 'Numpad0');
  fc.assert(fc.property(code, flags, (key, held) => v.is(chordSchema, pressed(key, held))));
});
