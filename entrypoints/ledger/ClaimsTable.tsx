import { VerdictShape } from '../../components/VerdictShape.tsx';
import { verdictWord } from '../../components/verdict-words.ts';
import { linkToWords } from '../../core/link-to-words.ts';
import type { Post } from '../../core/post.ts';
import { count, say } from '../../core/words.ts';
import { claimWords } from './claim-words.ts';
import type { Column, Placed, Row, Table } from './table-of.ts';

interface Props {
  table: Table;
  /** By key. */
  posts: ReadonlyMap<string, Post>;
  onGoTo(event: Event, annotation: string): void;
}

/** From so many rows on they are set closer, so that nine answers stay on one screen. */
const many = 9;

/** Claims × posts: what the same, or the opposite, is said of, side by side. On a narrow screen it is a list. */
export function ClaimsTable({ table: { columns, rows }, posts, onGoTo }: Props) {
  return (
    <table class="claims-table" data-dense={rows.length >= many}>
      <colgroup>
        <col class="claims-number" />
        {columns.map(({ key, hasClaims }) => (
          <col key={key} class={hasClaims ? undefined : 'claims-bare'} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <PostHead key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key} data-tied={[...row.cells.values()].flat().length > 1}>
            <th scope="row" class="meta quiet">
              <span class="unseen">{say('claimRow')} </span>
              {at + 1}
              {row.isAtOdds && <span class="claims-odds">{say('tiesAtOdds')}</span>}
            </th>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} posts={posts} onGoTo={onGoTo} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PostHead({ column: { post, author, hasClaims } }: { column: Column }) {
  const name = author ?? say(post?.kind ?? 'post');
  const about = [
    post?.kind === 'question' && say('question'),
    post?.score != null && count('points', post.score),
    post?.accepted && say('accepted'),
  ].filter(Boolean);
  return (
    <th scope="col" class={hasClaims ? undefined : 'claims-bare'} title={[name, ...about].join(' · ')}>
      <span class="claims-author" dir="auto">
        {post ? (
          <a href={post.permalink} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </span>
      {hasClaims && <span class="meta quiet">{about.join(' · ')}</span>}
    </th>
  );
}

function Cell({ column, row, posts, onGoTo }: Omit<Props, 'table'> & { column: Column; row: Row }) {
  const placed = row.cells.get(column.key) ?? [];
  if (placed.length === 0) return <td class="claims-none" />;
  return (
    <td>
      <p class="claims-by meta quiet">{column.author ?? say(column.post?.kind ?? 'post')}</p>
      {placed.map((one) => (
        <PlacedClaim
          key={one.note.annotation.id}
          placed={one}
          comment={commentBy(one, column, posts)}
          onGoTo={onGoTo}
        />
      ))}
    </td>
  );
}

/** Who wrote the comment that the claim stands in; null: it stands in the post itself. */
function commentBy({ note }: Placed, column: Column, posts: Props['posts']): string | null {
  const { post, reading } = note.annotation.target;
  if (post === column.key) return null;
  const name = posts.get(post)?.author?.name ?? reading.author?.name;
  return name ? say('commentBy', name) : say('comment');
}

interface PlacedProps {
  placed: Placed;
  comment: string | null;
  onGoTo(event: Event, annotation: string): void;
}

const signs = { same: '=', opposite: '≠' } as const;

function PlacedClaim({ placed: { note, says }, comment, onGoTo }: PlacedProps) {
  const { verdict, evidence, annotation } = note;
  return (
    <div class="claims-claim" data-says={says}>
      <VerdictShape verdict={verdict ?? 'to-check'} filled={evidence.length > 0} size={12} />
      <span class="unseen">{verdictWord(verdict)}. </span>
      {says && (
        <span class="claims-sign" title={say(`tie_${says}`)}>
          <span aria-hidden="true">{signs[says]}</span>
          <span class="unseen">{say(`tie_${says}`)}: </span>
        </span>
      )}
      <a
        class="claims-words"
        dir="auto"
        href={linkToWords(annotation.target)}
        target="_blank"
        rel="noreferrer"
        title={claimWords(note)}
        onClick={(event) => onGoTo(event, annotation.id)}
      >
        {claimWords(note)}
      </a>
      {comment && <span class="meta quiet">{comment}</span>}
    </div>
  );
}
