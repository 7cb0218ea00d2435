import { type DiffPart, type Weight, weightyChanges, wordDiff } from '../core/word-diff.ts';
import { count, say } from '../core/words.ts';
import { listWords } from './list-words.ts';

interface Props {
  then: string;
  now: string;
  /** What else there is to say of the change, in the line below. */
  more?: string | null;
}

/** What a text was and what it is, as an editor would mark it: old words struck, new ones underlined. */
export function WordDiff({ then, now, more = null }: Props) {
  const parts = wordDiff(then, now);
  const stretches = stretchesOf(parts);
  const said = [weightyWords(parts), more].filter(Boolean).join(' ');
  return (
    <div class="diff">
      <p class="quoted" dir="auto">
        {stretches.map((stretch, index) => (
          <Stretch
            key={index}
            parts={stretch}
            isFirst={index === 0}
            isLast={index === stretches.length - 1}
            followsRemoved={stretches[index - 1]?.[0]?.kind === 'removed'}
          />
        ))}
      </p>
      {said && <p class="meta quiet">{said}</p>}
    </div>
  );
}

/** "A number and 2 names changed."; null: no word that matters for the sense has. */
function weightyWords(parts: readonly DiffPart[]): string | null {
  const changes = weightyChanges(parts);
  const said = weights.flatMap((weight) => {
    const number = changes.get(weight);
    return number ? [count(`weight_${weight}`, number)] : [];
  });
  return said.length > 0 ? capital(say('weightyChanged', listWords(said))) : null;
}

const weights: readonly Weight[] = ['number', 'negation', 'qualifier', 'name'];
const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

interface StretchProps {
  parts: readonly DiffPart[];
  isFirst: boolean;
  isLast: boolean;
  followsRemoved: boolean;
}

function Stretch({ parts, isFirst, isLast, followsRemoved }: StretchProps) {
  const [first] = parts;
  const kind = first?.kind ?? 'same';
  const words = parts.map(({ words, weight, joined }, index) => (
    <>
      {index > 0 && !joined && ' '}
      {kind === 'same' ? shortened(words, isFirst, isLast) : weight ? <b>{words}</b> : words}
    </>
  ));
  // What was added keeps its distance from what it replaces, even where it is part of a longer word.
  const space = isFirst || (first?.joined && !(kind === 'added' && followsRemoved)) ? '' : ' ';
  if (kind === 'same')
    return (
      <>
        {space}
        {words}
      </>
    );
  const Change = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      {space}
      <Change>
        {/* In a bdi, so that our language does not decide which way the post's is read. */}
        <bdi class="unseen"> {say(kind === 'removed' ? 'diffWas' : 'diffNow')} </bdi>
        {words}
      </Change>
    </>
  );
}

/** Parts of one kind that stand together. */
function stretchesOf(parts: readonly DiffPart[]): DiffPart[][] {
  const stretches: DiffPart[][] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last?.[0]?.kind === part.kind) last.push(part);
    else stretches.push([part]);
  }
  return stretches;
}

const longestSame = 12;
const contextWords = 5;

/** A long stretch that is the same: the words next to the changes are enough to know the place. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(' ');
  if (words.length <= longestSame || (isFirst && isLast)) return text;
  const before = isFirst ? [] : words.slice(0, contextWords);
  const after = isLast ? [] : words.slice(-contextWords);
  return [...before, '…', ...after].join(' ');
}
