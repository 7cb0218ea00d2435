import { negationsElsewhere, numbersElsewhere, qualifiersElsewhere } from './weighty-elsewhere.ts';

/** What makes a changed word matter for the sense of a sentence. */
export type Weight = 'number' | 'negation' | 'qualifier' | 'name';

/**
 * What each word of a text weighs, in order; `words` are the whole text's, as `splitWords` gives them, for
 * what a capital letter means depends on the words before it. Null: it carries no such weight.
 *
 * The lists are English, and short for the languages most asked in; digits, currencies, capitals and acronyms
 * are found in every language. Where all words are capitals, they say nothing.
 */
export function weightsOf(words: readonly string[]): (Weight | null)[] {
  const plain = words.map(plainWord);
  const weights = words.map((_, at) => weightOf(words, plain, at));
  for (const [weight, lists] of Object.entries(phrases) as [Weight, readonly string[][]][])
    for (const phrase of lists) {
      plain.forEach((_, at) => {
        if (!phrase.every((word, step) => plain[at + step] === word)) return;
        for (let step = 0; step < phrase.length; step++) weights[at + step] ??= weight;
      });
    }
  return weights;
}

/** One spelling for comparing: lower case, straight apostrophe. */
export const plainWord = (word: string) => word.toLowerCase().replaceAll(/[’ʼ‘]/g, "'");

function weightOf(words: readonly string[], plains: readonly string[], at: number): Weight | null {
  const [word, plain] = [words[at] as string, plains[at] as string];
  const isCapital = /^\p{Lu}/u.test(word);
  const isTelling = isCapital && !beginsSentence(words, at);
  if (/\p{N}|\p{Sc}|[%‰]/u.test(word) || numbers.has(plain)) return 'number';
  // The month of May and a march are dates only with a capital inside a sentence.
  if (capitalDates.has(plain) && isTelling) return 'number';
  if (turnsAround(plain)) return 'negation';
  if (plain.split('-').some((part) => numbers.has(part)) || numbersElsewhere.has(plain)) return 'number';
  if (qualifiers.has(plain) || qualifiersElsewhere.has(plain)) return 'qualifier';
  const isAcronym = /^(\p{Lu}\.?){2,}/u.test(word);
  const isSelf = /^I(['’]|$)/.test(word);
  return (isAcronym || (isTelling && !isSelf)) && !isShouted(words, at) ? 'name' : null;
}

/** Two words of two letters or more on each side, as far as there are so many; all are capitals. */
function isShouted(words: readonly string[], at: number): boolean {
  const isLong = (word: string) => /\p{L}.*\p{L}/u.test(word);
  const beside = [
    ...words
      .slice(Math.max(0, at - 8), at)
      .filter(isLong)
      .slice(-2),
    ...words
      .slice(at + 1, at + 9)
      .filter(isLong)
      .slice(0, 2),
  ];
  return beside.length > 1 && beside.every((word) => word === word.toUpperCase());
}

/** A capital there says nothing. Every text is taken to begin a sentence: a quotation often does. */
function beginsSentence(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = words[before] as string;
    if (/[.!?…:。]/u.test(word) && !/[\p{L}\p{N}]/u.test(word)) return true;
    if (/[\p{L}\p{N}]/u.test(word)) return false;
  }
  return true;
}

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** How many, how much, when: another number is another claim. Digits and signs of currency need no list. */
const numbers = list(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion trillions dozen dozens half third thirds quarter
  quarters fifth tenth once twice thrice times double doubled triple tripled percent percentage first second
  dollar dollars euro euros pound pounds yen yuan rouble roubles ruble rubles usd eur gbp
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september
  october november december day days week weeks month months year years decade decades century centuries
`);
const capitalDates = list('march may');

/** Any of these turns a sentence round; what ends in "n't" does too. */
const negations = list(`
  not no never none neither nor without cannot nobody nothing nowhere
`);
/** "isn't" and "n'a", the former also without its apostrophe. */
const contracted =
  /n't$|^n'\p{L}|^(?:is|are|was|were|do|does|did|has|have|had|would|should|could|must|ca|wo|ai)nt$/u;

/** Whether a word turns what stands beside it into its opposite. */
export function turnsAround(word: string): boolean {
  const plain = plainWord(word);
  return negations.has(plain) || contracted.test(plain) || negationsElsewhere.has(plain);
}

/** How far a claim reaches and how sure it is of itself: where quotations are bent most often. */
const qualifiers = list(`
  all any both each every everybody everyone everything always entirely completely wholly fully totally
  some somebody someone something several many much more most mostly majority minority few fewer fewest little
  less least only merely just solely exclusively
  may might can could must should shall would will ought
  often usually generally commonly typically normally frequently sometimes occasionally rarely seldom hardly
  scarcely barely nearly almost about around approximately roughly circa exactly precisely
  perhaps maybe probably possibly presumably apparently seemingly likely unlikely certainly surely definitely
  clearly allegedly alleged reportedly supposedly purportedly so-called
  partly partially largely mainly chiefly primarily
  if unless until except but however although though despite
  still yet already currently formerly temporarily permanently
`);

/** Words that carry weight only together. */
const phrases: Record<Weight, readonly string[][]> = {
  number: [['per', 'cent']],
  negation: [
    ['no', 'longer'],
    ['no', 'one'],
    ['rather', 'than'],
    ['instead', 'of'],
  ],
  qualifier: [
    ['at', 'least'],
    ['at', 'most'],
    ['up', 'to'],
    ['in', 'part'],
    ['so', 'far'],
    ['at', 'this', 'time'],
    ['for', 'now'],
    ['tend', 'to'],
    ['tends', 'to'],
    ['according', 'to'],
  ],
  name: [],
};
