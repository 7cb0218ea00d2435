import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../core/words.ts';

/** What a post says of itself, as she may put it right; null: not known. `published`: ISO 8601. */
export interface PostFields {
  readonly author: string | null;
  readonly published: string | null;
  readonly link: string | null;
}

interface Props {
  /** How the block begins that is meant now; null: none is. */
  words: string | null;
  fields: PostFields;
  /** She has said before that it is a post. */
  isSaid: boolean;
  /** The pointer no longer means another: she says who wrote it. */
  isTaken: boolean;
  onStep(step: 'wider' | 'narrower' | 'next' | 'previous'): void;
  onSave(fields: PostFields): void;
  onTakeBack(): void;
  /** Points again. */
  onAgain(): void;
  onCancel(): void;
}

const steps = { ArrowUp: 'wider', ArrowDown: 'narrower', ArrowRight: 'next', ArrowLeft: 'previous' } as const;

/** Beside a page on which she points at a post herself: which block is meant, and what is known of it. */
export function PickedPost(props: Props) {
  const { words, isSaid, isTaken, onStep, onTakeBack, onAgain, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // The arrow keys are hers from now on.
  useEffect(() => heading.current?.focus(), []);
  const takeKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
      return;
    }
    const step = steps[event.key as keyof typeof steps];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(step);
  };
  return (
    <section class="trash picking" aria-label={say('pickPost')} onKeyDown={takeKey}>
      <h2 ref={heading} tabIndex={-1} class="group-title">
        {say('pickPost')}
      </h2>
      <p class="meta quiet">{say(isTaken ? 'pickTaken' : 'pickHow')}</p>
      <div class="words meta">
        <button type="button" aria-keyshortcuts="ArrowUp" onClick={() => onStep('wider')}>
          {say('pickWider')}
        </button>
        <button type="button" aria-keyshortcuts="ArrowDown" onClick={() => onStep('narrower')}>
          {say('pickNarrower')}
        </button>
        <button type="button" aria-keyshortcuts="ArrowLeft" onClick={() => onStep('previous')}>
          {say('pickPrevious')}
        </button>
        <button type="button" aria-keyshortcuts="ArrowRight" onClick={() => onStep('next')}>
          {say('pickNext')}
        </button>
        {isTaken && (
          <button type="button" onClick={onAgain}>
            {say('pickAgain')}
          </button>
        )}
      </div>
      <p class="quoted picked-words" dir="auto" role="status">
        {words ?? say('pickNothing')}
      </p>
      <Fields key={JSON.stringify(props.fields)} {...props} />
      {isSaid && (
        <button type="button" class="meta" onClick={onTakeBack}>
          {say('noPost')}
        </button>
      )}
    </section>
  );
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select');

function Fields({ words, fields, isTaken, onSave, onCancel }: Props) {
  const id = useId();
  const [author, setAuthor] = useState(fields.author ?? '');
  const [day, setDay] = useState(dayOf(fields.published));
  const [link, setLink] = useState(fields.link ?? '');
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    if (isTaken) document.getElementById(`${id}-author`)?.focus();
  }, [id, isTaken]);
  const save = () => {
    const said = link.trim();
    if (said && !isWebAddress(said)) {
      setWrong(true);
      return;
    }
    onSave({
      author: author.trim() || null,
      // The time of day stays where she left the day as it was.
      published: day === dayOf(fields.published) ? fields.published : day ? `${day}T00:00:00Z` : null,
      link: said || null,
    });
  };
  return (
    <form
      class="picked-fields"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="label" for={`${id}-author`}>
        {say('pickAuthor')}
      </label>
      <input
        id={`${id}-author`}
        autocomplete="off"
        maxLength={200}
        value={author}
        onInput={(event) => setAuthor(event.currentTarget.value)}
      />
      <label class="label" for={`${id}-day`}>
        {say('pickDay')}
      </label>
      <input
        id={`${id}-day`}
        type="date"
        min="1990-01-01"
        max="2099-12-31"
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <label class="label" for={`${id}-link`}>
        {say('pickLink')}
      </label>
      <input
        id={`${id}-link`}
        inputMode="url"
        autocomplete="off"
        maxLength={2000}
        value={link}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => {
          setWrong(false);
          setLink(event.currentTarget.value);
        }}
      />
      {isWrong && (
        <p id={`${id}-wrong`} role="alert">
          {say('pickLinkProblem')}
        </p>
      )}
      <div class="words">
        <button type="submit" class="strong" disabled={words === null}>
          {say('isPost')}
        </button>
        <button type="button" aria-keyshortcuts="Escape" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}

const dayOf = (published: string | null) => published?.slice(0, 10) ?? '';

const isWebAddress = (words: string) => /^https?:/i.test(words) && URL.canParse(words);
