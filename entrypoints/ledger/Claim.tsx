import { dateWords } from '../../components/date-words.ts';
import { shortened } from '../../components/StateButton.tsx';
import { VerdictShape } from '../../components/VerdictShape.tsx';
import { verdictWord } from '../../components/verdict-words.ts';
import { linkToWords } from '../../core/link-to-words.ts';
import type { Note } from '../../core/note.ts';
import { count, say } from '../../core/words.ts';
import { attributionOf } from '../../formats/attribution.ts';
import { ChallengesOf, TiesOf } from './Around.tsx';
import * as actions from './actions.ts';
import { claimId } from './claim-words.ts';
import type { Ledger } from './ledger-of.ts';
import { Piece } from './Piece.tsx';

/** One claim: its words, what she says of it and on what evidence, who disputes it, what other posts say. */
export function Claim({ note, ledger }: { note: Note; ledger: Ledger }) {
  const { annotation, verdict, evidence } = note;
  const { id, target, wording, saidBy } = annotation;
  const quote = target.selector?.exact ?? null;
  return (
    <article
      id={claimId(id)}
      class="claim"
      aria-label={quote === null ? say('noteOnPost') : say('claimOn', shortened(quote))}
    >
      <div class="claim-shape">
        <VerdictShape verdict={verdict ?? 'to-check'} filled={evidence.length > 0} />
      </div>
      <div class="claim-words">
        {quote === null ? (
          <p class="quiet">{say('wholePost')}</p>
        ) : (
          <blockquote class="quoted claim-quote" dir="auto">
            {quote}
          </blockquote>
        )}
        <p class="meta quiet">
          <a
            href={linkToWords(target)}
            data-address={target.source}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => actions.goToWords(event, id)}
          >
            {postWords(note, ledger)}
          </a>
          {' · '}
          {say('readOn', dateWords(target.reading.at))}
          <Licence note={note} ledger={ledger} />
        </p>
        {(wording || saidBy) && (
          <p dir="auto">
            {saidBy && <span class="quiet">{say('saidBy', saidBy)} </span>}
            {wording}
          </p>
        )}
        <Gloss note={note} />
        {evidence.length > 0 && (
          <ul class="pieces" aria-label={say('evidenceTitle')}>
            {evidence.map((piece) => (
              <Piece key={piece.id} piece={piece} />
            ))}
          </ul>
        )}
        <TiesOf note={note} ledger={ledger} />
        <ChallengesOf note={note} ledger={ledger} />
        <History note={note} />
      </div>
    </article>
  );
}

/** Of the revision that she read; on paper, too, its words stand under it. */
function Licence({ note: { annotation }, ledger: { posts } }: { note: Note; ledger: Ledger }) {
  const post = posts.get(annotation.target.post);
  const licence = post
    ? attributionOf(post, annotation.target.reading).licence
    : annotation.target.reading.licence;
  if (!licence) return null;
  return (
    <>
      {' · '}
      <a href={licence.url} target="_blank" rel="noreferrer">
        {licence.name}
      </a>
    </>
  );
}

/** What she says of it; its verdict is said above, for all that share it. */
function Gloss({ note: { annotation, verdict, asOf, evidence } }: { note: Note }) {
  const about = [
    verdict && asOf && say('asOf', dateWords(asOf)),
    verdict && evidence.length === 0 && say('noEvidence'),
  ].filter(Boolean);
  const { comment } = annotation;
  if (about.length === 0 && !comment) return null;
  return (
    <p class="claim-gloss" dir="auto">
      <span class="quiet">{about.join(' · ')}</span>
      {about.length > 0 && comment && ' · '}
      <bdi>{comment}</bdi>
    </p>
  );
}

/** "Answer by Mira, 38 points, accepted". */
function postWords({ annotation: { target } }: Note, { posts }: Ledger): string {
  const post = posts.get(target.post);
  const name = (post?.author ?? target.reading.author)?.name;
  const kind = post?.kind ?? 'post';
  const score = post?.score ?? target.reading.score;
  return [
    name && post ? say(`${kind}By`, name) : (name ?? say(kind)),
    score !== null && count('points', score),
    post?.accepted && say('accepted'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Every judgement with its date, where there was more than one. */
function History({ note: { judgements } }: { note: Note }) {
  if (judgements.length < 2) return null;
  const words = judgements.map(({ verdict, at }) =>
    [dateWords(at), verdict ? verdictWord(verdict) : say('verdictTakenBack')].join(': '),
  );
  return <p class="meta quiet">{say('judgedBefore', words.join('; '))}</p>;
}
