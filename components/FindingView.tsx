import type { Compared, Finding, QuoteEdit } from '../core/finding.ts';
import { findingWords } from '../core/finding-words.ts';
import { count, say } from '../core/words.ts';
import { findingDetails } from './finding-details.ts';
import { listWords } from './list-words.ts';

interface Props {
  /** As the post quotes it. */
  words: string;
  finding: Finding;
}

/** A quotation beside the passage it was found in, with what differs marked on both sides. */
export function FindingView({ words, finding }: Props) {
  if (!('passage' in finding)) return <p class="meta">{findingWords(finding)}</p>;
  const { passage, edits } = finding;
  const details = findingDetails(finding);
  // A very long passage is told by its parts: places count in the whole of it.
  const isWhole = passage.words.length === passage.end - passage.start;
  return (
    <div class="finding">
      <div class="finding-sides">
        <figure>
          <figcaption class="meta quiet">{say('postQuotes')}</figcaption>
          <blockquote class="quoted" dir="auto">
            <Side text={words} edits={edits} of="inQuote" from={0} />
          </blockquote>
        </figure>
        <figure>
          <figcaption class="meta quiet">{say('sourceReads')}</figcaption>
          <blockquote class="quoted" dir="auto">
            <span class="quiet">{passage.before}</span>
            <Side text={passage.words} edits={isWhole ? edits : []} of="inSource" from={passage.start} />
            <span class="quiet">{passage.after}</span>
          </blockquote>
        </figure>
      </div>
      {details.length > 0 && <p class="meta quiet">{details.join(' ')}</p>}
    </div>
  );
}

interface SideProps {
  text: string;
  edits: Compared['edits'];
  of: 'inQuote' | 'inSource';
  /** Where `text` begins in what the edits' places count in. */
  from: number;
}

function Side({ text, edits, of, from }: SideProps) {
  const own = edits
    .map((edit) => ({ edit, start: edit[of].start - from, end: edit[of].end - from }))
    .filter(({ start, end }) => end > start && start >= 0 && end <= text.length)
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return (
    <>
      {own.map(({ edit, start, end }) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <>
            {before}
            <Changed edit={edit} of={of} words={text.slice(start, end)} />
          </>
        );
      })}
      {text.slice(at)}
    </>
  );
}

/** What the post has is underlined, what the source has instead is struck; what weighs on the sense stronger, and said. */
function Changed({ edit, of, words }: { edit: QuoteEdit; of: SideProps['of']; words: string }) {
  const Change = of === 'inQuote' ? 'ins' : 'del';
  const weights = edit.weights.map((weight) => count(`weight_${weight}`, 1));
  return (
    <Change class={weights.length > 0 ? 'strong' : undefined}>
      {/* In a bdi, so that our language does not decide which way theirs is read. */}
      <bdi class="unseen">
        {' '}
        {weights.length > 0 ? say('differsHereIn', listWords(weights)) : say('differsHere')}{' '}
      </bdi>
      {words}
    </Change>
  );
}
