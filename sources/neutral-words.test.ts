import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceKinds } from '../core/source.ts';
import { addressRules, readSections } from './document.ts';
import { documentSections } from './documents.ts';
import { addressForms } from './form-of-address.ts';
import { kindOf } from './kind.ts';
import { facts } from './kinds/index.ts';
import { readLink } from './link.ts';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const key = (word: string) => word.replaceAll('-', '_');

/** A grade is never ours: whoever gives one is named beside it, in their own words. */
const judging =
  /\b(fake|hoax|liars?|lies|lying|propagand\w*|debunk\w*|trust(?:ed|worthy|worthiness)|untrust\w*|junk|biased|bias|unbiased|reliab(?:le|ility)|unreliab\w*|credib\w*|dubious|questionable|shady|notorious|extremis\w*|conspirac\w*|pseudo\w*|quack\w*|disinformation|misinformation|mouthpiece|regime|reputable|respected|prestigious|renowned|leading|so-called|far-right|far-left|right-wing|left-wing|conservative|liberal|partisan|bogus|fraud\w*|misleading|blacklist\w*)\b/i;

/** Titles that publishers have chosen for themselves. */
const ownTitles = new Set(facts().flatMap(({ name }) => (name !== null && judging.test(name) ? [name] : [])));

test('no string of the interface judges', () => {
  const found = Object.entries(messages).filter(([, { message }]) => judging.test(message));
  expect(found).toEqual([]);
});

test('no reason judges', () => {
  const others = [...addressForms, ...addressRules, ...readSections(documentSections)];
  expect(others.map(({ reason }) => reason).filter((reason) => judging.test(reason))).toEqual([]);
  expect(facts().filter(({ whose }) => whose !== undefined && judging.test(whose))).toEqual([]);
  expect(
    facts()
      .map(({ reason }) => reason)
      .filter((reason) => judging.test(reason)),
  ).toEqual([]);
  const source = readLink('https://foo.herokuapp.com/', 'https://example.org/');
  expect(source && kindOf(source).reason).not.toMatch(judging);
});

test('a name judges only where the publisher took it', () => {
  expect([...ownTitles].sort()).toEqual([
    'Conservative Party',
    'Liberal Democrats',
    'The American Conservative',
    'The Volokh Conspiracy',
  ]);
});

test('all broadcasters are described by the same three facts, in one sentence form, without grades', () => {
  const reasons = facts()
    .filter(({ kind }) => kind === 'broadcaster')
    .map(({ reason }) => reason);
  const form = /^Legal form: [^;:]+; owner: [^;:]+; funding: [^;:]+\.$/;
  expect(reasons.filter((reason) => !form.test(reason))).toEqual([]);
  expect(
    reasons.filter((reason) => /\bpublic|independent|state[- ](?:controlled|run|funded|media)/i.test(reason)),
  ).toEqual([]);
});

test('who broadcasts for whatever state is of one kind', () => {
  for (const host of [
    'bbc.co.uk',
    'rt.com',
    'voanews.com',
    'rferl.org',
    'aljazeera.com',
    'dw.com',
    'cgtn.com',
    'npr.org',
  ]) {
    expect(facts().find(({ pattern }) => pattern === host)).toMatchObject({ kind: 'broadcaster' });
  }
});

test.each([
  ['news-agency', /^News agency; legal form: [^;:]+; owner: [^;:]+; funding: [^;:]+\.$/],
  ['party-campaign', /^Site of a political party, /],
  ['fact-checker', /^Checks statements of others; /],
  ['satire', /^Satire, by the (?:site|column)'s own description\.$/],
  ['press-wire', /^Publishes press releases /],
  ['preprint', /^Papers as their authors hand them in, before review\.$|^DOI prefix registered by /],
  ['think-tank', /esearch institute/],
])('each %s is described like the others', (kind, form) => {
  const reasons = facts()
    .filter((fact) => fact.kind === kind)
    .map(({ reason }) => reason);
  expect(reasons.length).toBeGreaterThan(5);
  expect(reasons.filter((reason) => !form.test(reason))).toEqual([]);
});

test('every kind has its words, the short ones fit between the lines', () => {
  for (const kind of sourceKinds) {
    expect(messages[`kind_${key(kind)}`]?.message, kind).toMatch(/^[A-Z].{2,40}$/);
    expect(messages[`kindShort_${key(kind)}`]?.message, kind).toMatch(/^(?:[a-z./ -]{2,12}|NGO)$/);
  }
});

test('every form has its word', () => {
  for (const form of [
    'archive-copy',
    'shortened',
    'pdf',
    'amp-or-mobile',
    'ai-referred',
    'doi',
    'redirected',
  ]) {
    expect(messages[`form_${key(form)}`]?.message, form).toMatch(/^[A-Z].{2,40}$/);
  }
});
