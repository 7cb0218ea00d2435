import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** What our code says to the reader: by key, and, which it must not, in words of its own. */
export interface SaidWords {
  /** Text that is a key, or the part of one before its plural form, anywhere in the code. */
  readonly keys: ReadonlySet<string>;
  /** Keys that are put together: `verdict_${word}` is every key that begins so. */
  readonly patterns: readonly RegExp[];
  /** Keys that `say` and `count` are called with, each with the file that does. */
  readonly asked: ReadonlyMap<string, string>;
  /** File and text of what no language can translate. */
  readonly untranslated: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const root = path.resolve(import.meta.dirname, '../..');
const rooms = ['core', 'components', 'entrypoints', 'formats', 'sources', 'quotes', 'claims', 'search'];

/** Reads all code that may say something to the reader. */
export function readSaidWords(): SaidWords {
  const said = new Said();
  const files = rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(room, name),
    ),
  );
  for (const file of files)
    if (/\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      said.read(file, readFileSync(path.join(root, file), 'utf8'));
  const manifest = readFileSync(path.join(root, 'wxt.config.ts'), 'utf8');
  for (const [, key = ''] of manifest.matchAll(/__MSG_(\w+)__/g)) said.keys.add(key);
  return said;
}

/** Properties and attributes that are shown or read out. */
const shownNames = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title placeholder alt textContent innerText ariaLabel'.split(
    ' ',
  ),
);

/** Gathers from one file after another. */
export class Said implements SaidWords {
  readonly keys = new Set<string>();
  readonly patterns: RegExp[] = [];
  readonly asked = new Map<string, string>();
  readonly untranslated: string[] = [];

  read(file: string, code: string): void {
    const { program, errors } = parseSync(file, code);
    if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
    this.#walk(file, program as unknown as Node);
  }

  #walk(file: string, node: Node): void {
    if (isCode(node)) return;
    this.#take(file, node);
    for (const value of Object.values(node))
      for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) this.#walk(file, each);
  }

  #take(file: string, node: Node): void {
    if (node.type === 'Literal' && typeof node.value === 'string') this.keys.add(node.value);
    else if (node.type === 'TemplateLiteral') this.#takePattern(node);
    else if (node.type === 'CallExpression') this.#takeCall(file, node);
    else if (node.type === 'JSXText') this.#isWords(file, String(node.value));
    else if (node.type === 'JSXAttribute' && shownNames.has(nameOf(node.name)))
      this.#isShown(file, node.value);
    else if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[]) this.#isShown(file, child);
    else if (
      node.type === 'AssignmentExpression' &&
      isNode(node.left) &&
      shownNames.has(nameOf(node.left.property))
    )
      this.#isShown(file, node.right);
    else if (node.type === 'Property' && shownNames.has(nameOf(node.key))) this.#isShown(file, node.value);
  }

  #takePattern(template: Node): void {
    const parts = textsOf(template);
    if (parts.every((part) => /^\w*$/.test(part)) && parts.join('').length > 1)
      this.patterns.push(new RegExp(`^${parts.join('\\w+')}$`));
  }

  #takeCall(file: string, { callee, arguments: given }: Node): void {
    const [first, second] = given as Node[];
    const called = nameOf(callee);
    if (called === 'say' || called === 'count') {
      // The parts of a template are no keys.
      const keys =
        first?.type === 'TemplateLiteral' ? [] : wordsIn(first).filter((key) => /^\w+[^\W_]$/.test(key));
      for (const key of keys) this.asked.set(key, file);
    } else if (
      isNode(callee) &&
      nameOf(callee.property) === 'setAttribute' &&
      shownNames.has(String(first?.value))
    )
      this.#isShown(file, second);
  }

  #isShown(file: string, value: unknown): void {
    for (const words of wordsIn(value)) this.#isWords(file, words);
  }

  /** One letter is a key on the keyboard; an address begins the same in every language. */
  #isWords(file: string, text: string): void {
    if (isInterface(file) && /\p{L}{2}/u.test(text.replace('https://', '')))
      this.untranslated.push(`${file}: ${text.trim()}`);
  }
}

/** What is set as code is typed as it stands, and no language has other words for it. */
function isCode({ type, openingElement }: Node): boolean {
  if (type !== 'JSXElement' || !isNode(openingElement)) return false;
  const attributes = openingElement.attributes as Node[];
  return attributes.some(({ name, value }) => nameOf(name) === 'class' && /(^| )code\b/.test(nameOf(value)));
}

/** Text that an expression may be: through conditions, not through calls. */
function wordsIn(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral':
      return textsOf(value);
    case 'JSXExpressionContainer':
      return wordsIn(value.expression);
    case 'ConditionalExpression':
      return [...wordsIn(value.consequent), ...wordsIn(value.alternate)];
    case 'LogicalExpression':
      return [...wordsIn(value.left), ...wordsIn(value.right)];
    case 'BinaryExpression':
      return value.operator === '+' ? [...wordsIn(value.left), ...wordsIn(value.right)] : [];
    default:
      return [];
  }
}

const textsOf = ({ quasis }: Node) =>
  (quasis as Node[]).map(({ value }) => (value as { cooked: string }).cooked);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  return String(node.name ?? node.value ?? '');
};

/** Other rooms name columns and elements of formats by the same properties. */
const isInterface = (file: string) => !/^(formats|sources|quotes|claims|search)\//.test(file);
