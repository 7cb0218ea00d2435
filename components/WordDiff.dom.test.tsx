import { expect, test } from 'vitest';
import { expectAccessible, stage } from '../tests/component-stage.tsx';
import { WordDiff } from './WordDiff.tsx';

const heard = (root: Element) => root.querySelector('.diff > p')?.textContent?.replace(/\s+/g, ' ').trim();
const sum = (root: Element) => root.querySelector('.diff .quiet')?.textContent;

test('old words are struck and quiet, new ones underlined, what matters for the sense is strong', async () => {
  const { show, root, find } = stage();
  await show(<WordDiff then="NATO did expand in 1999." now="NATO did not expand in 1997." />);
  const [removed, added] = [find('del'), [...root.querySelectorAll('ins')].at(-1) as HTMLElement];
  expect(getComputedStyle(removed).textDecorationLine).toBe('line-through');
  expect(getComputedStyle(removed).color).not.toBe(getComputedStyle(find('.quoted')).color);
  expect(getComputedStyle(added).textDecorationLine).toBe('underline');
  expect(getComputedStyle(added).textDecorationThickness).toBe('2px');
  expect([...root.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual([
    'not',
    '1999',
    '1997',
  ]);
  expect(getComputedStyle(find('b')).fontWeight).toBe('600');
  expect(sum(root)).toBe('A number and a negation changed.');
  await expectAccessible(root);
});

test('whoever listens hears what was and what is now', async () => {
  const { show, root } = stage();
  await show(<WordDiff then="they promised a lot" now="they offered a lot" />);
  expect(heard(root)).toBe('they was promised now offered a lot');
});

test('several numbers are counted, and nothing is said where no such word changed', async () => {
  const { show, root } = stage();
  await show(<WordDiff then="from 1990 to 1991" now="from 1992 to 1993" />);
  expect(sum(root)).toBe('2 numbers changed.');
  await show(<WordDiff then="a red fox" now="a brown fox" />);
  expect(sum(root)).toBeUndefined();
});

test('commas keep to their words, and new words stand apart from old ones', async () => {
  const { show, root } = stage();
  await show(<WordDiff then="so (some say) it is" now="so (most say), it is" />);
  for (const hidden of root.querySelectorAll('bdi')) hidden.remove();
  expect(heard(root)).toBe('so (some say) most say), it is');
});

test('long stretches that are the same are shortened, with the words beside each change', async () => {
  const { show, root } = stage();
  const words = (from: number) => Array.from({ length: 20 }, (_, at) => `w${from + at}`).join(' ');
  await show(<WordDiff then={`${words(1)} old ${words(21)} x`} now={`${words(1)} new ${words(21)} y`} />);
  expect(heard(root)).toBe(
    '… w16 w17 w18 w19 w20 was old now new w21 w22 w23 w24 w25 … w36 w37 w38 w39 w40 was x now y',
  );
});

test('Arabic is read from the right, whatever our own words are', async () => {
  const { show, find } = stage();
  await show(<WordDiff then="وعدت الدول" now="رفضت الدول" />);
  expect(getComputedStyle(find('.diff > p')).direction).toBe('rtl');
});
