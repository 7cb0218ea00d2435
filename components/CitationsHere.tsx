import { useId } from 'preact/hooks';
import { type DocumentKind, documentKinds, type Standing, standings } from '../core/citation.ts';
import { documentKey } from '../core/document-key.ts';
import type { Post } from '../core/post.ts';
import type { SourceTag, UnlinkedForm } from '../core/source.ts';
import { count, say } from '../core/words.ts';
import { leadsTo } from './leads-to.ts';
import { postWords } from './PostHeading.tsx';
import { documentWord, formWords, standingWord } from './source-words.ts';

/** One citation of a source in this thread. */
export interface CitationShown {
  readonly key: string;
  /** The words of the link, or those that name the source. */
  readonly words: string;
  readonly tag: SourceTag;
  /** Null: the page does not show the post any more. */
  readonly post: Post | null;
  /** How it is cited without a link; null: it is a link. */
  readonly unlinked: UnlinkedForm | null;
  /** What she says of this citation. */
  readonly standing: Standing | null;
}

export interface CitationActions {
  onStanding(citation: CitationShown, standing: Standing | null): void;
  onDocument(resource: string, document: DocumentKind | null): void;
  onGoTo(citation: CitationShown): void;
}

interface Props extends CitationActions {
  citations: readonly CitationShown[];
  /** Whether there is room to ask at once what the first of them is. */
  isRoomy: boolean;
}

/** What of a publisher's this thread cites, who cites it, what it is, and how near she thinks it stands. */
export function CitationsHere({ citations, isRoomy, ...on }: Props) {
  const [first, ...others] = citations;
  if (!first) return null;
  return (
    <div class="cited">
      <ul>
        <Citation citation={first} isOpen={isRoomy} {...on} />
      </ul>
      {others.length > 0 && (
        <details class="meta">
          <summary>{othersInWords(first, others)}</summary>
          <ul>
            {others.map((citation) => (
              <Citation key={citation.key} citation={citation} isOpen={false} {...on} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** "Cited 3 more times, twice the same page". */
function othersInWords(first: CitationShown, others: readonly CitationShown[]): string {
  const page = documentKey(first.tag.source.resource);
  const same = others.filter(({ tag }) => documentKey(tag.source.resource) === page).length;
  const more = count('citedMore', others.length);
  return same === 0 ? more : `${more} · ${count('citedSamePage', same)}`;
}

function Citation({
  citation,
  isOpen,
  ...on
}: CitationActions & { citation: CitationShown; isOpen: boolean }) {
  const { words, tag, post, unlinked } = citation;
  const { source, document } = tag;
  const isElsewhere = unlinked === null && !source.link.startsWith(source.resource);
  return (
    <li class="citation meta">
      <div class="citation-head">
        <button type="button" dir="auto" class="citation-words" onClick={() => on.onGoTo(citation)}>
          {words || source.resource}
        </button>
        <a {...leadsTo(source.link)} target="_blank" rel="noopener noreferrer">
          {say('openSource')}
        </a>
      </div>
      {post && <p class="quiet">{postWords(post)}</p>}
      {document && (
        <p>
          {documentWord(document.document)}
          <span class="quiet"> · {document.reason ?? say('asYouSay')}</span>
        </p>
      )}
      {unlinked && <p class="quiet">{say(`unlinked_${unlinked.replaceAll('-', '_')}`)}</p>}
      {source.forms.map((form) => (
        <p key={form} class="quiet">
          {formWords(form, source)}
        </p>
      ))}
      {isElsewhere && (
        <p class="quiet source-address" dir="ltr">
          {source.resource}
        </p>
      )}
      <details open={isOpen}>
        <summary>{saidInWords(citation)}</summary>
        <Choices citation={citation} {...on} />
      </details>
    </li>
  );
}

/** "First-hand", or what she can press. */
const saidInWords = ({ standing }: CitationShown) => (standing ? standingWord(standing) : say('sayWhatItIs'));

/** What she says it is: the document, wherever it is cited; and how near it stands, of this citation alone. */
function Choices({ citation, onStanding, onDocument }: CitationActions & { citation: CitationShown }) {
  const { tag, standing, unlinked } = citation;
  const id = useId();
  const said = tag.document?.by === 'reader' ? tag.document.document : '';
  // A name alone, or an address that lacks its end, is no document.
  const isPage = unlinked === null || unlinked === 'address' || unlinked === 'doi' || unlinked === 'number';
  return (
    <div class="field-lines">
      <div class="field-line">
        <label class="label" for={`${id}-standing`}>
          {say('standing')}
        </label>
        <select
          id={`${id}-standing`}
          value={standing ?? ''}
          onChange={(event) => onStanding(citation, oneOf(standings, event.currentTarget.value))}
        >
          <option value="">{say('notSaid')}</option>
          {standings.map((each) => (
            <option key={each} value={each}>
              {standingWord(each)}
            </option>
          ))}
        </select>
      </div>
      {isPage && (
        <div class="field-line">
          <label class="label" for={`${id}-document`}>
            {say('documentLabel')}
          </label>
          <select
            id={`${id}-document`}
            value={said}
            onChange={(event) =>
              onDocument(tag.source.resource, oneOf(documentKinds, event.currentTarget.value))
            }
          >
            <option value="">{say(tag.document?.by === 'address' ? 'asAddressTells' : 'notSaid')}</option>
            {documentKinds.map((each) => (
              <option key={each} value={each}>
                {documentWord(each)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}

const oneOf = <T extends string>(all: readonly T[], value: string): T | null =>
  all.find((each) => each === value) ?? null;
