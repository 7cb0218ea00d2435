/**
 * Markdown that says what it said, and can do nothing: HTML in it is shown as its letters, no picture is fetched,
 * and no link runs anything. A note may have come in a file that somebody else wrote, and programs that show
 * notes differ in what they let through.
 *
 * A sign that a backslash stands before is a letter already. In code, what is written as a sign here (`&lt;`)
 * stands as it is: to know what is code is to parse as each of those programs does.
 */
export function harmless(markdown: string): string {
  return markdown
    .replace(/(?<!\\)((?:\\\\)*)<(?=[a-z/!?])(?!(?:https?:\/\/|mailto:)[^\s<>]*>)/gi, '$1&lt;')
    .replace(/(?<!\\)((?:\\\\)*)!(?=\[)/g, '$1&#33;')
    .replace(
      /(?<!\\)((?:\\\\)*)\](?=(?:\(|:)\s*(?!<?(?:https?:\/\/|mailto:|#|\/(?!\/)|[^\s:&\\<>)]{0,500}(?:[\s)>]|$))))/gi,
      '$1&#93;',
    );
}
