import { Card } from './Card.tsx';
import type { PlacedNote } from './groups.ts';
import { inStretches, Near } from './Near.tsx';

/** The notes of one post, or of none. */
export function Cards({ notes }: { notes: readonly PlacedNote[] }) {
  return inStretches(notes).map((some) => {
    const ids = some.map(({ note }) => note.annotation.id);
    return (
      <Near key={ids[0]} notes={ids}>
        {() => some.map((each) => <Card key={each.note.annotation.id} {...each} />)}
      </Near>
    );
  });
}
