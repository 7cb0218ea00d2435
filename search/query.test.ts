import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

const clausesOf = (typed: string) => readQuery(typed).clauses;

test('words, a phrase and operators are told apart, and a minus turns each round', () => {
  expect(clausesOf('Élysée -vote "no first use" tag:NATO -verdict:contradicted')).toEqual([
    { not: false, is: 'word', word: 'elysee' },
    { not: true, is: 'word', word: 'vote' },
    { not: false, is: 'phrase', words: ['no', 'first', 'use'], open: false },
    { not: false, is: 'property', key: ':tag=nato', begins: false },
    { not: true, is: 'property', key: ':verdict=contradicted', begins: false },
  ]);
});

test('a phrase that is still being typed may end in the beginning of a word', () => {
  expect(clausesOf('"no first us')).toEqual([
    { not: false, is: 'phrase', words: ['no', 'first', 'us'], open: true },
  ]);
});

test('a word with a hyphen asks for both parts, one after the other', () => {
  expect(clausesOf('stack-exchange')).toEqual([
    { not: false, is: 'phrase', words: ['stack', 'exchange'], open: true },
  ]);
});

test('a tag of several words, an address for a site, and an author of two names are taken as meant', () => {
  expect(clausesOf('tag:"Public order" site:https://www.reddit.com/r/x author:"Mira K" tag:na*')).toEqual([
    { not: false, is: 'property', key: ':tag=public_order', begins: false },
    { not: false, is: 'property', key: ':site=reddit.com', begins: false },
    { not: false, is: 'property', key: ':author=mira', begins: false },
    { not: false, is: 'property', key: ':author=k', begins: false },
    { not: false, is: 'property', key: ':tag=na', begins: true },
  ]);
});

test('before and after leave out the year, month or day that they name', () => {
  expect(clausesOf('before:2022 after:2022-01 after:2021-12-31')).toEqual([
    { not: false, is: 'made', from: Number.NEGATIVE_INFINITY, until: Date.UTC(2022, 0, 1) },
    { not: false, is: 'made', from: Date.UTC(2022, 1, 1), until: Number.POSITIVE_INFINITY },
    { not: false, is: 'made', from: Date.UTC(2022, 0, 1), until: Number.POSITIVE_INFINITY },
  ]);
});

test('a verdict or a date that there is not is told, not taken as a word', () => {
  expect(readQuery('verdict:wrong after:yesterday')).toEqual({
    clauses: [],
    misread: [
      { operator: 'verdict', value: 'wrong' },
      { operator: 'after', value: 'yesterday' },
    ],
  });
});

test('an operator that there is not is words', () => {
  expect(clausesOf('note:this')).toEqual([{ not: false, is: 'phrase', words: ['note', 'this'], open: true }]);
});

test('an operator without its value yet changes nothing', () => {
  expect(readQuery('tag: vote')).toEqual({
    clauses: [
      { not: false, is: 'word', word: 'tag' },
      { not: false, is: 'word', word: 'vote' },
    ],
    misread: [],
  });
});
