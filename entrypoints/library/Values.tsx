import { useCallback } from 'preact/hooks';
import { dateWords } from '../../components/date-words.ts';
import { VirtualRows } from '../../components/VirtualRows.tsx';
import { count, say } from '../../core/words.ts';
import * as actions from './actions.ts';
import { readThreads } from './follow.ts';
import * as state from './state.ts';

const rowRem = 3.25;
const operators = { threads: 'thread', sources: 'source', tags: 'tag' } as const;

/** Threads, sources or tags with how many notes each has: pressed, its notes are shown. */
export function Values({ of }: { of: state.Listed }) {
  const values = state.values.value;
  const onRange = useCallback(
    (from: number, until: number) => {
      if (of === 'threads') void readThreads((values ?? []).slice(from, until).map(({ value }) => value));
    },
    [of, values],
  );
  if (!values) return null;
  if (values.length === 0) return <p class="part quiet">{say(`none_${of}`)}</p>;
  return (
    <VirtualRows
      list={say(`libraryView_${of}`)}
      count={values.length}
      rowRem={rowRem}
      active={null}
      onRange={onRange}
      row={(place, style) => {
        const one = values[place];
        if (!one) return null;
        const day = dateWords(new Date(one.modified).toISOString().slice(0, 10));
        return (
          <li
            key={one.value}
            class="value-row"
            style={style}
            aria-setsize={values.length}
            aria-posinset={place + 1}
          >
            <span class="found-line">
              <button type="button" onClick={() => show(of, one.value)}>
                {nameOf(of, one.value)}
              </button>
              {of === 'threads' && (
                <button type="button" class="value-more" onClick={() => actions.openLedger(one.value)}>
                  {say('ledger')}
                </button>
              )}
            </span>
            <span class="found-line meta quiet">
              {[count('notesInAll', one.notes), say('lastChanged', day)].join(' · ')}
            </span>
          </li>
        );
      }}
    />
  );
}

function show(of: state.Listed, value: string): void {
  const written = value.replaceAll('\u00a0', ' ');
  actions.runSearch({
    typed: `${operators[of]}:${/\s/.test(written) ? `"${written}"` : written}`,
    order: 'newest',
  });
}

function nameOf(of: state.Listed, value: string): string {
  if (of !== 'threads') return value.replaceAll('\u00a0', ' ');
  const thread = state.threads.value.get(value);
  return thread ? `${thread.title} · ${thread.site}` : value;
}
