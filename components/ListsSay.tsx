import { disagreement } from '../core/disagreement.ts';
import type { ListRating, ListSays } from '../core/list.ts';
import { count, say } from '../core/words.ts';

/** What her lists say of a source: who, in their words, when, for what purpose. Nothing where it is on none. */
export function ListsSay({ lists }: { lists: readonly ListSays[] }) {
  if (lists.length === 0) return null;
  const apart = disagreement(lists);
  return (
    <section class="lists-say" aria-label={say('listsSay')}>
      {apart && <p class="strong">{count('listsDiffer', apart.differing, apart.of)}</p>}
      <ul>
        {lists.map((says) => (
          <li key={says.list.id}>
            <p>
              <span class="strong" dir="auto">
                {says.list.title}
              </span>
              {': '}
              <bdi>{wordsOf(says)}</bdi>
            </p>
            <p class="meta quiet" dir="auto">
              {[
                whenOf(says),
                says.list.purpose || say('listNoPurpose'),
                says.list.maker,
                says.list.licence || say('listNoLicence'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {says.ratings.map(
              ({ note, ref }) => (note || ref) && <Reason key={note + ref} note={note} reference={ref} />,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "gr"; "depends: gr (staff articles), gu (articles by contributors)". */
function wordsOf({ ratings, depends }: ListSays): string {
  const words = ratings.map(ratingWords).join(', ');
  if (depends === null) return words;
  return say(depends === 'date' ? 'listDependsOnDate' : 'listDepends', words);
}

function ratingWords({ words, scope, since, until }: ListRating): string {
  const time =
    since && until
      ? say('listSinceUntil', since, until)
      : since
        ? say('listSince', since)
        : until
          ? say('listUntil', until)
          : '';
  const limits = [scope, time].filter(Boolean).join(', ');
  const said = words ? `“${words}”` : say('listNamed');
  return limits ? `${said} (${limits})` : said;
}

function whenOf({ list, ratings }: ListSays): string {
  const reviewed = ratings.map((rating) => rating.reviewed).find(Boolean);
  return reviewed || list.updated || say('listNoDate');
}

/** The list's own reason, and where it gives more. A link of the list's is shown as an address: she sees where it leads. */
function Reason({ note, reference }: { note: string; reference: string }) {
  const isLink = /^https?:\/\/[^\s"<>]+$/.test(reference);
  return (
    <p class="meta quiet lists-reason">
      <bdi>{note}</bdi>{' '}
      {isLink ? (
        <a href={reference} target="_blank" rel="noopener noreferrer">
          {reference}
        </a>
      ) : (
        <bdi>{reference}</bdi>
      )}
    </p>
  );
}
