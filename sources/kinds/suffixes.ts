import { once } from '../../core/once.ts';
import type { SourceKind } from '../../core/source.ts';
import type { Fact } from './facts.ts';

/**
 * Suffixes that a registry keeps for one kind of holder, one country a code. Read from the registries'
 * rules as the Public Suffix List records them, and reviewed on the date below.
 */
const reviewed = '2026-11-23';

const kept: readonly (readonly [label: string, kind: SourceKind, holders: string, countries: string])[] = [
  [
    'gov',
    'government',
    'public authorities',
    `ac ae af al ao ar as au az ba bb bd bf bh bm bn br bs bt bw by bz cd ck cl cm cn co cx cy dm do dz ec ee eg
     er et fj fk gd ge gh gi gn gr gu gy hk ie il in io iq ir it jm jo kg kh ki km kn kp kw kz la lb lc lk lr ls
     lt lv ly ma me mg mk ml mm mn mo mr ms mu mv mw my mz na ng np nr om pg ph pk pl pn pr ps pt pw py qa rs ru
     rw sa sb sc sd sg sh sl so ss sx sy tj tl tm tn to tr tt tw ua ug uk vc ve vn ws ye za zm zw`,
  ],
  ['gob', 'government', 'public authorities', 'ar bo cl do ec es gt hn mx ni pa pe pk sv ve'],
  ['gouv', 'government', 'public authorities', 'ci fr ht km ml sn'],
  ['go', 'government', 'public authorities', 'ci cr id jp ke kr th tz ug'],
  ['govt', 'government', 'public authorities', 'nz'],
  ['gub', 'government', 'public authorities', 'uy'],
  ['gv', 'government', 'public authorities', 'ao at'],
  ['gc', 'government', 'the federal government', 'ca'],
  ['muni', 'government', 'local authorities', 'il'],
  [
    'mil',
    'military',
    'armed forces',
    `ac ae al ar az ba bo br by cl cn co cy do ec eg fj gh gt hn id in io iq jo kg km kr kz lv mg mv my mz ng ni
     no nz pe ph pl py qa ru rw sh st sy tj tm to tr tt tw tz ug uy vc ve ye za zm zw`,
  ],
  [
    'edu',
    'university',
    'schools and universities',
    `ac af al ao ar au az ba bb bd bh bi bm bn bo br bs bt bz ci cn co cu cv cw dm do dz ec ee eg er es et fj fk
     fm gd ge gh gi gl gn gp gr gt gu gy hk hn ht in io iq it jm jo kg kh ki km kn kp kw ky kz la lb lc lk lr ls
     lv ly me mg mk ml mm mn mo ms mt mv mw mx my mz ng ni np nr om pa pe pf pg ph pk pl pn pr ps pt py qa rs ru
     sa sb sc sd sg sl sn so ss st sv sy tj tm to tr tt tw ua ug uy vc ve vn vu ws ye za zm`,
  ],
  [
    'ac',
    'university',
    'universities and research bodies',
    `ae at bd be bw ci cn cr cy fj fk id il in ir jp ke kr lk ls ma me mu mw mz ni nz pa pg rs ru rw se sz th tz
     ug uk vn za zm zw`,
  ],
];

const general = [
  ['.gov', 'government', 'Names under gov are kept for public authorities of the United States.'],
  ['.mil', 'military', 'Names under mil are kept for armed forces of the United States.'],
  ['.edu', 'university', 'Names under edu are kept for universities, nearly all in the United States.'],
  ['.int', 'intergovernmental', 'Names under int are kept for organisations founded by treaty.'],
  ['.gov.scot', 'government', 'Names under gov.scot are kept for public authorities of Scotland.'],
] as const;

const names = once(() => new Intl.DisplayNames(['en'], { type: 'region' }));
const placeNamed = (country: string) => names().of(country === 'uk' ? 'GB' : country.toUpperCase());

/** One fact for each suffix. */
export function suffixFacts(): Fact[] {
  return [
    ...general.map(([pattern, kind, reason]) => ({ pattern, kind, name: null, reason, reviewed })),
    ...kept.flatMap(([label, kind, holders, countries]) =>
      countries
        .trim()
        .split(/\s+/)
        .map((country): Fact => {
          const suffix = `${label}.${country}`;
          return {
            pattern: `.${suffix}`,
            kind,
            name: null,
            // Who names one country has the browser load the names of all.
            get reason() {
              return `Names under ${suffix} are kept for ${holders}: ${placeNamed(country)}.`;
            },
            reviewed,
          };
        }),
    ),
  ];
}
