import { type Fields, isFields, isTime, isUri, listOf, said } from './json-values.ts';
import { webAnnotationContext } from './web-annotation.ts';
import { selectorProblem, stateProblem } from './web-annotation-selectors.ts';

/**
 * The first thing in which `value` breaks what the Web Annotation Data Model demands ("MUST"), as the end of
 * "Annotation 3 cannot be read: …"; null where it breaks nothing.
 *
 * @param isAlone true where it is a file of its own, which has to name the context.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationProblem(value: unknown, isAlone: boolean): string | null {
  if (!isFields(value)) return 'it is not an object';
  if (isAlone && !listOf(value['@context']).includes(webAnnotationContext))
    return `its @context is ${said(value['@context'])}, not ${webAnnotationContext}`;
  if (!isOneUri(value.id)) return `its id is ${said(value.id)}, not one address`;
  if (!listOf(value.type).includes('Annotation')) return `its type is ${said(value.type)}, not Annotation`;
  if (value.target === undefined) return 'it has no target';
  if (value.body !== undefined && value.bodyValue !== undefined) return 'it has both body and bodyValue';
  if (value.bodyValue !== undefined && !isOneText(value.bodyValue))
    return `its bodyValue is ${said(value.bodyValue)}, not text`;
  return (
    commonProblem(value, '') ??
    resourcesProblem('target', value.target) ??
    resourcesProblem('body', value.body)
  );
}

/** What holds of annotations and of resources alike. */
function commonProblem(fields: Fields, at: string): string | null {
  for (const name of ['created', 'modified', 'generated'])
    if (fields[name] !== undefined && !isOneTime(fields[name]))
      return `${at}${name} is ${said(fields[name])}, not one time like 2022-01-24T10:00:00Z`;
  for (const name of ['rights', 'via'])
    if (!listOf(fields[name]).every(isUri)) return `${at}${name} is ${said(fields[name])}, not an address`;
  if (fields.canonical !== undefined && !isOneUri(fields.canonical))
    return `${at}canonical is ${said(fields.canonical)}, not one address`;
  for (const name of ['creator', 'generator'])
    if (!listOf(fields[name]).every((one) => isUri(one) || isFields(one)))
      return `${at}${name} is ${said(fields[name])}, neither an address nor a person or program`;
  return null;
}

const sets = ['Choice', 'Composite', 'List', 'Independents'];

function resourcesProblem(at: 'target' | 'body', value: unknown): string | null {
  if (Array.isArray(value) && value.length === 0) return `its ${at} is an empty list`;
  for (const one of listOf(value)) {
    const problem = resourceProblem(at, one);
    if (problem) return problem;
  }
  return null;
}

function resourceProblem(at: 'target' | 'body', value: unknown): string | null {
  if (isUri(value)) return null;
  if (!isFields(value)) return `its ${at} is ${said(value)}, neither an address nor an object`;
  const common = commonProblem(value, `${at}.`) ?? descriptionProblem(value, at);
  if (common) return common;
  const types = listOf(value.type);
  const of = types.filter((type) => sets.includes(String(type)));
  if (of.length > 1) return `${at}.type is ${said(value.type)}, more than one kind of set`;
  if (of.length === 1) return setProblem(value, at);
  if (value.items !== undefined) return `${at} has items and does not say what kind of set it is`;
  if (value.source !== undefined || types.includes('SpecificResource')) return specificProblem(value, at);
  if (value.value !== undefined || types.includes('TextualBody')) return textProblem(value, at);
  if (!isOneUri(value.id)) return `${at}.id is ${said(value.id)}, not one address`;
  return value.purpose === undefined ? null : `${at} has a purpose, which only our words on it may have`;
}

function setProblem(fields: Fields, at: 'target' | 'body'): string | null {
  const wrong = ['value', 'source', 'purpose'].find((name) => fields[name] !== undefined);
  if (wrong) return `${at} is a set and has ${wrong}`;
  const items = fields.items;
  if (!Array.isArray(items) || items.length === 0) return `${at}.items is ${said(items)}, not a list`;
  return resourcesProblem(at, items);
}

function textProblem(fields: Fields, at: string): string | null {
  if (at === 'target') return 'its target is text, not a place';
  return typeof fields.value === 'string' ? null : `${at}.value is ${said(fields.value)}, not text`;
}

function specificProblem(fields: Fields, at: string): string | null {
  const { source } = fields;
  if (fields.value !== undefined) return `${at} has both source and value`;
  if (!isUri(source) && !(isFields(source) && isOneUri(source.id)))
    return `${at}.source is ${said(source)}, not an address`;
  if (isFields(source)) {
    const problem = commonProblem(source, `${at}.source.`) ?? descriptionProblem(source, `${at}.source`);
    if (problem) return problem;
  }
  if (!listOf(fields.styleClass).every((one) => typeof one === 'string'))
    return `${at}.styleClass is ${said(fields.styleClass)}, not text`;
  for (const selector of listOf(fields.selector)) {
    const problem = selectorProblem(selector, `${at}.selector`);
    if (problem) return problem;
  }
  for (const state of listOf(fields.state)) {
    const problem = stateProblem(state, `${at}.state`);
    if (problem) return problem;
  }
  return null;
}

function descriptionProblem(fields: Fields, at: string): string | null {
  const { textDirection, processingLanguage } = fields;
  if (textDirection !== undefined && !['ltr', 'rtl', 'auto'].includes(String(textDirection)))
    return `${at}.textDirection is ${said(textDirection)}, not ltr, rtl or auto`;
  if (Array.isArray(textDirection)) return `${at}.textDirection is a list`;
  for (const name of ['format', 'language'])
    if (!listOf(fields[name]).every((one) => typeof one === 'string'))
      return `${at}.${name} is ${said(fields[name])}, not text`;
  if (processingLanguage !== undefined && !isOneText(processingLanguage))
    return `${at}.processingLanguage is ${said(processingLanguage)}, not one language`;
  return null;
}

const one = (is: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) ? value.length === 1 && is(value[0]) : is(value);
const isOneUri = one(isUri);
const isOneTime = one(isTime);
const isOneText = one((value) => typeof value === 'string');
