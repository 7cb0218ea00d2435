import { type Fields, isFields, isTime, isUri, listOf, said } from './json-values.ts';

/** What a selector of each type must have. */
const selectorRules: Readonly<Record<string, (fields: Fields, at: string) => string | null>> = {
  FragmentSelector: text('value'),
  CssSelector: text('value'),
  XPathSelector: text('value'),
  TextQuoteSelector: quoteProblem,
  TextPositionSelector: positionProblem,
  DataPositionSelector: positionProblem,
  SvgSelector: (fields, at) => (isUri(fields.id) ? null : text('value')(fields, at)),
  RangeSelector: (fields, at) =>
    selectorProblem(fields.startSelector, `${at}.startSelector`) ??
    selectorProblem(fields.endSelector, `${at}.endSelector`),
};

/** @see https://www.w3.org/TR/annotation-model/#selectors */
export function selectorProblem(value: unknown, at: string): string | null {
  if (isUri(value)) return null;
  if (!isFields(value)) return `${at} is ${said(value)}, neither an address nor an object`;
  const types = listOf(value.type);
  const rule = types.length === 1 ? selectorRules[String(types[0])] : undefined;
  if (!rule) {
    if (value.type === undefined && isUri(value.id)) return null;
    return `${at}.type is ${said(value.type)}, no selector that the model knows`;
  }
  return rule(value, at) ?? refinedProblem(value, at);
}

/** @see https://www.w3.org/TR/annotation-model/#states */
export function stateProblem(value: unknown, at: string): string | null {
  if (isUri(value)) return null;
  if (!isFields(value)) return `${at} is ${said(value)}, neither an address nor an object`;
  if (value.type === undefined && isUri(value.id)) return null;
  const [type] = listOf(value.type);
  if (type === 'HttpRequestState') return text('value')(value, at) ?? refinedProblem(value, at);
  if (type !== 'TimeState') return `${at}.type is ${said(value.type)}, no state that the model knows`;
  for (const name of ['sourceDate', 'sourceDateStart', 'sourceDateEnd'])
    if (!listOf(value[name]).every(isTime)) return `${at}.${name} is ${said(value[name])}, not a time`;
  if (!listOf(value.cached).every(isUri)) return `${at}.cached is ${said(value.cached)}, not an address`;
  return refinedProblem(value, at);
}

/** A state or a selector may be narrowed by either. */
function refinedProblem(fields: Fields, at: string): string | null {
  for (const by of listOf(fields.refinedBy)) {
    const isState = isFields(by) && /State$/.test(String(by.type));
    const problem = (isState ? stateProblem : selectorProblem)(by, `${at}.refinedBy`);
    if (problem) return problem;
  }
  return null;
}

function text(name: string) {
  return (fields: Fields, at: string) =>
    typeof fields[name] === 'string' ? null : `${at}.${name} is ${said(fields[name])}, not text`;
}

function quoteProblem(fields: Fields, at: string): string | null {
  const wrong = ['prefix', 'suffix'].find((name) => ![undefined, 'string'].includes(typeOf(fields[name])));
  return wrong ? `${at}.${wrong} is ${said(fields[wrong])}, not text` : text('exact')(fields, at);
}
const typeOf = (value: unknown) => (value === undefined ? undefined : typeof value);

function positionProblem(fields: Fields, at: string): string | null {
  for (const name of ['start', 'end']) {
    const value = fields[name];
    if (!Number.isInteger(value) || (value as number) < 0)
      return `${at}.${name} is ${said(value)}, not a whole number from 0 up`;
  }
  return null;
}
