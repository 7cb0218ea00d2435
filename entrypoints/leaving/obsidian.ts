/** Obsidian takes a note of any length from the clipboard; a short one comes in the address itself. */
const mostInAddress = 4000;

/**
 * Makes a note in Obsidian, each time another one: put after what is there already, our part would stand in it
 * twice, and no later export could tell which one to write anew.
 *
 * @see https://help.obsidian.md/Extending+Obsidian/Obsidian+URI
 */
export function obsidianAddress(
  name: string,
  text: string,
): { readonly href: string; readonly byClipboard: boolean } {
  const file = `obsidian://new?file=${encodeURIComponent(name.toWellFormed())}`;
  const content = encodeURIComponent(text.toWellFormed());
  const byClipboard = content.length > mostInAddress;
  return { href: byClipboard ? `${file}&clipboard=true` : `${file}&content=${content}`, byClipboard };
}
