/** How many code points stand before `offset`, which counts UTF-16 code units. */
export function codePointsUpTo(text: string, offset: number): number {
  let points = 0;
  for (let index = 0; index < offset; index++) if (!isSecondHalf(text, index)) points++;
  return points;
}

function isSecondHalf(text: string, index: number): boolean {
  const [first, second] = [text.charCodeAt(index - 1), text.charCodeAt(index)];
  return second >= 0xdc00 && second <= 0xdfff && first >= 0xd800 && first <= 0xdbff;
}
