import type { TextSelector } from '../../core/annotation.ts';
import { emptyBody } from '../../core/annotation.ts';
import type { Verdict } from '../../core/claim.ts';
import { fingerprint } from '../../core/fingerprint.ts';
import type { Note } from '../../core/note.ts';
import type { Post, PostKind, Thread } from '../../core/post.ts';
import type { SourceTag } from '../../core/source.ts';
import { say } from '../../core/words.ts';
import { writeMarkdown } from '../../formats/markdown.ts';

// The example that the tour is taken on: written by us, in the reader's language. It is on no site, and nothing
// that is done to it is kept.

const page = 'https://example.org/example';
const at = '2026-01-01T12:00:00.000Z';
const row = { rev: '1-0000000000000000', modified: at };

/** Real, and never asked by the tour. */
export const citedLink = 'https://www.nasa.gov/vision/space/workinginspace/great_wall.html';
export const examplePage = page;

export const exampleThread = (): Thread => ({
  key: 'example/example/question/1',
  title: say('tourTitle'),
  site: say('tourSite'),
  permalink: page,
});

export const examplePost = (kind: PostKind, id: string, author: string): Post => ({
  key: `example/example/${kind}/${id}`,
  permalink: `${page}#${id}`,
  site: say('tourSite'),
  kind,
  id,
  parent: kind === 'question' ? null : '1',
  title: say('tourTitle'),
  author: { name: author, profile: null },
  published: at,
  edited: null,
  score: null,
  accepted: null,
  licence: null,
});

/** The claim that she has made of the answer. */
export function exampleNote(
  answer: Post,
  text: string,
  selector: TextSelector,
  verdict: Verdict | null,
): Note {
  const { author, score, edited, licence } = answer;
  const reading = { at, block: text.slice(0, 1000), blockIndex: 0, textHash: fingerprint(text) };
  return {
    annotation: {
      ...row,
      id: 'example',
      created: at,
      thread: exampleThread().key,
      motivation: 'assessing',
      target: {
        source: answer.permalink,
        post: answer.key,
        scope: page,
        selector,
        reading: { ...reading, author, score, edited, licence },
      },
      ...emptyBody,
    },
    verdict,
    asOf: null,
    judgements: [],
    evidence: [],
  };
}

/** The thread with that claim, as it leaves. */
export function exampleMarkdown(answer: Post, text: string, note: Note, tag: SourceTag | null): string {
  return writeMarkdown({
    thread: exampleThread(),
    posts: [
      {
        ...row,
        id: answer.key,
        post: answer,
        thread: exampleThread(),
        textHash: fingerprint(text),
        text,
        readAt: at,
      },
    ],
    notes: [note],
    sources: tag ? [{ tag, post: answer.key, text: say('tourLink'), standing: null }] : [],
    around: { ties: [], challenges: [], comparisons: [] },
    exported: new Date().toISOString(),
    tool: { name: 'Scholium', version: 'example' },
    language: say('languageTag'),
  });
}
