import type { Compared, QuoteEdit, UnreachableReason, wordings } from '../../core/finding.ts';
import { elsewhere, lens, lighthouse, manyWords, rule, signal } from './prose.ts';
import { arabic, chinese, french, japanese, russian } from './scripts.ts';

/** What the quotation says, what the page says, and what the difference weighs. */
type Edit = readonly [quote: string, source: string, ...QuoteEdit['weights']];

export interface Row {
  readonly page: string;
  readonly quote: string;
  readonly finds: (typeof wordings)[number] | 'not-found' | 'too-short' | UnreachableReason;
  /** All of them, in order; left out: there are none, or they are too many to be of use here. */
  readonly edits?: readonly Edit[];
  readonly also?: Partial<Pick<Compared, 'copies' | 'leftOut' | 'cut' | 'differs' | 'remarks'>>;
}

const row = (
  page: string,
  quote: string,
  finds: Row['finds'],
  edits?: readonly Edit[],
  also?: Row['also'],
): Row => ({ page, quote, finds, ...(edits && { edits }), ...(also && { also }) });

const thousands = manyWords(2_400).split(' ').slice(200, 2_200);

/** What each page holds of a quotation, told by reading both. */
export const expected: readonly Row[] = [
  // The page as it is
  row('plain', rule, 'verbatim', [], { differs: [] }),
  row('plain', `“${rule.replace('the lamp', 'The lamp')}.”`, 'verbatim', [], { differs: [] }),
  row('plain', rule.replace('lamp', 'Lamp').replace(', and', ' and'), 'verbatim', [], {
    differs: ['case', 'punctuation'],
  }),
  row('plain', `${lighthouse[4]} ${lighthouse[5]}`, 'verbatim', []),
  row('plain', rule.replace(', and that no visitor', ' … no visitor'), 'verbatim-marked', [], { cut: 2 }),
  row('plain', rule.replace('the lamp', '[the light]'), 'verbatim-marked', []),
  row('plain', rule.replace('dark', 'dark [sic]'), 'verbatim', [], { remarks: ['sic'] }),
  row('plain', rule.replace('never ', ''), 'small-edits', [['', 'never', 'negation']]),
  row('plain', rule.replace('no visitor', 'a visitor'), 'small-edits', [['a', 'no', 'negation']]),
  row('plain', lens.replace('240', '420'), 'small-edits', [['420', '240', 'number']]),
  row('plain', lens.replace('some of its members', 'its members'), 'small-edits', [
    ['', 'some of', 'qualifier'],
  ]),
  // The last word has no neighbour that would say what stands in its place: it is put in.
  row('plain', rule.replace('dark', 'nightfall'), 'small-edits', [['nightfall', '']]),
  row('plain', `${rule} … ${lighthouse[0].slice(0, 60)}`, 'reordered', []),
  row('plain', elsewhere, 'not-found'),
  row('plain', 'left alone', 'too-short'),

  // Markup
  row('no-tags-closed', `${lighthouse[1]} ${lighthouse[2]}`, 'verbatim', []),
  row(
    'entities',
    'The café below the tower sells "fish & chips" - for £6 - to whoever doesn\'t bring their own',
    'verbatim',
    [],
  ),
  row('tags-in-words', rule, 'verbatim', []),
  row('breaks', `${lighthouse[2]} ${lighthouse[3]}`, 'verbatim', []),
  row('table', '1848 two ships Agnes Hale', 'verbatim', []),
  row('footnotes', rule, 'verbatim', []),
  row('powers', lens.replace('240', '106'), 'verbatim', []),
  row('hidden', rule, 'verbatim', []),
  row('hidden-only', rule, 'not-found'),
  row('in-script', rule, 'not-found'),
  row('navigation-only', rule, 'not-found'),
  row('frame', rule, 'not-found'),
  row('lazy', rule, 'needs-scripts'),
  row('lazy-with-noscript', rule, 'verbatim', []),
  row('twice', signal, 'verbatim', [], { copies: 2 }),
  row('comments', 'the herring ever cared about the signal, and my grandfather agreed', 'verbatim', []),
  row(
    'list',
    'Trim the wick before sunset. Wind the clock every four hours. Never let the lamp go out.',
    'verbatim',
    [],
  ),
  row('poem', 'keep thou the rocks, keep thou the sands, / and leave the night to me', 'verbatim', []),
  row('quoting', "She said: ‘I saw it twice, and nobody's lamp is green.’", 'verbatim', []),
  row('no-type', rule, 'verbatim', []),

  // Not what was quoted, or not all of it
  row('edited', rule, 'small-edits', [['must never', 'may', 'qualifier', 'negation']]),
  row('other-numbers', lens, 'small-edits', [['240', '2,400', 'number']]),
  row('other-name', 'Its keeper, Agnes Hale, wrote that the lamp must never be left alone', 'small-edits', [
    ['Agnes Hale', 'Agatha Hall', 'name'],
  ]),
  row('reworded', signal, 'reworded'),
  row('archived', rule, 'verbatim', []),
  row('translation', signal, 'other-language'),
  row('translation', french, 'verbatim', []),
  row('empty', rule, 'no-text'),
  row('no-words', rule, 'no-text'),
  row('very-short', rule, 'not-found'),
  row('very-short', 'Closed on Mondays and in winter', 'verbatim', []),
  row('soft-404', rule, 'not-found'),
  row('login-wall', rule, 'needs-scripts'),
  row('login-wall', lighthouse[0], 'verbatim', []),
  row('cookie-wall', rule, 'needs-scripts'),
  row('cookie-banner', rule, 'verbatim', []),
  row('big', rule, 'verbatim', []),
  row('big', rule.replace('never ', ''), 'small-edits', [['', 'never', 'negation']]),
  row('long', thousands.join(' '), 'verbatim', []),
  row('long', thousands.with(1_000, 'lantern').join(' '), 'small-edits', [
    ['lantern', thousands[1_000] ?? ''],
  ]),

  // Scripts and encodings
  row('chinese', chinese, 'verbatim', []),
  row('chinese', chinese.replace('绝不能', '能'), 'small-edits'),
  row('japanese', japanese, 'verbatim', []),
  row('arabic', arabic, 'verbatim', []),
  row('arabic-pointed', arabic, 'verbatim', []),
  row('windows-1251', russian, 'verbatim', []),
  row('windows-1251-unsaid', russian, 'verbatim', []),
  row('utf-16', russian, 'verbatim', []),
  row('utf-8-mark', russian, 'verbatim', []),
  row('wrong-charset', russian, 'verbatim', []),
  row('text', rule, 'verbatim', []),
  row('text-wrapped', `${lighthouse[1]} ${lighthouse[2]}`, 'verbatim', []),
  row('picture', rule, 'not-text'),
  row('endless', rule, 'too-large'),

  // PDF
  row('pdf-one-column', `${lighthouse[1]} ${lighthouse[2]}`, 'verbatim', []),
  row('pdf-one-column', rule.replace('no visitor may', 'visitors may'), 'small-edits', [
    ['visitors', 'no visitor', 'negation'],
  ]),
  row('pdf-two-columns', `${lighthouse[2]} ${lighthouse[3]}`, 'verbatim', []),
  row('pdf-columns-in-rows', `${lighthouse[2]} ${lighthouse[3]}`, 'verbatim', []),
  row('pdf-hyphenated', `${lighthouse[1]} ${lighthouse[2]}`, 'verbatim', []),
  row('pdf-ligatures', signal, 'verbatim', []),
  row('pdf-running-heads', `${lighthouse[1]} ${lighthouse[2]}`, 'verbatim', []),
  row('pdf-scanned', rule, 'pdf-without-text'),
  row('pdf-locked', lighthouse[5], 'pdf-encrypted'),
  row('pdf-300-pages', `${lighthouse[4]} ${lighthouse[5]}`, 'verbatim', []),
  row('pdf-broken-off', rule, 'pdf-broken'),
  row('pdf-as-octets', rule, 'verbatim', []),

  // On the way
  row('gzip', rule, 'verbatim', []),
  row('brotli', rule, 'verbatim', []),
  row('sets-cookie', rule, 'verbatim', []),
  row('redirect-chain', lighthouse[0], 'redirects'),
  row('redirect-loop', lighthouse[2], 'redirects'),
  row('redirect-to-loopback', rule, 'redirects'),
  row('status-401', rule, 'page-refused'),
  row('status-403', lighthouse[4], 'page-refused'),
  row('status-404', rule, 'page-gone'),
  row('status-410', lighthouse[3], 'page-gone'),
  row('status-429', rule, 'page-refused'),
  row('status-500', rule, 'no-answer'),
  row('status-503', rule, 'no-answer'),
  row('slow', `${lighthouse[5]} ${lighthouse[0]}`, 'timed-out'),
  row('truncated', rule, 'no-answer'),
];
