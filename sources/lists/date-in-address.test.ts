import { expect, test } from 'vitest';
import { dateInAddress } from './date-in-address.ts';

test.each([
  ['https://a.org/2012/05/03/title', '2012-05-03'],
  ['https://a.org/news/2012/5/3/title.html', '2012-05-03'],
  ['https://a.org/2012-05-03-title', '2012-05-03'],
  ['https://a.org/news/title-2012-05-03', '2012-05-03'],
  ['https://a.org/2012/05', '2012-05'],
  ['https://a.org/2012/title', null],
  ['https://a.org/article-20120503', null],
  ['https://a.org/3012/05/03', null],
  ['https://a.org/2012/13/03', null],
  ['https://a.org/id/12012/05/03', null],
  ['no address', null],
])('%s', (address, date) => {
  expect(dateInAddress(address)).toBe(date);
});
