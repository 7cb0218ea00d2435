import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { adjectives, adverbs, authorities, nouns, openings, presentVerbs, verbs } from './page-words.ts';
import type { Random } from './random.ts';

/** Where the sentences of a page come from: called anew for each use, with that use's random numbers. */
export type Prose = (random: Random) => () => string;

/**
 * Sentences of a small grammar that writes claims as questions and answers make them: natural lengths of
 * words, punctuation, repetition.
 */
export const invented: Prose = (r) => {
  const article = (words: string) => (/^[aeiou]/i.test(words) ? 'an ' : 'a ') + words;

  function thing(depth = 0): string {
    const noun = r.pickEarly(nouns);
    const form = r.next();
    if (form < 0.18) return r.pick(authorities);
    const core = r.chance(0.45) ? `${r.pickEarly(adjectives)} ${noun}` : noun;
    const named = determined(form, core);
    if (depth >= 2 || !r.chance(0.28)) return named;
    const joint = r.pick(['of', 'in', 'behind', 'for', 'from', 'without', 'near', 'against', 'under']);
    return `${named} ${joint} ${thing(depth + 1)}`;
  }

  function determined(form: number, core: string): string {
    if (form < 0.5) return `the ${core}`;
    if (form < 0.72) return article(core);
    if (form < 0.8) return `this ${core}`;
    if (form < 0.87) return `every ${core}`;
    return form < 0.93 ? `no ${core}` : `your ${core}`;
  }

  const figure = () =>
    r.pick([
      `${r.int(2, 97)}%`,
      `${r.int(2, 40)} of ${r.int(41, 400)} cases`,
      `about ${r.int(2, 90)},000 people`,
      `${r.int(1, 60)} ms`,
      `between ${r.int(2, 20)} and ${r.int(21, 80)} per year`,
      `version ${r.int(1, 19)}.${r.int(0, 12)}`,
      `${r.int(1750, 2024)}`,
      `roughly ${r.int(2, 12)} times as much`,
      `$${r.int(3, 900)} million`,
      `${r.int(1, 12)} km`,
      `p < 0.0${r.int(1, 5)}`,
      `${r.int(5, 64)} GB`,
    ]);

  function doing(depth = 0): string {
    const form = r.next();
    if (form < 0.55) return `${r.pickEarly(presentVerbs)} ${thing(depth + 1)}`;
    if (form < 0.65) return `is ${r.pickEarly(adjectives)}`;
    if (form < 0.74) return `was ${r.pickEarly(adjectives)} in ${figure()}`;
    if (form < 0.82)
      return `${r.pick(['amounts to', 'was measured at', 'dropped to', 'rose to', 'stayed at'])} ${figure()}`;
    if (form < 0.9 && depth < 2) {
      const says = [
        'suggests that',
        'claims that',
        'denies that',
        'means that',
        'proves that',
        'does not show that',
      ];
      return `${r.pick(says)} ${clause(depth + 1)}`;
    }
    const may = ['can', 'should', 'must', 'may', 'will', 'does not', 'could not', 'would'];
    return `${r.pick(may)} ${r.pickEarly(verbs)} ${thing(depth + 1)}`;
  }

  const joints = 'because,although,while,if,unless,whereas,so that,when,even though,until,since'.split(',');
  function clause(depth = 0): string {
    const first = `${thing(depth)} ${doing(depth)}`;
    return depth < 2 && r.chance(0.22) ? `${first} ${r.pick(joints)} ${clause(depth + 1)}` : first;
  }

  const believes = ['think', 'doubt', 'believe', 'agree', 'remember', 'found', 'read somewhere'];
  const amounts = ['no', 'little', 'some', 'good', 'overwhelming', 'hardly any'];
  const oughts = ['should', 'cannot', 'have to', 'might want to', 'do not need to'];
  const orders = ['before', 'after', 'without', 'instead of'];
  const judgements = ['myth', 'fact', 'misconception', 'half-truth', 'simplification'];
  const forms = [
    () => clause(),
    () => clause(),
    () => clause(),
    () => clause(),
    () => clause(),
    () => `${r.pick(openings)}, ${clause()}`,
    () => `${r.pick(adverbs)}, ${clause()}`,
    () => `${clause()}, and ${clause(1)}`,
    () => `${clause()}, but ${clause(1)}`,
    () => `according to ${r.pick(authorities)}, ${clause()}`,
    () => `I ${r.pick(believes)} that ${clause()}`,
    () => `if you ${r.pickEarly(verbs)} ${thing(1)}, then ${clause(1)}`,
    () => `there is ${r.pick(amounts)} evidence that ${clause(1)}`,
    () => `you ${r.pick(oughts)} ${r.pickEarly(verbs)} ${thing(1)} ${r.pick(orders)} ${thing(1)}`,
    () => `${figure()}: ${clause(1)}`,
    () => `the reason is that ${clause(1)} (${clause(2)})`,
    () => `what ${r.pick(authorities)} actually wrote is that ${clause(1)}`,
    () => `it is a ${r.pick(judgements)} that ${clause(1)}`,
    () => `${thing()} ${doing()}; ${thing(1)} ${doing(1)}`,
    () => `as ${r.pick(authorities)} put it in ${r.int(1890, 2024)}, ${clause(1)}`,
    () => `in ${figure()}, ${clause(1)}`,
    () => `${thing()}, which ${doing(1)}, ${doing(1)}`,
    () => `why would ${thing(1)} ${r.pickEarly(verbs)} ${thing(1)} when ${clause(1)}`,
    () =>
      `not only ${r.pick(['does', 'did', 'will'])} ${thing(1)} ${r.pickEarly(verbs)} ${thing(1)}, it also ${doing(1)}`,
  ];
  return () => {
    const words = r.pick(forms)();
    const sentence = words.charAt(0).toUpperCase() + words.slice(1);
    return sentence + (/^Why/.test(sentence) ? '?' : r.chance(0.03) ? '!' : '.');
  };
};

/** Sentences of a plain text file, or of the paragraphs of all saved pages in a folder, in order from a random one. */
export function proseFrom(place: string): Prose {
  if (!existsSync(place))
    throw new Error(`There is no ${place}. --prose takes a text file or a folder of saved pages.`);
  const sentences = statSync(place).isDirectory()
    ? sentencesOfPages(place)
    : sentencesIn(readFileSync(place, 'utf8'));
  if (sentences.length < 200)
    throw new Error(`${place} has ${sentences.length} sentences; a page needs 200 of them or more.`);
  return (r) => {
    let next = r.int(0, sentences.length - 1);
    return () => (sentences[next++ % sentences.length] as string).trim();
  };
}

function sentencesIn(text: string): string[] {
  const plain = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
  return plain.match(/[A-Z][^.?!]{20,300}[.?!]/g) ?? [];
}

/** Each once: what stands on every page of a site is no post's. */
function sentencesOfPages(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name));
  const paragraphs = files.sort().flatMap((name) => {
    const raw = readFileSync(path.join(folder, name));
    const html = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
    const shown = html.replace(/<(script|style|template|pre)\b.*?<\/\1>/gis, ' ');
    return [...shown.matchAll(/<p\b[^>]*>(.*?)<\/p>/gis)].map(([, inner = '']) => wordsIn(inner));
  });
  // Some pages carry themselves once more as JSON.
  const written = paragraphs.filter((words) => !/[{}]/.test(words));
  return [...new Set(written.flatMap(sentencesIn))];
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function wordsIn(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&([a-z]+);/gi, (whole, name) => named[name] ?? whole);
}
