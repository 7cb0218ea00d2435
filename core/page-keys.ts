import * as v from 'valibot';

/** What a key on the site's page can do. */
export const pageActions = [
  'claim',
  'note',
  'evidence',
  'read',
  'next-mark',
  'previous-mark',
  'help',
] as const;
export type PageAction = (typeof pageActions)[number];

/**
 * A chord: `Ctrl+`, `Alt+`, `Meta+`, `Shift+` in this order, then the key by its place on the keyboard
 * (`KeyboardEvent.code`), so that it is the same key in every layout.
 */
export const chordSchema = v.pipe(
  v.string(),
  v.regex(/^(Ctrl\+)?(Alt\+)?(Meta\+)?(Shift\+)?[A-Za-z\d]{2,20}$/, 'is not a key'),
);

/** Every one with a modifier: a single letter does something only where the reader has chosen so. */
const firstChords: Record<PageAction, string> = {
  claim: 'Alt+KeyC',
  note: 'Alt+KeyN',
  evidence: 'Alt+KeyV',
  read: 'Alt+KeyS',
  'next-mark': 'Alt+KeyJ',
  'previous-mark': 'Alt+KeyK',
  help: 'Alt+Slash',
};

/** What the reader has chosen, by action; null: no key does it. */
export const chosenKeysSchema = v.partial(
  v.object(
    Object.fromEntries(pageActions.map((action) => [action, v.nullable(chordSchema)])) as ChosenEntries,
  ),
);
type ChosenEntries = Record<PageAction, v.NullableSchema<typeof chordSchema, undefined>>;
export type ChosenKeys = v.InferOutput<typeof chosenKeysSchema>;

/**
 * The chord of each action; null: it has none. A chord that she has chosen is not taken by an action that
 * merely came with it; of two that are alike in this, the first in order keeps it.
 */
export function chordsOf(chosen: ChosenKeys): Record<PageAction, string | null> {
  const taken = new Set<string>();
  const chords = Object.fromEntries(pageActions.map((action) => [action, null])) as ReturnType<
    typeof chordsOf
  >;
  for (const from of [chosen, { ...firstChords, ...chosen }]) {
    for (const action of pageActions) {
      const chord = from[action] ?? null;
      if (chord === null || chords[action] !== null || taken.has(chord)) continue;
      taken.add(chord);
      chords[action] = chord;
    }
  }
  return chords;
}

/** As the page needs them: which chord does what. */
export function actionsByChord(chosen: ChosenKeys): Record<string, PageAction> {
  const chords = Object.entries(chordsOf(chosen)) as [PageAction, string | null][];
  return Object.fromEntries(chords.flatMap(([action, chord]) => (chord ? [[chord, action]] : [])));
}
