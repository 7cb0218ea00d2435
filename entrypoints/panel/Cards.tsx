import { Card } from './Card.tsx';
import type { PlacedNote } from './groups.ts';
import { inStretches, Near } from './Near.tsx';

/** The notes of one post, or of none. */
export function Cards({ notes }: { notes: readonly PlacedNote[] }) {
  // By its place: by its first note, all its cards would be drawn anew when that one is deleted.
  return inStretches(notes).map((some, at) => (
    <Near key={at} notes={some.map(({ note }) => note.annotation.id)}>
      {() => some.map((each) => <Card key={each.note.annotation.id} {...each} />)}
    </Near>
  ));
}
