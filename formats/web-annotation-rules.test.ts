import { expect, test } from 'vitest';
import { annotationProblem } from './web-annotation-rules.ts';

const right = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'So they say.', purpose: 'commenting' },
  target: {
    type: 'SpecificResource',
    source: 'https://assembly.example/minutes',
    selector: [{ type: 'TextQuoteSelector', exact: 'fifteen votes' }],
    state: { type: 'TimeState', sourceDate: '2022-01-24T10:00:00Z' },
  },
};
const targeting = (target: object) => ({ target: { ...right.target, ...target } });

test('an annotation that keeps to the model has no problem', () => {
  expect(annotationProblem(right, true)).toBeNull();
  expect(annotationProblem({ ...right, '@context': undefined }, false)).toBeNull();
  expect(
    annotationProblem({ ...right, '@context': ['https://x.example/', right['@context']] }, true),
  ).toBeNull();
  expect(annotationProblem({ ...right, body: undefined, bodyValue: 'text' }, true)).toBeNull();
});

test.each([
  ['its @context is missing', { '@context': undefined }],
  ['its id is “none”', { id: 'none' }],
  ['its id is “["a:b","c:d"]”, not one address', { id: ['a:b', 'c:d'] }],
  ['its type is “Note”, not Annotation', { type: 'Note' }],
  ['it has no target', { target: undefined }],
  ['its target is “9”', { target: 9 }],
  ['its target is an empty list', { target: [] }],
  ['its target is text, not a place', { target: { type: 'TextualBody', value: 'x' } }],
  ['it has both body and bodyValue', { bodyValue: 'x' }],
  ['its bodyValue is “3”', { body: undefined, bodyValue: 3 }],
  ['created is “soon”', { created: 'soon' }],
  [
    'modified is “["2022-01-24T10:00:00Z","2022-01-25T10:00:00Z"]”',
    { modified: ['2022-01-24T10:00:00Z', '2022-01-25T10:00:00Z'] },
  ],
  ['rights is “mine”', { rights: 'mine' }],
  ['via is “somebody”', { via: 'somebody' }],
  ['canonical is “x”', { canonical: 'x' }],
  ['creator is “6”', { creator: 6 }],
  ['its body is “words”', { body: 'words' }],
  ['body.value is missing', { body: { type: 'TextualBody' } }],
  ['body.value is “["a","b"]”', { body: { type: 'TextualBody', value: ['a', 'b'] } }],
  ['body.textDirection is “up”', { body: { id: 'a:b', textDirection: 'up' } }],
  ['body.language is “3”', { body: { id: 'a:b', language: 3 } }],
  ['body.processingLanguage is “["en","de"]”', { body: { id: 'a:b', processingLanguage: ['en', 'de'] } }],
  ['body has a purpose', { body: { id: 'a:b', purpose: 'tagging' } }],
  ['body has items and does not say', { body: { items: ['a:b'] } }],
  ['more than one kind of set', { body: { type: ['Choice', 'List'], items: ['a:b'] } }],
  ['body is a set and has value', { body: { type: 'Choice', items: ['a:b'], value: 'x' } }],
  ['body has both source and value', { body: { source: 'a:b', value: 'x' } }],
  ['target.source is missing', { target: { type: 'SpecificResource' } }],
  ['target.styleClass is “3”', targeting({ styleClass: 3 })],
  ['target.selector.type is “Guess”', targeting({ selector: { type: 'Guess' } })],
  ['target.selector.exact is missing', targeting({ selector: { type: 'TextQuoteSelector' } })],
  [
    'target.selector.end is “-1”',
    targeting({ selector: { type: 'TextPositionSelector', start: 0, end: -1 } }),
  ],
  [
    'target.selector.value is “["a","b"]”',
    targeting({ selector: { type: 'CssSelector', value: ['a', 'b'] } }),
  ],
  [
    'target.selector.endSelector is missing',
    targeting({ selector: { type: 'RangeSelector', startSelector: 'a:b' } }),
  ],
  [
    'target.selector.refinedBy.value is missing',
    targeting({ selector: { type: 'XPathSelector', value: 'p', refinedBy: { type: 'FragmentSelector' } } }),
  ],
  ['target.state.sourceDate is “then”', targeting({ state: { type: 'TimeState', sourceDate: 'then' } })],
  ['target.state.cached is “there”', targeting({ state: { type: 'TimeState', cached: 'there' } })],
  ['target.state.value is missing', targeting({ state: { type: 'HttpRequestState' } })],
])('it is said that %s', (sentence, change) => {
  expect(annotationProblem({ ...right, ...change }, true)).toContain(sentence);
});
