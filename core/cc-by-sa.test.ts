import { describe, expect, test } from 'vitest';
import { licenceNamed, licenceOn } from './cc-by-sa.ts';

describe('the licence', () => {
  test.each([
    ['2008-08-01T00:00:00Z', '2.5'],
    ['2011-04-07T23:59:59Z', '2.5'],
    ['2011-04-08T00:00:00Z', '3.0'],
    ['2018-05-01T23:59:59Z', '3.0'],
    ['2018-05-02T00:00:00Z', '4.0'],
    ['2026-01-01T00:00:00Z', '4.0'],
  ])('of words revised at %s is CC BY-SA %s', (date, version) => {
    expect(licenceOn(date)).toEqual({
      name: `CC BY-SA ${version}`,
      url: `https://creativecommons.org/licenses/by-sa/${version}/`,
      by: 'date',
    });
  });

  test('is read whatever the language around its name', () => {
    expect(licenceNamed('2018-05-27 06:16:39Z, Licença: CC BY-SA 4.0')?.by).toBe('page');
    expect(licenceNamed('2018-05-27 06:16:39Z, ライセンス: CC\u00a0BY-SA\u00a03.0')?.name).toBe(
      'CC BY-SA 3.0',
    );
    expect(licenceNamed('2018-05-27 06:16:39Z')).toBeNull();
  });
});
