import { expect, test } from 'vitest';
import { joinedPages } from './pdf-pages.ts';

test('accents that TeX draws over letters are theirs again', () => {
  const page = [
    'Le g´en´eral fˆut `a la forˆet, tr`es tˆot; ¨uber und ¨ Uber, na¨ıf, se˜nor, garc¸on, fran¸cais.',
  ];
  expect(joinedPages([page])).toBe(
    'Le général fût `a la forêt, très tôt; über und Über, naïf, señor, garçon, français.',
  );
});

test('an apostrophe that is typed as an accent stays one', () => {
  for (const words of ['don´t, it´s and I´ve', 'l´accord a été signé'])
    expect(joinedPages([[words]])).toBe(words);
});
