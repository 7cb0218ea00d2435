import { dateWords } from '../../components/date-words.ts';
import { asCell, asRow } from '../../components/grid-roles.ts';
import { VerdictShape } from '../../components/VerdictShape.tsx';
import { verdictWord } from '../../components/verdict-words.ts';
import { linkToWords } from '../../core/link-to-words.ts';
import { say } from '../../core/words.ts';
import { fieldTexts } from '../../search/searched-note.ts';
import { type Snippet, snippetsOf } from '../../search/snippet.ts';
import type { NoteRows } from '../../storage/search-rows.ts';
import * as actions from './actions.ts';
import * as state from './state.ts';

interface Props {
  place: number;
  id: string;
  /** Null: not read yet. */
  rows: NoteRows | null;
  style: string;
  isActive: boolean;
}

/** One note in the list of what was found: its words with what was looked for, and the way to its post. */
export function Row({ place, id, rows, style, isActive }: Props) {
  const isSelected = state.selected.value.has(id);
  const tab = isActive ? 0 : -1;
  return (
    <div
      {...asRow(place, isSelected)}
      id={`note-${place}`}
      class="found-row"
      style={style}
      tabIndex={tab}
      data-active={isActive}
    >
      <span {...asCell} class="found-check">
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={tab}
          aria-label={say('selectNote', place + 1)}
          onClick={(event) => {
            event.stopPropagation();
            if (event.shiftKey) void actions.selectTo(place);
            else actions.toggle(place);
          }}
        />
      </span>
      {rows ? <Cells rows={rows} tab={tab} /> : <span {...asCell}>{say('loading')}</span>}
    </div>
  );
}

function Cells({ rows, tab }: { rows: NoteRows; tab: number }) {
  const { annotation, verdict, evidence, post } = rows;
  const isClaim = annotation.motivation === 'assessing';
  const texts = fieldTexts(annotation, { post });
  const snippets = new Map(
    snippetsOf(texts, state.query.value.clauses, state.found.value?.taken ?? new Map()).map((one) => [
      one.field,
      one,
    ]),
  );
  const about = [texts.author, dateWords(annotation.created.slice(0, 10))].filter(Boolean);
  return (
    <>
      <span {...asCell} class="found-words">
        <span class="found-line quoted">
          <VerdictShape verdict={isClaim ? (verdict ?? 'to-check') : 'note'} filled={evidence.length > 0} />{' '}
          <span class="unseen">{isClaim ? verdictWord(verdict) : say('note')}: </span>
          <Words snippet={snippets.get('quote')} otherwise={texts.quote || say('wholePost')} />
        </span>
        <span class="found-line">
          <Words snippet={snippets.get('comment')} otherwise={texts.comment} />{' '}
          {annotation.tags.length > 0 && (
            <span class="quiet">
              <Words snippet={snippets.get('tags')} otherwise={annotation.tags.join(', ')} />
            </span>
          )}
        </span>
        <span class="found-line meta quiet">
          <Words snippet={snippets.get('title')} otherwise={texts.title} />
          {about.length > 0 && ` · ${about.join(' · ')}`}
        </span>
      </span>
      <span {...asCell} class="found-open">
        <a
          href={linkToWords(annotation.target)}
          target="_blank"
          rel="noreferrer"
          tabIndex={tab}
          onClick={(event) => {
            event.preventDefault();
            void actions.openNote(annotation);
          }}
        >
          {say('openNote')}
        </a>
      </span>
    </>
  );
}

function Words({ snippet, otherwise }: { snippet: Snippet | undefined; otherwise: string }) {
  if (!snippet) return <>{otherwise.slice(0, 300)}</>;
  return (
    <>
      {snippet.cut.before && '… '}
      {snippet.pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      {snippet.cut.after && ' …'}
    </>
  );
}
