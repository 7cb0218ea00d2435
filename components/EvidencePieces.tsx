import { useState } from 'preact/hooks';
import type { Evidence, Stance } from '../core/claim.ts';
import { say } from '../core/words.ts';
import { dateWords } from './date-words.ts';
import { leadsTo } from './leads-to.ts';
import { StanceWords } from './StanceWords.tsx';

export interface EvidenceChange {
  readonly stance?: Stance;
  readonly note?: string;
  readonly archived?: string;
}

interface Props {
  evidence: readonly Evidence[];
  onChange(evidence: string, change: EvidenceChange): void;
  onRemove(evidence: string): void;
}

/** What a verdict rests on, piece by piece: what it says of the claim, where it stands, and what she adds. */
export function EvidencePieces({ evidence, onChange, onRemove }: Props) {
  return (
    <ul class="evidence-pieces">
      {evidence.map((piece) => (
        <Piece key={piece.id} piece={piece} onChange={onChange} onRemove={onRemove} />
      ))}
    </ul>
  );
}

function Piece({ piece, onChange, onRemove }: Omit<Props, 'evidence'> & { piece: Evidence }) {
  const [isEdited, setEdited] = useState(false);
  const { id, stance, link, quote, note, title, passage, read, archived } = piece;
  const name = title || hostOf(link);
  return (
    <li>
      <p>
        <span class="strong">{say(`stance_${stance}`)}</span>
        {' · '}
        <a {...leadsTo(passage ?? link)} target="_blank" rel="noreferrer" dir="auto">
          {name}
        </a>
      </p>
      {quote && (
        <blockquote class="quoted card-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {note && !isEdited && (
        <p class="card-gloss" dir="auto">
          {note}
        </p>
      )}
      {isEdited && (
        <ChangePiece
          piece={piece}
          onDone={(change) => {
            setEdited(false);
            if (change) onChange(id, change);
          }}
        />
      )}
      <div class="card-foot meta">
        <p class="quiet">
          {[title && hostOf(link), read && say('evidenceRead', dateWords(read))].filter(Boolean).join(' · ')}
        </p>
        <div class="words">
          {archived ? (
            <a {...leadsTo(archived)} target="_blank" rel="noreferrer">
              {say('archivedCopy')}
            </a>
          ) : (
            <a href={`https://web.archive.org/save/${link}`} target="_blank" rel="noreferrer">
              {say('saveAtArchive')}
            </a>
          )}
          <button
            type="button"
            aria-expanded={isEdited}
            aria-label={`${say('changeEvidence')}: ${name}`}
            onClick={() => setEdited(!isEdited)}
          >
            {say('changeEvidence')}
          </button>
          <button type="button" aria-label={`${say('removeEvidence')}: ${name}`} onClick={() => onRemove(id)}>
            {say('removeEvidence')}
          </button>
        </div>
      </div>
    </li>
  );
}

function ChangePiece({ piece, onDone }: { piece: Evidence; onDone(change: EvidenceChange | null): void }) {
  const [note, setNote] = useState(piece.note);
  const [archived, setArchived] = useState(piece.archived ?? '');
  const isAddress = archived === '' || URL.canParse(archived);
  const change = (stance: Stance) => {
    if (isAddress) onDone({ stance, note: note.trim(), archived });
  };
  return (
    <div class="evidence-form">
      <label>
        <span class="meta quiet">{say('evidenceNote')}</span>
        <textarea rows={1} dir="auto" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <label>
        <span class="meta quiet">{say('archivedAt')}</span>
        <input
          type="url"
          value={archived}
          aria-invalid={!isAddress}
          onInput={(event) => setArchived(event.currentTarget.value.trim())}
        />
      </label>
      <StanceWords chosen={piece.stance} onChoose={change} />
      <div class="words meta">
        <button type="button" onClick={() => change(piece.stance)}>
          {say('save')}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}

const hostOf = (link: string) => new URL(link).hostname.replace(/^www\./, '');
