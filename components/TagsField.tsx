import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { say } from '../core/words.ts';

interface Props {
  tags: readonly string[];
  /** What is typed and not a tag yet. */
  pending: string;
  onPending(text: string): void;
  onChange(tags: string[]): void;
}

/** Tags as words; a comma or Enter ends one, Backspace in the empty field takes the last one away. */
export function TagsField({ tags, pending, onPending, onChange }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const take = (text: string) => {
    const parts = text.split(',');
    const rest = parts.pop() ?? '';
    const next = [...new Set([...tags, ...parts.map((part) => part.trim()).filter(Boolean)])];
    if (next.length > tags.length) onChange(next.slice(0, 100));
    onPending(rest.trimStart());
  };
  const takeKey = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take(`${pending},`);
    } else if (event.key === 'Backspace' && pending === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div>
      <label class="label" for={id}>
        {say('tagsLabel')}
      </label>
      <ul class="tags">
        {tags.map((tag) => (
          <li key={tag}>
            {tag}
            <button
              type="button"
              aria-label={say('removeTag', tag)}
              onClick={() => {
                onChange(tags.filter((each) => each !== tag));
                input.current?.focus();
              }}
            >
              ×
            </button>
          </li>
        ))}
        <li class="tags-new">
          <input
            id={id}
            ref={input}
            autocomplete="off"
            maxLength={200}
            placeholder={tags.length > 0 ? '' : say('tagsExample')}
            value={pending}
            onInput={(event) => take(event.currentTarget.value)}
            onBlur={() => take(`${pending},`)}
            onKeyDown={takeKey}
          />
        </li>
      </ul>
    </div>
  );
}
