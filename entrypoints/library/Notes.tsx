import type { TargetedKeyboardEvent } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState.tsx';
import { asGrid } from '../../components/grid-roles.ts';
import { VirtualRows } from '../../components/VirtualRows.tsx';
import { count, say } from '../../core/words.ts';
import { valuesOf } from '../../search/query.ts';
import * as actions from './actions.ts';
import { allFound, readRows } from './follow.ts';
import { ManyBar } from './ManyBar.tsx';
import { Row } from './Row.tsx';
import * as state from './state.ts';

/** Of every row: words, comment and where it is from, one line each. */
const rowRem = 4.25;

/** What was found, as rows to go through, choose from and open. */
export function Notes() {
  const found = state.found.value;
  if (!found) return null;
  if (found.all === 0)
    return (
      <EmptyState words={say('exampleWords')} gloss={say('exampleGloss')} sentence={say('libraryEmpty')} />
    );
  if (found.count === 0)
    return (
      <>
        {state.selected.value.size > 0 && <ManyBar />}
        <NothingFound />
      </>
    );
  return (
    <>
      <ManyBar />
      <Grid ids={found.ids} all={found.count} />
    </>
  );
}

function Grid({ ids, all }: { ids: readonly string[]; all: number }) {
  const grid = useRef<HTMLDivElement>(null);
  const active = Math.min(state.active.value, all - 1);
  const onRange = useCallback(
    (from: number, until: number) => {
      if (until > ids.length) void allFound();
      const known = state.rows.peek();
      void readRows(ids.slice(from, until).filter((id) => !known.has(id)));
    },
    [ids],
  );
  // The focus follows the row that the keys act on, and stays where it is when a pointer chooses another.
  const isInside = () => grid.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (!isInside() || document.activeElement?.closest('[data-active="true"]')) return;
    const row = document.getElementById(`note-${active}`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is among what `asGrid` gives
    <div
      ref={grid}
      {...asGrid(say('notesFound'), all)}
      onKeyDown={(event) => takeKey(event, all)}
      onClick={chooseActive}
    >
      <VirtualRows
        list={null}
        count={all}
        rowRem={rowRem}
        active={active}
        onRange={onRange}
        row={(place, style) => {
          const id = ids[place] ?? '';
          return (
            <Row
              key={place}
              place={place}
              id={id}
              rows={state.rows.value.get(id) ?? null}
              style={style}
              isActive={place === active}
            />
          );
        }}
      />
    </div>
  );
}

function chooseActive(event: MouseEvent): void {
  const row = event.target instanceof Element ? event.target.closest('[role=row]') : null;
  if (!row || (event.target as Element).closest('a, input')) return;
  const place = Number(row.getAttribute('aria-rowindex')) - 1;
  if (event.shiftKey) void actions.selectTo(place);
  else if (event.ctrlKey || event.metaKey) actions.toggle(place);
  else state.active.value = place;
}

/** Rows that a page of the keyboard goes. */
const pageOfRows = 10;

function takeKey(event: TargetedKeyboardEvent<HTMLElement>, all: number): void {
  const { active, selected } = state;
  const at = Math.min(active.value, all - 1);
  const to = placeByKey(event.key, at, all);
  if (to !== null) {
    if (event.shiftKey) {
      if (selected.value.size === 0) actions.toggle(at);
      void actions.selectTo(to);
    } else active.value = to;
  } else if (event.key === ' ' && !isField(event.target)) actions.toggle(at);
  else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) void actions.selectAll();
  else if (event.key === 'Escape' && selected.value.size > 0) actions.selectNone();
  else if (event.key === 'Escape') document.querySelector<HTMLElement>('.library-field input')?.focus();
  else if (event.key === 'Delete' && selected.value.size > 0) void actions.removeMany();
  else if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('[role=row]'))
    event.target.querySelector('a')?.click();
  else return;
  event.preventDefault();
}

const isField = (target: EventTarget | null) => target instanceof Element && target.matches('a, input');

function placeByKey(key: string, at: number, all: number): number | null {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + pageOfRows,
    PageUp: at - pageOfRows,
    Home: 0,
    End: all - 1,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(all - 1, to));
}

/** What was searched, why nothing may have been found, and the way out. */
function NothingFound() {
  const { typed, found, query } = state;
  return (
    <div class="state" role="status">
      <p>{say('nothingFound', typed.value)}</p>
      {query.value.misread.map(({ operator, value }) => (
        <p key={`${operator}:${value}`}>
          {valuesOf[operator]
            ? say('misreadValue', `${operator}:${value}`, valuesOf[operator].join(', '))
            : say('misreadDate', `${operator}:${value}`)}
        </p>
      ))}
      <p class="quiet">{count('searchedIn', found.value?.all ?? 0)}</p>
      <button type="button" class="strong" onClick={() => (typed.value = '')}>
        {say('showAllNotes')}
      </button>
    </div>
  );
}
