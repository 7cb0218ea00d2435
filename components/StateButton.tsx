import type { Note } from '../core/note.ts';
import { say } from '../core/words.ts';

interface Props {
  note: Note;
  /** Key of what the button reads. */
  label: string;
  /** Left out: there is no such button here. */
  onPress: (() => void) | undefined;
}

/** A button that many cards have: to those who hear it, its name says which words it is about. */
export function StateButton({ note, label, onPress }: Props) {
  if (!onPress) return null;
  const quote = note.annotation.target.selector?.exact;
  return (
    <button type="button" aria-label={quote && `${say(label)}: ${shortened(quote)}`} onClick={onPress}>
      {say(label)}
    </button>
  );
}

/** Words of a post as part of a name that is read aloud. */
export const shortened = (words: string) => (words.length > 80 ? `${words.slice(0, 79)}…` : words);
