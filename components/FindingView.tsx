import type { Compared, Finding, QuoteEdit } from '../core/finding.ts';
import { say } from '../core/words.ts';
import { findingDetails, findingWords } from './finding-words.ts';

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
            <span class="quiet">{passage.before} </span>
            <Side text={passage.words} edits={edits} of="inSource" from={passage.start} />
            <span class="quiet"> {passage.after}</span>
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
            <Changed edit={edit} words={text.slice(start, end)} />
          </>
        );
      })}
      {text.slice(at)}
    </>
  );
}

/** Underlined; what weighs on the sense is set stronger, and said. */
const Changed = ({ edit, words }: { edit: QuoteEdit; words: string }) => (
  <ins class={edit.weights.length > 0 ? 'strong' : undefined}>
    <span class="unseen">{say('differsHere')} </span>
    {words}
  </ins>
);
