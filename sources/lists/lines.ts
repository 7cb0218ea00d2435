/** A line of a text, counted from 1, without its end. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** No line of a list is as long: what stands in it is cut, and rejected by whoever reads it. */
const longest = 64_000;

/** The lines of a text one after another; they end with LF, CRLF or CR. */
export function* linesOf(text: string): Generator<Line> {
  const end = /\r\n?|\n/g;
  let from = 0;
  for (let number = 1; from <= text.length; number++) {
    // Most files have LF alone, and a search for a letter is many times as fast.
    const at = text.indexOf('\n', from);
    const line = text.slice(from, at < 0 ? text.length : at);
    if (line.includes('\r') && !/^[^\r]*\r$/.test(line)) {
      end.lastIndex = from;
      const found = end.exec(text);
      yield { number, text: text.slice(from, Math.min(found?.index ?? text.length, from + longest)) };
      from = found ? end.lastIndex : text.length + 1;
      continue;
    }
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
    yield { number, text: bare.length > longest ? bare.slice(0, longest) : bare };
    from = at < 0 ? text.length + 1 : at + 1;
  }
}
