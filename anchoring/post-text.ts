/**
 * THE text of a post: one definition for describing, finding, comparing and exporting. And its map to DOM
 * positions and back.
 *
 * Text nodes in document order; a space on both sides of block elements and `<br>`; what is no text left
 * out; zero-width characters and soft hyphens removed; runs of white space made one space; trimmed.
 */
export interface PostText {
  readonly text: string;
}

export function postText(_body: Element, _notText: string | null): PostText {
  throw new Error('being written');
}
