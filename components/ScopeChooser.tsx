import { count, say } from '../core/words.ts';

export type ScopeKind = 'thread' | 'notes' | 'tag' | 'everything';

interface Props {
  scope: ScopeKind;
  /** Its title, and how many notes are on it; null: she came from none. */
  thread: { readonly title: string; readonly notes: number } | null;
  /** Those that single notes are chosen from, and how many more there are. */
  notes: readonly { readonly id: string; readonly words: string }[];
  more: number;
  picked: ReadonlySet<string>;
  /** Every tag with the number of its notes. */
  tags: readonly (readonly [tag: string, notes: number])[];
  tag: string;
  everything: number;
  onScope(scope: ScopeKind): void;
  onPick(note: string, isPicked: boolean): void;
  onTag(tag: string): void;
}

/** Which notes leave. */
export function ScopeChooser(props: Props) {
  const { scope, thread, notes, tags, everything, onScope } = props;
  const row = (kind: ScopeKind, words: string, detail: string) => (
    <label class="choice">
      <input type="radio" name="scope" checked={scope === kind} onChange={() => onScope(kind)} />
      <span class="choice-words">
        <span class={kind === 'thread' ? 'quoted' : undefined} dir="auto">
          {words}
        </span>{' '}
        <span class="choice-why">{detail}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="part">
      <legend class="part-title">{say('leave_what')}</legend>
      {thread && row('thread', thread.title, count('leave_notes', thread.notes))}
      {notes.length > 0 && row('notes', say('leave_chosen'), count('leave_notes', props.picked.size))}
      {scope === 'notes' && <Notes {...props} />}
      {tags.length > 0 && row('tag', say('leave_tag'), '')}
      {scope === 'tag' && (
        <select
          class="choice-more"
          aria-label={say('leave_tag')}
          value={props.tag}
          onChange={(event) => props.onTag(event.currentTarget.value)}
        >
          {tags.map(([tag, notes]) => (
            <option key={tag} value={tag}>
              {tag} ({notes})
            </option>
          ))}
        </select>
      )}
      {row('everything', say('leave_everything'), count('leave_notes', everything))}
    </fieldset>
  );
}

function Notes({ notes, more, picked, onPick }: Props) {
  return (
    <fieldset class="choice-more choice-notes" aria-label={say('leave_chosen')}>
      {notes.map(({ id, words }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={picked.has(id)}
            onChange={(event) => onPick(id, event.currentTarget.checked)}
          />
          <span class="choice-quote" dir="auto">
            {words}
          </span>
        </label>
      ))}
      {more > 0 && <p class="meta quiet">{count('leave_more_notes', more)}</p>}
    </fieldset>
  );
}
