import type { Clause } from './query.ts';
import { beginningShift, held, inBeginning, inWhole, type Match } from './ranking.ts';
import type { SearchedNote } from './searched-note.ts';
import { mistyped } from './typo.ts';

/** A note whose words are looked through one by one: for notes too new to be indexed, and to check the index by. */
export interface ScannedNote extends Pick<SearchedNote, 'id' | 'modified' | 'created'> {
  /** The fields' words, a space before and after each. */
  readonly text: string;
  /** Where each field ends in it. */
  readonly ends: readonly number[];
  /** As `text`. */
  readonly properties: string;
}

export function scanned({ id, modified, created, words, properties }: SearchedNote): ScannedNote {
  const ends: number[] = [];
  let text = '';
  for (const list of words) {
    // Two spaces stand between fields, so that no phrase goes from one into the next.
    text += ` ${list.join(' ')} `;
    ends.push(text.length);
  }
  return { id, modified, created, text, ends, properties: ` ${properties.join(' ')} ` };
}

/** What a note has of one clause; 0: it does not match. */
export function matchOf(note: ScannedNote, clause: Clause): Match {
  switch (clause.is) {
    case 'word':
      return standing(note, clause.word, true);
    case 'phrase':
      return standing(note, clause.words.join(' '), clause.open);
    case 'property':
      return note.properties.includes(` ${clause.key}${clause.begins ? '' : ' '}`) ? held : 0;
    case 'made':
      return note.created >= clause.from && note.created < clause.until ? held : 0;
  }
}

/** As `matchOf` for one word, taken as mistyped; `known` keeps what each word of the library came to. */
export function matchMistypedOf(note: ScannedNote, typed: string, known: Map<string, Match>): Match {
  let match = 0;
  let at = 0;
  for (const [field, end] of note.ends.entries()) {
    for (const word of note.text.slice(at, end).split(' ')) {
      if (word === '') continue;
      let shifted = known.get(word);
      if (shifted === undefined) {
        const how = mistyped(typed, word);
        shifted = how === 'whole' ? 1 : how === 'begins' ? 1 << beginningShift : 0;
        known.set(word, shifted);
      }
      match |= shifted << field;
    }
    at = end;
  }
  return match;
}

function standing({ text, ends }: ScannedNote, words: string, begins: boolean): Match {
  const wanted = ` ${words}`;
  let match = 0;
  let field = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    while (at >= (ends[field] as number)) field++;
    if (text.charCodeAt(at + wanted.length) === 32) match |= inWhole(field);
    else if (begins) match |= inBeginning(field);
  }
  return match;
}
