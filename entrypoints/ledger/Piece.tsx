import { dateWords } from '../../components/date-words.ts';
import type { Evidence } from '../../core/claim.ts';
import { findingWords } from '../../core/finding-words.ts';
import { say } from '../../core/words.ts';
import { WebLink } from './WebLink.tsx';

/** A piece of evidence: what it says of the claim, where it stands, its words, what she adds. */
export function Piece({ piece }: { piece: Evidence }) {
  const { stance, link, quote, note, title, passage, read, archived, finding } = piece;
  const host = new URL(link).hostname.replace(/^www\./, '');
  return (
    <li class="piece">
      <p>
        <span class="strong">{say(`stance_${stance}`)}</span>
        {' · '}
        <WebLink address={passage ?? link} onPaper={link}>
          {title || host || link}
        </WebLink>
        {title && <span class="quiet"> · {host}</span>}
      </p>
      {quote && (
        <blockquote class="quoted" dir="auto">
          {quote}
        </blockquote>
      )}
      {note && (
        <p class="claim-gloss" dir="auto">
          {note}
        </p>
      )}
      {(read || archived || finding) && (
        <p class="meta quiet">
          {[finding && findingWords(finding), read && say('evidenceRead', dateWords(read))]
            .filter(Boolean)
            .join(' · ')}
          {archived && (read || finding) && ' · '}
          {archived && <WebLink address={archived}>{say('archivedCopy')}</WebLink>}
        </p>
      )}
    </li>
  );
}
