import { say } from '../core/words.ts';
import { listWords } from './list-words.ts';
import { shortened } from './StateButton.tsx';

/** A sentence that may be worth checking. */
interface Sentence {
  readonly key: string;
  readonly words: string;
  /** The names of the rules that chose it, the one that counts most first. */
  readonly because: readonly string[];
  /** It is in a claim of hers already. */
  readonly isClaim: boolean;
}

interface Props {
  /** In the order of the page. Null: still being read. */
  posts:
    | readonly {
        readonly post: string;
        /** Who wrote it, "Answer by Alice". */
        readonly by: string;
        /** No link, footnote or quotation in it, and no line of sources. */
        readonly isBare: boolean;
        readonly sentences: readonly Sentence[];
      }[]
    | null;
  onShow(key: string): void;
  onClaim(key: string): void;
  onClose(): void;
}

/** Sentences of a thread in which there is something to look up, each with why it was chosen. */
export function WorthList({ posts, onShow, onClaim, onClose }: Props) {
  return (
    <section class="worth" aria-label={say('worth')}>
      <div class="worth-head words">
        <h2 class="group-title">{say('worth')}</h2>
        <button type="button" onClick={onClose}>
          {say('backToThread')}
        </button>
      </div>
      <p class="meta quiet" role="status">
        {say(posts === null ? 'worthReading' : posts.length === 0 ? 'worthNone' : 'worthHow')}
      </p>
      {posts?.map(({ post, by, isBare, sentences }) => (
        <section key={post} aria-label={by}>
          <h3 class="meta">
            {by}
            {isBare && <span class="quiet"> · {say('noLinkInPost')}</span>}
          </h3>
          <ul>
            {sentences.map((sentence) => (
              <Row key={sentence.key} sentence={sentence} onShow={onShow} onClaim={onClaim} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface RowProps extends Pick<Props, 'onShow' | 'onClaim'> {
  readonly sentence: Sentence;
}

function Row({ sentence: { key, words, because, isClaim }, onShow, onClaim }: RowProps) {
  return (
    <li class="worth-row">
      <p class="quoted card-quote" dir="auto">
        {words}
      </p>
      <p class="meta quiet">{reasonWords(because)}</p>
      <div class="words meta">
        {isClaim ? (
          <span class="quiet">{say('worthIsClaim')}</span>
        ) : (
          <button
            type="button"
            aria-label={`${say('claim')}: ${shortened(words)}`}
            title={say('worthClaimWhy')}
            onClick={() => onClaim(key)}
          >
            {say('claim')}
          </button>
        )}
        <button type="button" aria-label={`${say('goTo')}: ${shortened(words)}`} onClick={() => onShow(key)}>
          {say('goTo')}
        </button>
      </div>
    </li>
  );
}

/** More would be read by nobody: those that count most. */
const mostReasons = 3;

/** "Says a number, what somebody did and who says so". */
const reasonWords = (because: readonly string[]) =>
  say('worthSays', listWords(because.slice(0, mostReasons).map((name) => say(`worth_${name}`))));
