import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from './link.ts';

const page = 'https://politics.stackexchange.com/questions/1/a-question';
const read = (link: string) => readLink(link, page);
const inside = 'https://www.example.org/a/page?id=7&x=%C3%A4';
const coded = encodeURIComponent(inside);

test('a plain link is its own resource', () => {
  expect(read(inside)).toEqual({
    link: inside,
    resource: inside,
    host: 'example.org',
    forms: [],
    archived: null,
  });
});

test.each([
  'mailto:a@example.org',
  'javascript:void(0)',
  'ftp://example.org/',
  'data:text/html,hi',
  'http://',
  'http://[::1]/',
  'http://127.0.0.1:8080/',
  'http://192.168.1.1/',
  'http://localhost/',
  'http://intranet/page',
  '#answer-2',
  '/users/5/somebody',
  '?tab=votes',
  '',
  'https://politics.stackexchange.com/a/2',
  'https://history.stackexchange.com/q/3',
  'https://i.sstatic.net/AbCdE.png',
  'https://i.stack.imgur.com/AbCdE.jpg?s=64',
  'https://www.google.com/url?q=https://politics.stackexchange.com/a/2',
])('"%s" is no source', (link) => {
  expect(read(link)).toBeNull();
});

test("another site's picture is a source, and so is the picture host's own page", () => {
  expect(read('https://i.imgur.com/AbCdE.png')?.host).toBe('i.imgur.com');
  expect(read('https://i.sstatic.net/terms')?.host).toBe('i.sstatic.net');
});

test('two tenants of one platform are two sites', () => {
  expect(readLink('https://b.wordpress.com/x', 'https://a.wordpress.com/y')?.host).toBe('b.wordpress.com');
  expect(readLink('https://a.wordpress.com/x', 'https://a.wordpress.com/y')).toBeNull();
});

describe('redirectors lead to what they carry', () => {
  test.each([
    `https://www.google.com/url?sa=t&url=${coded}&usg=x`,
    `https://www.google.co.uk/url?q=${coded}`,
    `https://www.bing.com/ck/a?!&&p=1&u=a1${btoa(inside).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}&ntb=1`,
    `https://l.facebook.com/l.php?u=${encodeURIComponent(inside.replace('https:', ''))}`,
    `https://www.google.de/imgres?imgurl=https%3A%2F%2Fexample.net%2Fi.png&imgrefurl=${coded}`,
    `https://l.facebook.com/l.php?u=${coded}&h=AT0`,
    `https://lm.facebook.com/l.php?u=${coded}`,
    `https://l.instagram.com/?u=${coded}&e=AT0`,
    `https://out.reddit.com/t3_a?url=${coded}&token=b`,
    `https://steamcommunity.com/linkfilter/?u=${coded}`,
    `https://steamcommunity.com/linkfilter/?url=${coded}`,
    `https://www.youtube.com/redirect?event=comments&q=${coded}`,
    `https://duckduckgo.com/l/?uddg=${coded}&rut=b`,
    `https://exit.sc/?url=${coded}`,
    `https://vk.com/away.php?to=${coded}`,
    `https://href.li/?${inside}`,
    `https://slack-redir.net/link?url=${coded}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${coded}&data=05`,
    `https://www-example-org.ezproxy.lib.example.edu/a/page?id=7&x=%C3%A4`,
    `https://www-example-org.university.idm.oclc.org/a/page?id=7&x=%C3%A4`,
    `https://www.example.org.ezproxy.example.edu/a/page?id=7&x=%C3%A4`,
    `https://login.ezproxy.example.edu/login?url=${coded}`,
    `https://www-example-org.translate.goog/a/page?id=7&x=%C3%A4&_x_tr_sl=de&_x_tr_tl=en`,
  ])('%s', (link) => {
    expect(read(link)).toMatchObject({ resource: inside, host: 'example.org', forms: ['redirected'] });
  });

  test('a dash in a proxied name is written as two', () => {
    expect(read('https://my--paper-example-org.x.idm.oclc.org/')?.host).toBe('my-paper.example.org');
  });

  test('a redirector that carries no web address stays what it is', () => {
    expect(read('https://www.google.com/url?q=javascript:alert(1)')).toMatchObject({
      host: 'google.com',
      forms: [],
    });
  });

  test('a host that only ends like one is none', () => {
    expect(read(`https://google.com.example.net/url?q=${coded}`)?.host).toBe('google.com.example.net');
    expect(read(`https://notgoogle.com/url?q=${coded}`)?.host).toBe('notgoogle.com');
  });
});

