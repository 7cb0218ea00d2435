/**
 * Small pieces of text put together to some of at least `size` UTF-16 code units: whoever takes a file piece by
 * piece does something for each.
 */
export function* gathered(pieces: Iterable<string>, size: number): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < size) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
