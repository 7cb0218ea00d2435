import type { Compared } from '../core/finding.ts';
import { count, say } from '../core/words.ts';
import { listWords } from './list-words.ts';

/** What else there is to say: words left out, places, remarks, what the changes weigh. */
export function findingDetails(finding: Compared): string[] {
  const { edits, leftOut, cut, differs, copies, remarks } = finding;
  const weights = (['negation', 'number', 'qualifier', 'name'] as const).flatMap((weight) => {
    const number = edits.filter((edit) => edit.weights.includes(weight)).length;
    return number > 0 ? [count(`weight_${weight}`, number)] : [];
  });
  return [
    weights.length > 0 && say('weightyDiffer', listWords(weights)),
    leftOut > 0 && count('wordsLeftOut', leftOut),
    cut > 0 && count('wordsCut', cut),
    ...differs.map((each) => say(`differs_${each}`)),
    ...remarks.map((each) => say(`remark_${each}`)),
    copies > 1 && count('copiesInSource', copies),
  ].filter((words) => typeof words === 'string');
}
