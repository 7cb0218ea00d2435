import '../../components/evidence.css';
import type { OpposedSource } from '../../core/opposed-sources.ts';
import { say } from '../../core/words.ts';
import { goToNote } from './mark-actions.ts';
import { opposed } from './opposed-here.ts';
import * as state from './state.ts';

/** Among the thread's sources: those that are cited for a claim and for its opposite, with a way to both. */
export function OpposedSources() {
  const found = opposed.value;
  if (found.length === 0) return null;
  return (
    <section class="source-group source-extra meta">
      <h2 class="group-title">{say('opposedSources')}</h2>
      <List found={found} />
    </section>
  );
}

/** In the card of a claim: its own sources that are cited for the opposite too. */
export function OpposedTo({ claim }: { claim: string }) {
  const found = opposed.value.filter(({ sides }) => sides.flat().includes(claim));
  if (found.length === 0) return null;
  const title = say('opposedSources');
  return (
    <section class="evidence" aria-label={title}>
      <h3 class="evidence-title">{title}</h3>
      <List found={found} />
    </section>
  );
}

const List = ({ found }: { found: readonly OpposedSource[] }) => (
  <ul class="ties">
    {found.map(({ resource, sides: [one, other] }) => (
      <li key={resource}>
        <a href={resource} target="_blank" rel="noopener noreferrer" dir="auto">
          {nameOf(resource)}
        </a>
        <Claims ids={one} />
        <p class="quiet">{say('tie_opposite')}:</p>
        <Claims ids={other} />
      </li>
    ))}
  </ul>
);

function Claims({ ids }: { ids: readonly string[] }) {
  const notes = state.kept.value?.notes ?? [];
  return ids.map((id) => {
    const words = notes.find(({ annotation }) => annotation.id === id)?.annotation.target.selector?.exact;
    return (
      <p key={id}>
        <button type="button" class="quoted opposed-claim" dir="auto" onClick={() => goToNote(id)}>
          {words ?? say('wholePost')}
        </button>
      </p>
    );
  });
}

function nameOf(resource: string): string {
  const { hostname, pathname } = new URL(resource);
  return `${hostname.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
}
