import type { Disputing } from '../../components/Challenges.tsx';
import type { TiedClaim } from '../../components/Ties.tsx';
import type { Note } from '../../core/note.ts';
import { evidenceCited, type Suggestion } from '../../core/suggested-evidence.ts';
import { otherEnd, type Tie } from '../../core/tie.ts';
import { proposals } from './proposals.ts';
import * as state from './state.ts';

/** What the thread has about one claim: read off the page's report and what is kept. */

/** Links that could be evidence: those beside the claim's words, then those of its post, then the thread's others. */
export function suggestionsFor({ annotation: { id, target } }: Note): Suggestion[] {
  const mark = state.report.value?.notes.find(({ annotation }) => annotation === id);
  return evidenceCited(state.citations.value, { post: target.post, blocks: mark?.blocks ?? null });
}

/** Comments and replies below the claim's post, those that share most of its words first. */
export function disputesOf({ annotation }: Note): Disputing[] {
  const { posts } = state.report.value ?? {};
  const own = posts?.find(({ post }) => post.key === annotation.target.post)?.post;
  if (!posts || !own) return [];
  const words = new Set(wordsIn(annotation.target.selector?.exact ?? ''));
  const shares = (text: string) => wordsIn(text).filter((word) => words.has(word)).length;
  return posts
    .filter(({ post }) => post.key !== own.key && post.parent === own.id && post.kind !== 'answer')
    .map(({ post, excerpt }) => ({ post, words: excerpt }))
    .sort((a, b) => shares(b.words) - shares(a.words));
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Claims of other posts: those she has tied to this one, and those that may be about the same. */
export function tiedTo({ annotation: { id } }: Note): TiedClaim[] {
  const { ties = [], notes = [] } = state.kept.value ?? {};
  const byId = new Map(notes.map((note) => [note.annotation.id, note]));
  const said = new Map(ties.flatMap((tie) => sayingOf(tie, id)));
  const proposed = proposals.value.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set([...said.keys(), ...proposed])].flatMap((other): TiedClaim[] => {
    const target = byId.get(other)?.annotation.target;
    if (!target) return [];
    const words = target.selector?.exact ?? '';
    return [
      {
        annotation: other,
        words,
        author: target.reading.author?.name ?? null,
        says: said.get(other) ?? null,
      },
    ];
  });
}

function sayingOf(tie: Tie, id: string): [string, Tie['says']][] {
  const other = otherEnd(tie, id);
  return other === null ? [] : [[other, tie.says]];
}