describe('archives lead to the page that was saved, and say when', () => {
  test.each([
    [`https://web.archive.org/web/20210304050607/${inside}`, '2021-03-04'],
    [`http://web.archive.org/web/20210304050607id_/${inside}`, '2021-03-04'],
    [`https://web.archive.org/web/20210304*/${inside}`, '2021-03-04'],
    [`https://web.archive.org/web/2021/${inside}`, null],
    [`https://web.archive.org/web/20219999000000/${inside}`, null],
    [`https://web.archive.org/web/${inside}`, null],
    [`https://web.archive.org/save/${inside}`, null],
    [`https://web.archive.org/web/20210304050607/${inside.replace('//', '/')}`, '2021-03-04'],
    [`https://web.archive.org/web/20210304050607/${coded}`, '2021-03-04'],
    [`https://archive.today/20210304050607/${inside}`, '2021-03-04'],
    [`https://archive.ph/2021.03.04-050607/${inside}`, '2021-03-04'],
    [`https://archive.is/o/AbCdE/${inside}`, null],
    [`https://archive.vn/newest/${inside}`, null],
    [`https://webarchive.nationalarchives.gov.uk/ukgwa/20210304050607/${inside}`, '2021-03-04'],
    [`https://wayback.archive-it.org/1234/20210304050607/${inside}`, '2021-03-04'],
    [`https://www.webcitation.org/query?url=${coded}&date=2021-03-04`, '2021-03-04'],
    [`https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:${coded}+words`, null],
  ])('%s', (link, archived) => {
    expect(read(link)).toMatchObject({ resource: inside, forms: ['archive-copy'], archived });
  });

  test('an old copy without a scheme was saved over http', () => {
    expect(read('https://web.archive.org/web/19991231000000/example.org:80/a')?.resource).toBe(
      'http://example.org/a',
    );
  });

  test.each([
    'https://archive.ph/AbCdE',
    'https://perma.cc/AB12-CD34',
    'https://www.webcitation.org/6AbCdEfGh?url=',
  ])('%s is a copy of what it does not tell', (link) => {
    expect(read(link)).toMatchObject({ resource: link, forms: ['archive-copy'], archived: null });
  });

  test.each(['https://archive.org/details/abook', 'https://web.archive.org/', 'https://perma.cc/'])(
    '%s is no archive copy',
    (link) => {
      expect(read(link)?.forms).toEqual([]);
    },
  );
});

describe('DOI, AMP, mobile, shortened', () => {
  test.each([
    ['http://dx.doi.org/10.1000/xyz%20123', 'https://doi.org/10.1000/xyz%20123', 'doi'],
    ['https://www.doi.org/10.1000/182', 'https://doi.org/10.1000/182', 'doi'],
    ['https://doi.org/doi:10.1000/182', 'https://doi.org/10.1000/182', 'doi'],
    ['https://www.google.com/amp/s/www.example.org/a', 'https://www.example.org/a', 'amp-or-mobile'],
    [
      'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a',
      'https://www.example.org/a',
      'amp-or-mobile',
    ],
    ['https://amp.example.org/a', 'https://example.org/a', 'amp-or-mobile'],
    ['https://example.org/2021/some-title/amp/', 'https://example.org/2021/some-title', 'amp-or-mobile'],
    ['https://example.org/a?amp=1&b=2', 'https://example.org/a?b=2', 'amp-or-mobile'],
    ['https://m.example.org/a', 'https://example.org/a', 'amp-or-mobile'],
    ['https://mobile.example.org/a', 'https://example.org/a', 'amp-or-mobile'],
    ['https://en.m.wikipedia.org/wiki/A', 'https://en.wikipedia.org/wiki/A', 'amp-or-mobile'],
    ['https://youtu.be/AbCdEfGhIjK?t=3', 'https://www.youtube.com/watch?v=AbCdEfGhIjK', 'shortened'],
    ['https://t.co/AbC', 'https://t.co/AbC', 'shortened'],
    ['https://bit.ly/AbC', 'https://bit.ly/AbC', 'shortened'],
    ['https://www.bbc.co.uk/news/amp/world-1', 'https://www.bbc.co.uk/news/world-1', 'amp-or-mobile'],
    ['https://arxiv.org/pdf/1706.03762v5', 'https://arxiv.org/pdf/1706.03762v5', 'pdf'],
    ['https://example.org/a.PDF?x=1', 'https://example.org/a.PDF?x=1', 'pdf'],
  ])('%s', (link, resource, form) => {
    expect(read(link)).toMatchObject({ resource, forms: [form] });
  });

  test.each([
    'https://en.wiktionary.org/wiki/amp',
    'https://github.com/someone/amp',
    'https://gitlab.com/group/project/amp',
    'https://m.github.io/x',
    'https://mobile.de/x',
    'https://amp.dev/x',
    'https://doi.org/about',
  ])('%s is itself', (link) => {
    expect(read(link)).toMatchObject({ resource: link, forms: [] });
  });
});

