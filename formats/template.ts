import { filters } from './template-filters.ts';
import { type Expression, type Node, parseTemplate } from './template-parse.ts';
import { isMarkdown, type Model, type TemplateValue, valueIn, written } from './template-values.ts';

/**
 * A template filled in, piece by piece: `{{ name | filter: "argument" }}`, `{% for note in notes %} … {% endfor %}`,
 * `{% if note.verdict %} … {% else %} … {% endif %}`.
 *
 * Text is written so that it renders as the same words; no filter takes that back, so that no page's words
 * become markup. A template reads the model and nothing else: there are no calls, no assignments, and no loops
 * but over its lists.
 *
 * @throws Error, with the line, where the template is not well formed or asks for what the model has not.
 */
export function* renderTemplate(template: string, model: Model): Generator<string> {
  yield* renderAll(parsed(template), [model], { rounds: mostRounds });
}

/** Lists in lists in lists are soon endless; a thread of thousands of notes takes a tenth of this. */
const mostRounds = 1_000_000;
interface Left {
  rounds: number;
}

/** Those that were used last: one template is filled in for each of thousands of threads. */
const known = new Map<string, Node[]>();
const mostKnown = 8;

function parsed(template: string): Node[] {
  const nodes = known.get(template) ?? parseTemplate(template);
  if (known.size >= mostKnown) known.clear();
  known.set(template, nodes);
  return nodes;
}

/** Innermost first. */
type Scopes = readonly Model[];

function* renderAll(nodes: readonly Node[], scopes: Scopes, left: Left): Generator<string> {
  let text = '';
  for (const node of nodes) {
    if (node.is === 'text') text += node.text;
    else if (node.is === 'value') text += written(evaluate(node.value, scopes));
    else {
      yield text;
      text = '';
      if (node.is === 'if')
        yield* renderAll(holds(evaluate(node.value, scopes)) ? node.body : node.other, scopes, left);
      else yield* renderFor(node, scopes, left);
    }
  }
  yield text;
}

function* renderFor(node: Node & { is: 'for' }, scopes: Scopes, left: Left): Generator<string> {
  const list = evaluate(node.value, scopes);
  if (!Array.isArray(list)) throw problem(node.value, `“${node.value.path.join('.')}” is no list`);
  for (const [index, one] of list.entries()) {
    if (left.rounds-- === 0)
      throw problem(node.value, `lists are gone through more than ${mostRounds} times`);
    yield* renderAll(node.body, [{ [node.name]: one, first: index === 0 }, ...scopes], left);
  }
}

function evaluate(expression: Expression, scopes: Scopes): TemplateValue {
  let value = find(expression, expression.path, scopes);
  for (const { name, argument } of expression.filters) {
    const filter = filters.get(name);
    if (!filter) throw problem(expression, `there is no filter “${name}”`);
    const given =
      argument === null ? '' : typeof argument === 'string' ? argument : find(expression, argument, scopes);
    value = filter(value, typeof given === 'string' ? given : written(given));
  }
  return value;
}

function find(expression: Expression, path: readonly string[], scopes: Scopes): TemplateValue {
  const [head = '', ...rest] = path;
  const scope = scopes.find((one) => Object.hasOwn(one, head));
  let value = scope && valueIn(scope, head);
  for (const name of rest) {
    const isObject = typeof value === 'object' && !Array.isArray(value) && !isMarkdown(value);
    value = isObject ? valueIn(value as Model, name) : undefined;
  }
  if (value === undefined) throw problem(expression, `there is no “${path.join('.')}”`);
  return value;
}

/** An empty text, list or `false` does not. */
function holds(value: TemplateValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isMarkdown(value) ? value.markdown !== '' : value !== '' && value !== false;
}

const problem = ({ line }: Expression, what: string) =>
  new Error(`This template cannot be used: in line ${line}, ${what}. Nothing was written.`);
