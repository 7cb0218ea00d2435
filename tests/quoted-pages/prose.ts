/** What the pages say, one paragraph each; written for these tests. */
export const lighthouse = [
  'The lighthouse at Carrow Point was lit for the first time in 1847, after eleven ships had been lost in a single winter.',
  'Its keeper, Agnes Hale, wrote that the lamp must never be left alone, and that no visitor may climb the stairs after dark.',
  'In her diary she says that only three of the villagers believed her when she reported a second light on the water.',
  'The harbour board paid 240 pounds for a new lens, which some of its members thought too much for a coast with so little trade.',
  'When the fog signal was added in 1871, the fishermen complained that it drove the herring away, although nobody could show that it did.',
  'The tower was closed in 1962 and is now a museum, where the old lens can still be seen on the first Sunday of every month.',
] as const;

/** What is quoted of it. */
export const rule = 'the lamp must never be left alone, and that no visitor may climb the stairs after dark';
export const signal =
  'When the fog signal was added in 1871, the fishermen complained that it drove the herring away';
export const lens =
  'The harbour board paid 240 pounds for a new lens, which some of its members thought too much';

/** Of it nothing is on the pages. */
export const elsewhere = 'bread was baked twice a week in the old mill and sold at the bridge before sunrise';

export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

export const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Carrow Point</title>${head}</head><body>${body}</body></html>`;

/** So many different words that no two stretches of them are alike. */
export function manyWords(count: number): string {
  const parts = ['ka', 'lo', 'mi', 'su', 'te', 'ra', 'vo', 'ne', 'pi', 'du'];
  const word = (at: number) => [...String(at * 7919 + 1000)].map((digit) => parts[Number(digit)]).join('');
  return Array.from({ length: count }, (_, at) => word(at) + (at % 17 === 16 ? '.' : '')).join(' ');
}
