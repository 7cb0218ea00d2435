/** A dozen plain cues, each worth one: what anybody would try first. The rules have to be better than these. */
export const plainCues = (sentence: string): number =>
  cues.reduce((sum, [cue, worth]) => sum + (cue.test(sentence) ? worth : 0), 0);

const cues: readonly (readonly [RegExp, 1 | -1])[] = [
  [/\d/, 1],
  [/[$%]|\bpercent\b/i, 1],
  [/\b(?:hundred|thousand|million|billion|trillion)s?\b/i, 1],
  [/(?<=[a-z,] )(?!I\b)[A-Z]/, 1],
  [/\b(?:said|says|told|voted|according to)\b/i, 1],
  [/\b(?:more|less|fewer|most|least|than)\b/i, 1],
  [/\b(?:was|were|had|did)\b/i, 1],
  [/\b(?:I|me|my)\b/, -1],
  [/\b(?:need|want|going to|can|have to|ought|must)\b/i, -1],
  [/.{100}/, 1],
  [/\?/, -1],
  [/\b(?:I think|I believe|should|will)\b/, -1],
];
