import * as v from 'valibot';
import { markStateSchema } from '../core/annotation.ts';
import { noteSchema } from '../core/note.ts';
import { noteCountsSchema } from '../core/note-counts.ts';
import { postSchema, threadSchema } from '../core/post.ts';
import { unlinkedForms } from '../core/source.ts';
import { newsSchema } from '../core/visit.ts';
import { readAs } from './read-as.ts';

/** What a tab tells of its page. A panel reads it field by field, and needs no other schema. */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const key = v.pipe(v.string(), v.minLength(3), v.maxLength(500));
const link = v.pipe(v.string(), v.maxLength(8000));

/** A link as it stands in a post; `shown`: the address that its own words or title give, where that is another. */
export const writtenLinkSchema = v.object({ link, shown: v.optional(v.pipe(v.string(), v.maxLength(8000))) });
export type WrittenLink = v.InferOutput<typeof writtenLinkSchema>;

const pageNote = v.object({
  annotation: id,
  state: markStateSchema,
  /** The words under the mark, where they are others than those that were marked; else null. */
  now: v.nullable(v.string()),
  /** Gone here, but the words stand in another post of the thread now; null: they do not. */
  offered: v.nullable(v.object({ post: key, author: v.nullable(v.string()) })),
  /** Place in reading order over the page, from 0; null: not on the page. */
  place: v.nullable(v.number()),
  /** The blocks of its post that its words stand in, the first and the last, from 0; null: the post as a whole, or gone. */
  blocks: v.nullable(v.tuple([v.number(), v.number()])),
});

/** One tab → our own pages: what is on the page now. Never stored. */
const pageReportSchema = v.object({
  /** Null: no thread that we can read. */
  thread: v.nullable(threadSchema),
  url: v.pipe(v.string(), v.maxLength(8000)),
  /** The adapter's id; null: none recognised the address. */
  adapter: v.nullable(v.string()),
  /**
   * Only the first posts, no sources, and the reader's notes on those posts as the page holds them: what a
   * panel shows until it has read the library. Null: the page as a whole.
   */
  firstLook: v.nullable(v.object({ notes: v.array(noteSchema), counts: noteCountsSchema })),
  posts: v.array(
    v.object({
      post: postSchema,
      /** First words, for the list. */
      excerpt: v.pipe(v.string(), v.maxLength(300)),
      hiddenComments: v.number(),
    }),
  ),
  answersStated: v.nullable(v.number()),
  commentsStated: v.nullable(v.number()),
  unread: v.array(v.string()),
  /** Whether she can say herself what on this page is a post. */
  notes: v.array(pageNote),
  /** What has happened since she last looked the thread over; null: nothing, or she has not before. */
  news: v.nullable(newsSchema),
  /** Links of the page's posts with what is known of each, in order. */
  sources: v.array(
    v.object({
      ...writtenLinkSchema.entries,
      text: v.pipe(v.string(), v.maxLength(500)),
      post: key,
      /** The block of its post that it stands in, from 0. */
      block: v.number(),
    }),
  ),
  /** What posts cite without a link, in order; `link`: what the words lead to, or the publisher's site. */
  unlinked: v.array(
    v.object({
      form: v.picklist(unlinkedForms),
      link: v.nullable(link),
      text: v.pipe(v.string(), v.maxLength(500)),
      post: key,
      block: v.number(),
      start: v.number(),
      end: v.number(),
    }),
  ),
});
export type PageReport = v.InferOutput<typeof pageReportSchema>;

/** Throws a sentence that names the first field that is wrong. */
export function readReport(report: unknown): PageReport {
  return readAs(pageReportSchema, report, 'what the page reports');
}
