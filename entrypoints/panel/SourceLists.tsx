import { leadsTo } from '../../components/leads-to.ts';
import { VerdictShape } from '../../components/VerdictShape.tsx';
import { verdictWord } from '../../components/verdict-words.ts';
import { count, say } from '../../core/words.ts';
import { showNote } from './actions.ts';
import { showNamed } from './source-actions.ts';
import * as state from './state.ts';

/** Claims that rest on one publisher alone. */
export function OneSourceClaims() {
  const claims = state.oneSource.value;
  if (claims.length === 0) return null;
  return (
    <section class="source-group source-extra meta">
      <h2 class="group-title">{count('oneSourceClaims', claims.length)}</h2>
      <p class="quiet">{say('oneSourceNote')}</p>
      <ul>
        {claims.map(({ note: { annotation, verdict, evidence }, tag }) => (
          <li key={annotation.id} class="source-claim">
            <VerdictShape verdict={verdict ?? 'to-check'} filled={evidence.length > 0} />
            <div>
              <button type="button" dir="auto" onClick={() => showNote(annotation.id)}>
                {annotation.target.selector?.exact ?? say('wholePost')}
              </button>
              <p class="quiet">
                {verdictWord(verdict)} · {tag.fact.name ?? tag.source.host}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sources that posts name in words that nothing leads from. */
export function Unopenable() {
  const named = state.report.value?.unlinked.filter(({ link }) => link === null) ?? [];
  const posts = new Map(state.report.value?.posts.map(({ post }) => [post.key, post]));
  if (named.length === 0) return null;
  return (
    <section class="source-group source-extra meta">
      <h2 class="group-title">{count('namedWithoutLink', named.length)}</h2>
      <ul>
        {named.map(({ form, text, post: key, start, end }) => {
          const post = posts.get(key);
          return (
            <li key={`${key} ${start}`}>
              <button type="button" dir="auto" onClick={() => showNamed(key, start, end)}>
                {text}
              </button>
              <p class="quiet">
                {say(`unlinked_${form.replaceAll('-', '_')}`)}
                {post && ` · ${post.author ? say(`${post.kind}By`, post.author.name) : say(post.kind)}`}
                {form === 'isbn' && <FindBook isbn={text} />}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** An ordinary link to an encyclopedia's list of libraries and shops. */
function FindBook({ isbn }: { isbn: string }) {
  const digits = isbn.replace(/^ISBN(?:-1[03])?:?/i, '').replace(/[^\dXx]/g, '');
  const address = `https://en.wikipedia.org/wiki/Special:BookSources/${digits}`;
  return (
    <>
      {' · '}
      <a {...leadsTo(address)} target="_blank" rel="noopener noreferrer">
        {say('findBook')}
      </a>
    </>
  );
}
