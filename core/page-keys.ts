import * as v from 'valibot';

/** What a key on the site's page can do. */
export const pageActions = ['claim', 'note', 'read', 'next-mark', 'previous-mark', 'help'] as const;
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

/** The chord of each action; null: it has none. Of two actions on one chord the first in order keeps it. */
export function chordsOf(chosen: ChosenKeys): Record<PageAction, string | null> {
  const taken = new Set<string>();
  const chords: [PageAction, string | null][] = pageActions.map((action) => {
    const chord = chosen[action] === undefined ? firstChords[action] : chosen[action];
    if (chord === null || taken.has(chord)) return [action, null];
    taken.add(chord);
    return [action, chord];
  });
  return Object.fromEntries(chords) as Record<PageAction, string | null>;
}

/** As the page needs them: which chord does what. */
export function actionsByChord(chosen: ChosenKeys): Record<string, PageAction> {
  const chords = Object.entries(chordsOf(chosen)) as [PageAction, string | null][];
  return Object.fromEntries(chords.flatMap(([action, chord]) => (chord ? [[chord, action]] : [])));
}
