/**
 * Two marks around our part of a note, as comments that every program hides. What the reader writes before
 * and after them is hers and stays byte for byte.
 */
const beginsWith = '<!-- scholium:begin ';
const begin = (key: string) => `${beginsWith}${nameOf(key)} -->`;
const end = (key: string) => `<!-- scholium:end ${nameOf(key)} -->`;

/** A thread's key without what could end a comment early. */
const nameOf = (key: string) => encodeURIComponent(key.toWellFormed()).replaceAll('-', '%2D');

/** `text` between the marks of the thread `key`. Marks that somebody wrote into a comment are made harmless. */
function ourPart(key: string, text: string): string {
  const harmless = text.replace(/\r\n?/g, '\n').replace(/<!-- scholium:(?=begin|end)/g, '<!-- scholium\\:');
  return `${begin(key)}\n\n${harmless.trim()}\n\n${end(key)}`;
}

/** Whether a note has our part of this thread, or else of others alone, or of none. */
export function partIn(note: string, key: string): 'this' | 'other' | 'none' {
  if (note.includes(begin(key)) || note.includes(end(key))) return 'this';
  return note.includes(beginsWith) ? 'other' : 'none';
}

/**
 * The note with our part in it anew: in the place of the earlier one, or at the end where there was none.
 *
 * @param note as it stands in the reader's folder; empty: there is none yet.
 * @param front written once, at the head of a note that is not there yet.
 * @throws Error, in words for the reader, where the marks do not pair: nothing is guessed away.
 */
export function mergeIntoNote(note: string, key: string, front: string, text: string): string {
  const part = ourPart(key, text);
  if (note.trim() === '') return `${front}${part}\n`;
  const newline = note.includes('\r\n') ? '\r\n' : '\n';
  const ours = part.replaceAll('\n', newline);
  const [first, last] = [note.indexOf(begin(key)), note.indexOf(end(key))];
  if (first < 0 && last < 0) {
    const gap = note.endsWith(newline) ? newline : newline.repeat(2);
    return `${note}${gap}${ours}${newline}`;
  }
  const isOnce = note.indexOf(begin(key), first + 1) < 0 && note.indexOf(end(key), last + 1) < 0;
  if (first < 0 || last < first || !isOnce)
    throw new Error(
      'Cannot write into this note: the marks around the part that Scholium wrote do not pair any more. ' +
        `Put one “${begin(key)}” before it and one “${end(key)}” after it, or remove them all. Nothing was written.`,
    );
  return note.slice(0, first) + ours + note.slice(last + end(key).length);
}

/**
 * A note on her disk as text, with the mark at its beginning if it has one, so that written again it is the same.
 *
 * @throws Error, in words for the reader, where it is no UTF-8: what cannot be read cannot be kept byte for byte.
 */
export function textOfNote(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(
      'Cannot write into this note: it is not UTF-8. Save it as UTF-8 first, or give it another name. Nothing was written.',
      { cause },
    );
  }
}