test('wrappings within wrappings are all taken off, and all told', () => {
  const copy = `https://web.archive.org/web/20200102030405/https://m.example.org/a.pdf?utm_source=chatgpt.com`;
  expect(read(`https://www.google.com/url?q=${encodeURIComponent(copy)}`)).toEqual({
    link: `https://www.google.com/url?q=${encodeURIComponent(copy)}`,
    resource: 'https://example.org/a.pdf',
    host: 'example.org',
    forms: ['redirected', 'ai-referred', 'archive-copy', 'amp-or-mobile', 'pdf'],
    archived: '2020-01-02',
  });
});

test('a nest without end is left after some steps', () => {
  const link = 'https://href.li/?'.repeat(500) + inside;
  expect(read(link)?.host).toBe('href.li');
});

test('tracking goes, the rest of the query keeps its spelling', () => {
  expect(read('https://example.org/?utm_source=a&q=a+b%20c&fbclid=1&&gclid=2&empty=&flag')?.resource).toBe(
    'https://example.org/?q=a+b%20c&empty=&flag',
  );
  expect(read('https://example.org/a?utm_medium=x')?.resource).toBe('https://example.org/a');
});

test.each(['chatgpt.com', 'openai', 'perplexity', 'copilot.com', 'claude.ai'])(
  '"%s" handed the link out',
  (from) => {
    expect(read(`https://example.org/?utm_source=${from}`)?.forms).toEqual(['ai-referred']);
  },
);

test('a newsletter did not', () => {
  expect(read('https://example.org/?utm_source=newsletter')?.forms).toEqual([]);
});

test('a fragment that is a path of the site stays', () => {
  expect(read('https://example.org/#/report/5')?.resource).toBe('https://example.org/#/report/5');
});

describe('whatever the address', () => {
  const pieces = fc.constantFrom(
    ...[
      'http://',
      'https://',
      'web.archive.org/web/',
      '2021',
      '*/',
      'google.com/url?q=',
      'href.li/?',
      '%',
      '%zz',
      '..',
    ],
    ...[
      'www.',
      'm.',
      'amp.',
      '.',
      '/',
      '//',
      ':',
      '@',
      '[::1]',
      '#',
      '?',
      'doi.org/10.1/',
      'a',
      'ü',
      '\ud800',
      ' ',
      '/amp',
    ],
    ...[
      '.ezproxy.',
      '-com.idm.oclc.org',
      '.translate.goog',
      'archive.ph/',
      'youtu.be/',
      'cache:',
      '\u0000',
      '1.2.3.4',
    ],
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
    fc.webUrl(),
  );

  test('it is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(anything, anything, (link, on) => {
        const source = readLink(link, on);
        if (!source) return;
        expect(source.resource).toMatch(/^https?:/);
        expect(source.host).not.toMatch(/^www\.[^.]+\.|\.$|[A-Z]|^$/);
        expect(readLink(source.resource, page)?.host ?? source.host).toBe(source.host);
      }),
      { numRuns: 3000 },
    );
  });

  test('what is not http is no source', () => {
    const scheme = fc.stringMatching(/^[a-z][a-z0-9+.-]{0,8}$/).filter((name) => !/^https?$/.test(name));
    fc.assert(fc.property(scheme, fc.webUrl(), (name, url) => read(url.replace(/^https?/, name)) === null));
  });

  test('every spelling of it has the same answer', () => {
    const plainUrl = fc.webUrl({ validSchemes: ['https'] }).filter((url) => read(url)?.forms.length === 0);
    fc.assert(
      fc.property(plainUrl, (url) => {
        const { host, pathname, search } = new URL(url);
        if (host.startsWith('www.')) return;
        const expected = read(url);
        for (const spelling of [
          `HTTPS://${host.toUpperCase()}${pathname}${search}`,
          `https://${host}.${pathname}${search}`,
          `https://${host}:443${pathname}${search}`,
          `https://user:secret@${host}${pathname}${search}`,
          `https://${host}${pathname}${search}#part`,
        ]) {
          expect({ ...read(spelling), link: '' }).toEqual({ ...expected, link: '' });
        }
        expect(read(`https://www.${host}${pathname}${search}`)?.host).toBe(expected?.host);
      }),
    );
  });
});

test('an address that nobody would write holds up nobody', () => {
  const long = `https://news.example/${'1-'.repeat(20_000)}/x`;
  const start = performance.now();
  expect(readLink(long, 'https://a.example/')?.resource).toBe(long);
  expect(performance.now() - start).toBeLessThan(500);
});
