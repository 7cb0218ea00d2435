/**
 * What counts for how much when words are looked for in a text that was edited. The numbers are a choice,
 * not a law: set together on real edits (`npm run bench -- anchors`), and checked on texts from other
 * repositories than those they were set on.
 */
/** A word's worth is 1, less the oftener it stands in the text: by this much for every doubling. */
export const commonness = 0.12;
/** A word of one to three letters, and a sign, beside a longer word. */
export const shortWordWorth = 0.52;
export const signWorth = 0.29;
/** The same word in other letters: close by spelling, or by case alone. */
export const closeSpelling = 0.64;
export const otherCase = 0.5;
/** Words of the target that are lost cost this share of their worth; so do words of its surroundings. */
export const lostWord = 0.5;
export const lostContext = 1.6;
/** Words put in: the first of them, and each. */
export const gapCost = 0.18;
export const eachInGap = 0.18;
export const eachInContext = 0.072;
/** The surroundings beside the target itself. */
export const contextCounts = 0.7;
/** At the rim, words that hang on by less than this are none of the target: gap, each word in it, lost words. */
export const rimGap = 0.19;
export const eachInRimGap = 0.026;
export const rimLost = 0.058;

/** The least that must survive: of its words (rare ones counting more by this), close together, with the help of what stands around. */
export const leastSurvival = 0.54;
export const rareCounts = 0.32;
export const densityCounts = 0.97;
export const contextHelps = 0.41;
/** And it must be worth so much, which the surroundings make up to. */
export const leastWorth = 0.2;
export const contextForWorth = 1.5;
/** All words are there, but elsewhere: so much of the surroundings must be too, more where there are copies … */
export const contextOfOne = 0.27;
export const contextOfCopies = 0.33;
/** … or they must be worth so much that nobody writes them twice. */
export const unmistakable = 4.6;
