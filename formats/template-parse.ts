/** A value of the model, and what is done to it. */
export interface Expression {
  readonly path: readonly string[];
  /** An argument is a text, or the path of a value; null: none. */
  readonly filters: readonly {
    readonly name: string;
    readonly argument: string | readonly string[] | null;
  }[];
  /** From 1. */
  readonly line: number;
}

export type Node =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'value'; readonly value: Expression }
  | { readonly is: 'if'; readonly value: Expression; readonly body: Node[]; readonly other: Node[] }
  | { readonly is: 'for'; readonly name: string; readonly value: Expression; readonly body: Node[] };

/** Longest template, in UTF-16 code units, and how many blocks may stand in each other. */
const limits = { length: 50_000, depth: 20 };

/** A tag that is alone on its line goes with the line, so that a template can be laid out to be read. */
const tag =
  /^[ \t]*\{%((?:(?!%\}|\{%)[\s\S])*)%\}[ \t]*(?:\r?\n|$)|\{%((?:(?!%\}|\{%)[\s\S])*)%\}|\{\{((?:(?!\}\}|\{\{)[\s\S])*)\}\}/gm;

interface Open {
  readonly node: Node & { is: 'if' | 'for' };
  readonly line: number;
  nodes: Node[];
}

/** @throws Error, with the line, on the first thing that is not well formed. */
export function parseTemplate(template: string): Node[] {
  if (template.length > limits.length) throw wrong(1, `it is longer than ${limits.length} characters`);
  const root: Node[] = [];
  const open: Open[] = [];
  const here = () => open.at(-1)?.nodes ?? root;
  let end = 0;
  for (const found of template.matchAll(tag)) {
    const line = lineAt(template, found.index + found[0].indexOf('{'));
    here().push({ is: 'text', text: template.slice(end, found.index) });
    end = found.index + found[0].length;
    const [, alone, inside, value] = found;
    if (value !== undefined) here().push({ is: 'value', value: parseExpression(value.trim(), line) });
    else takeStatement((alone ?? inside ?? '').trim(), line, open, here());
  }
  here().push({ is: 'text', text: template.slice(end) });
  const left = open.at(-1);
  if (left) throw wrong(left.line, `the “${left.node.is}” has no end`);
  return root;
}

function takeStatement(words: string, line: number, open: Open[], nodes: Node[]): void {
  const loop = /^for\s+([a-z]\w*)\s+in\s+(.+)$/i.exec(words);
  const choice = /^if\s+(.+)$/.exec(words);
  const last = open.at(-1);
  if (loop || choice) {
    if (open.length >= limits.depth)
      throw wrong(line, `more than ${limits.depth} blocks stand in each other`);
    const value = parseExpression(loop?.[2] ?? choice?.[1] ?? '', line);
    const node: Open['node'] = loop
      ? { is: 'for', name: loop[1] as string, value, body: [] }
      : { is: 'if', value, body: [], other: [] };
    nodes.push(node);
    open.push({ node, line, nodes: node.body });
  } else if (words === 'else' && last?.node.is === 'if') last.nodes = last.node.other;
  else if (last && words === `end${last.node.is}`) open.pop();
  else throw wrong(line, `“${words}” has no place`);
}

function parseExpression(words: string, line: number): Expression {
  const argument = String.raw`\s*(?::\s*("(?:[^"\\]|\\.)*"|[\w.]+)\s*)?`;
  const whole = new RegExp(String.raw`^([a-z]\w*(?:\.\w+)*)\s*((?:\|\s*\w+${argument})*)$`, 'i').exec(words);
  if (!whole) throw wrong(line, `“${words}” is no value`);
  const filters = [...(whole[2] as string).matchAll(new RegExp(String.raw`\|\s*(\w+)${argument}`, 'g'))];
  return {
    path: (whole[1] as string).split('.'),
    filters: filters.map(([, name, given]) => ({ name: name as string, argument: parseArgument(given) })),
    line,
  };
}

function parseArgument(given: string | undefined): string | readonly string[] | null {
  if (given === undefined) return null;
  if (!given.startsWith('"')) return /^\d+$/.test(given) ? given : given.split('.');
  const escapes: Record<string, string> = { n: '\n', t: '\t' };
  return given.slice(1, -1).replace(/\\(.)/g, (_, char: string) => escapes[char] ?? char);
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

const wrong = (line: number, what: string) =>
  new Error(`This template cannot be used: in line ${line}, ${what}. Nothing was written.`);
