import type { ComponentChildren } from 'preact';
import { count, say } from '../core/words.ts';
import { dateWords } from './date-words.ts';

interface Props {
  readonly copies: readonly {
    /** ISO 8601: when it was made. */
    readonly id: string;
    readonly why: 'daily' | 'import' | 'update';
    readonly notes: number;
  }[];
  onLook(copy: string): void;
  /** Where else they go. */
  readonly children?: ComponentChildren;
}

/** The copies that are kept without her doing, and what they are good for. */
export function CopiesList({ copies, onLook, children }: Props) {
  return (
    <section class="part" aria-label={say('copies')}>
      <h2 class="group-title">{say('copies')}</h2>
      <p class="meta quiet">{say('copies_why')}</p>
      {copies.length === 0 && <p class="quiet">{say('copies_none')}</p>}
      <ul>
        {copies.map(({ id, why, notes }) => (
          <li key={id}>
            {say('copy_of', dateWords(id), say(`copy_${why}`), count('copy_notes', notes))}{' '}
            <button type="button" onClick={() => onLook(id)}>
              {say('copy_look')}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
