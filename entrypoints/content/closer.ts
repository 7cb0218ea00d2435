import { sendToBackground } from '../../messaging/wire.ts';
import type { Placing } from './placing.ts';

/** Characters of texts in one message, about: more would hold the page while they are copied. */
const mostTogether = 100_000;

/**
 * Has the worker look closer for what the page was unsure of: aligning words takes longer than a page should
 * wait, and weighs more than it should carry.
 *
 * @returns whether anything was learnt.
 */
export async function lookCloser(placing: Placing, isWanted: () => boolean): Promise<boolean> {
  const { unsure } = placing;
  for (let from = 0; from < unsure.length && isWanted(); ) {
    const part = takePart(unsure, from);
    const texts = [...new Set(part.map(({ text }) => text))];
    const asked = part.map(({ text, selector }) => ({ text: texts.indexOf(text), selector }));
    const words = texts.map(({ text }) => text);
    placing.learn(part, await sendToBackground('findWords', { texts: words, asked }));
    from += part.length;
  }
  return unsure.length > 0;
}

function takePart(unsure: Placing['unsure'], from: number): Placing['unsure'] {
  let size = 0;
  let to = from;
  for (; to < unsure.length && size < mostTogether; to++) size += unsure[to]?.text.text.length ?? 0;
  return unsure.slice(from, to);
}
