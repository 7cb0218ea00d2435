import * as v from 'valibot';
import { bodyFields, motivationSchema, targetSchema, textSelectorSchema } from '../core/annotation.ts';
import { challengeFields } from '../core/challenge.ts';
import { citationFields, documentWordFields } from '../core/citation.ts';
import { asOfSchema, evidenceFields, verdictSchema } from '../core/claim.ts';
import { comparisonFields } from '../core/comparison.ts';
import { listFields } from '../core/list.ts';
import { lookSchema } from '../core/look.ts';
import type { Meeting } from '../core/meeting.ts';
import type { SinceVisit } from '../core/news.ts';
import { chosenKeysSchema } from '../core/page-keys.ts';
import { postSchema, threadSchema } from '../core/post.ts';
import { type SaidPost, saidPostSchema } from '../core/said-post.ts';
import { savedSearchesSchema } from '../core/saved-search.ts';
import { type SourceTag, sourceWordFields, type WordsCitation } from '../core/source.ts';
import { type Draft, draftSchema, type ThreadMarks, type ThreadState } from '../core/thread-state.ts';
import { tieFields } from '../core/tie.ts';
import { postsLettersSchema, seenMarksSchema, type Visit, visitSchema } from '../core/visit.ts';
import { isOriginPattern } from '../core/web-origin.ts';

import type { QuotedPost } from './quoted.ts';
import { type PageReport, writtenLinkSchema } from './report.ts';

/**
 * Every message there is: one line each, payload and answer. What arrives is `unknown` until the schema
 * here has read it. Answers are plain JSON; errors cross as their message.
 */

const tagSchema = bodyFields.tags.pipe[0].item;
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const key = v.pipe(v.string(), v.minLength(3), v.maxLength(500));
const link = v.pipe(v.string(), v.maxLength(8000));

/** What every change answers: the row it made or changed, the log's last line, and the step to undo. */
export interface Changed {
  readonly id: string;
  readonly seq: number;
  readonly step: string;
}

/** Where words stand in their text now: offsets in UTF-16 code units, `end` exclusive. */
type FoundWords =
  | { readonly state: 'anchored' | 'changed'; readonly start: number; readonly end: number }
  | { readonly state: 'gone' };

/** A post as read, to be kept with the notes on it; `text` null: the reader keeps no whole posts. */
const postAsReadSchema = v.object({
  post: postSchema,
  text: v.nullable(v.pipe(v.string(), v.maxLength(500_000))),
  /** The addresses that it links to, so that a source is known again elsewhere. */
  links: v.optional(v.pipe(v.array(writtenLinkSchema), v.maxLength(5000))),
});
export type PostAsRead = v.InferOutput<typeof postAsReadSchema>;

/**
 * `keepFromPrivate`: she said, in this private window, that notes may be kept. `fromPrivate`: the sender
 * stands in a private window; a page's tab tells us so itself, a side panel or sidebar has none.
 */
const fromPage = { keepFromPrivate: v.optional(v.boolean()), fromPrivate: v.optional(v.boolean()) };

/** Page and panel → background. */
export const readerCommands = {
  annotate: v.object({
    /** Made by who asks, so that asking twice makes one note; left out: made here. */
    id: v.optional(id),
    thread: threadSchema,
    read: postAsReadSchema,
    motivation: motivationSchema,
    target: targetSchema,
    body: v.object(bodyFields),
    verdict: v.optional(v.nullable(verdictSchema)),
    asOf: v.optional(v.nullable(asOfSchema)),
    ...fromPage,
  }),
  judge: v.object({
    annotation: id,
    verdict: v.nullable(verdictSchema),
    asOf: v.nullable(asOfSchema),
    ...fromPage,
  }),
  edit: v.object({
    annotation: id,
    body: v.partial(v.object(bodyFields)),
    motivation: v.optional(motivationSchema),
    ...fromPage,
  }),
  remove: v.object({ annotation: id, ...fromPage }),
  /** The note stands on these words from now on: the new words under its mark, or others that she chose. */
  reattach: v.object({ annotation: id, read: postAsReadSchema, target: targetSchema, ...fromPage }),
  /** The words under the mark read so now, empty where they are gone; she keeps the note as it was. */
  keepAsMarked: v.object({
    annotation: id,
    words: v.pipe(v.string(), v.maxLength(100_000)),
    ...fromPage,
  }),
  /** The thread as she has looked it over on a page that was loaded `at`. */
  keepVisit: v.object({
    thread: key,
    at: visitSchema.entries.at,
    posts: postsLettersSchema,
    marks: seenMarksSchema,
    ...fromPage,
  }),
  putBackVisit: v.object({ visit: visitSchema, ...fromPage }),
  undo: v.object({ step: id, ...fromPage }),
  addEvidence: v.object({ id: v.optional(id), ...evidenceFields, ...fromPage }),
  changeEvidence: v.object({
    evidence: id,
    stance: v.optional(evidenceFields.stance),
    note: v.optional(evidenceFields.note),
    /** Empty: there is no copy at an archive. */
    archived: v.optional(v.union([v.literal(''), evidenceFields.archived.wrapped])),
    ...fromPage,
  }),
  removeEvidence: v.object({ evidence: id, ...fromPage }),
  /** What two claims have to do with each other; null takes that back. */
  tie: v.object({ ...tieFields, says: v.nullable(tieFields.says), ...fromPage }),
  /** A post that disputes a claim; null: it does not after all. */
  challenge: v.object({ ...challengeFields, state: v.nullable(challengeFields.state), ...fromPage }),
  /** What a quotation of the thread was found to be. */
  keepComparison: v.object({ ...comparisonFields, ...fromPage }),
  saySource: v.object({ ...sourceWordFields, ...fromPage }),
  withdrawSourceWord: v.object({ pattern: sourceWordFields.pattern, ...fromPage }),
  /** How near a source stands to what one post cites it for; null takes that back. */
  sayCitation: v.object({ ...citationFields, standing: v.nullable(citationFields.standing), ...fromPage }),
  /** What kind of document a cited page is; null takes that back. */
  sayDocument: v.object({
    ...documentWordFields,
    document: v.nullable(documentWordFields.document),
    ...fromPage,
  }),
  /** That a block of the page is a post, as she says; or that it is none after all. `text`: as it reads. */
  sayPost: v.object({
    ...saidPostSchema.entries,
    text: v.pipe(v.string(), v.maxLength(500_000)),
    isPost: v.boolean(),
    ...fromPage,
  }),
  /** The posts that she has said to be on a page; `page`: what their keys begin with. */
  saidPosts: v.object({ page: key }),
  keepDraft: v.object({ draft: draftSchema, ...fromPage }),
  dropDraft: v.object({ draft: id, ...fromPage }),
  /** What a thread was when she last looked it over; null: it was never kept. */
  visit: v.object({ thread: key }),
  /** What posts are beside that; null: it was never kept. `missing`: keys of posts that are no longer in the thread. */
  compareVisit: v.object({
    thread: key,
    posts: postsLettersSchema,
    missing: v.pipe(v.array(key), v.maxLength(20_000)),
  }),
  /** What the marks show, and all that is stored. Null: nothing was written since `since`. */
  threadMarks: v.object({ thread: key, since: v.nullable(v.number()) }),
  threadState: v.object({ thread: key, since: v.nullable(v.number()) }),
  /** One round trip for all links of a page; answers in the same order, null for what is no source. */
  tagSources: v.object({ page: link, links: v.pipe(v.array(writtenLinkSchema), v.maxLength(20_000)) }),
  /** What texts cite without a link, each text's in its order. Nothing of it is kept. */
  citedInWords: v.object({
    page: link,
    texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500_000))), v.maxLength(5000)),
  }),
  /** Where else she met a publisher: posts with notes of hers outside of one thread. */
  meetings: v.object({ domain: key, outside: key }),
  /** Looks closer for words that do not stand where they stood; answers in the same order. Nothing of it is kept. */
  findWords: v.object({
    texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500_000))), v.maxLength(5000)),
    /** `text`: which of `texts`. */
    asked: v.pipe(
      v.array(
        v.object({ text: v.pipe(v.number(), v.integer(), v.minValue(0)), selector: textSelectorSchema }),
      ),
      v.maxLength(20_000),
    ),
  }),
  /** Injects the interface into the sender's tab. */
  openEditor: v.object({}),
  /** Injects what stands beside marks into the sender's tab. */
  openMarked: v.object({}),
  openSaid: v.object({}),
  /** Must be sent straight from a press. */
  openPanel: v.object({}),
} as const;
export interface ReaderAnswers {
  annotate: Changed;
  judge: Changed;
  edit: Changed;
  remove: Changed;
  reattach: Changed;
  keepAsMarked: Changed;
  keepVisit: null;
  putBackVisit: null;
  undo: Changed;
  addEvidence: Changed;
  changeEvidence: Changed;
  removeEvidence: Changed;
  tie: Changed;
  challenge: Changed;
  keepComparison: Changed;
  saySource: Changed;
  withdrawSourceWord: Changed;
  sayCitation: Changed;
  sayDocument: Changed;
  sayPost: Changed;
  saidPosts: SaidPost[];
  keepDraft: null;
  dropDraft: null;
  visit: Visit | null;
  compareVisit: SinceVisit | null;
  threadMarks: ThreadMarks | null;
  threadState: ThreadState | null;
  tagSources: (SourceTag | null)[];
  citedInWords: (readonly WordsCitation[])[];
  meetings: Meeting[];
  findWords: FoundWords[];
  openEditor: null;
  openMarked: null;
  openSaid: null;
  openPanel: null;
}

/** Our own pages only; refused from a site. */
export const libraryCommands = {
  /** Reads the row of `inbox` that the page has put there; all or nothing. */
  importBackup: v.object({ inbox: id }),
  /** Starts the content script in a tab that was open before the extension was installed. */
  startInTab: v.object({ tab: v.number() }),
  /** From now on our script starts by itself on all pages of a site, as far as the browser permits it; or no longer. */
  setAlwaysOn: v.object({ site: v.pipe(v.string(), v.check(isOriginPattern)), isOn: v.boolean() }),
  /** The text of the page in a tab, where the reader has pressed our button. */
  readPage: v.object({ tab: v.number() }),
  /** One thing done to many notes, in one step. */
  changeMany: v.object({
    annotations: v.pipe(v.array(id), v.maxLength(100_000)),
    change: v.variant('do', [
      v.object({ do: v.literal('tag'), tag: tagSchema }),
      v.object({ do: v.literal('untag'), tag: tagSchema }),
      v.object({ do: v.literal('judge'), verdict: v.nullable(verdictSchema) }),
      v.object({ do: v.literal('remove') }),
    ]),
  }),
  /** Mends what checking the library has found. */
  repair: v.object({}),
  /** Takes a deleted note out of the trash. */
  restore: v.object({ annotation: id }),
  /** Lets go of the words of every note in the trash; it cannot be undone. */
  emptyTrash: v.object({}),
  changeSettings: v.object({
    keepWholePosts: v.optional(v.boolean()),
    pageKeys: v.optional(chosenKeysSchema),
    look: v.optional(lookSchema),
    searches: v.optional(savedSearchesSchema),
  }),
  /** How she lets notes leave, as that page writes it down: of this device alone. */
  keepLeaving: v.object({ value: v.pipe(v.string(), v.maxLength(500_000)) }),
  /** Reads the rating list that the page has put in `inbox`; all or nothing. */
  takeList: v.object({ inbox: id }),
  changeList: v.object({
    list: id,
    change: v.object({
      isOn: v.optional(listFields.isOn),
      title: v.optional(listFields.title),
      maker: v.optional(listFields.maker),
      purpose: v.optional(listFields.purpose),
      licence: v.optional(listFields.licence),
    }),
  }),
  /** Lists that are not named come after these. */
  orderLists: v.object({ lists: v.pipe(v.array(id), v.maxLength(1000)) }),
  removeList: v.object({ list: id }),
  /** Writes a copy of the library to the folder that our page keeps for copies. */
  copyToFolder: v.object({}),
  /** Everything, tombstones and log too. */
  eraseEverything: v.object({}),
} as const;
interface ImportReport {
  readonly step: string;
  readonly seq: number;
  /** Rows that were not here; rows that replaced an older one; rows that were here already, the same or newer. */
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
  /** A sentence for each entry of the file that cannot be read. */
  readonly unreadable: readonly string[];
}
/** A page as it shows itself. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** The words that are selected on it; empty: none are. */
  readonly selected: string;
  /** What stands before them, at most 400 characters, with the white space of the markup. */
  readonly before: string;
}
export interface LibraryAnswers {
  readPage: PageText;
  importBackup: ImportReport;
  startInTab: null;
  setAlwaysOn: null;
  /** `changed`: how many notes. */
  changeMany: Changed & { readonly changed: number };
  /** `mended`: how many rows. */
  repair: Changed & { readonly mended: number };
  restore: Changed;
  /** How many notes went. */
  emptyTrash: number;
  changeSettings: Changed;
  keepLeaving: null;
  takeList: Changed;
  changeList: Changed;
  orderLists: Changed;
  removeList: Changed;
  /** What went wrong, as the browser says it; null: nothing. */
  copyToFolder: { readonly name: string; readonly message: string; readonly file: string } | null;
  eraseEverything: null;
}

/** Background or panel → one tab; what they send is ours, so there is nothing to check. */
export interface PagePayloads {
  /** Something was written; `seq` is the log's last line. Null threads: everything may have changed. */
  announce: { seq: number; threads: string[] | null; words: boolean };
  /** `first`: only so many of the page's first posts, and nothing of its sources: what a panel shows at once. */
  report: { first?: number };
  showNote: { annotation: string };
  showPost: { post: string };
  /** Scrolls to the site's own control that shows more comments. */
  showHidden: { post: string };
  /** The link, in this post; of what is cited without one, where its words begin in the post's text. */
  /** `nth`, from 0, of the places where this post has this link; left out: the first. */
  showSource: { link: string | null; post: string; nth?: number; start?: number; end?: number };
  /** Opens a saved note beside its words, or the editor on a draft that was never saved. */
  openNote: { annotation: string };
  /** The posts' text in blocks, for their quotations and for what may be worth checking. */
  quotedPosts: Record<string, never>;
  /** She points at a post herself: a step from block to block, or the one that is meant now; null: none is. */
  pickPost: { step: PickStep };
  /** Answers when she has pressed a block of the page, or Enter there; null: she has left off. */
  postPicked: Record<string, never>;
  /** The block that is meant now is a post, or none after all. */
  sayPost: { said: PickedFields; isPost: boolean; keepFromPrivate?: boolean };
  /** Offers Claim and Note for the post as a whole. */
  markPost: { post: string };
  /** Makes these words of the post's text a claim to check, if they still stand there. */
  claimWords: { post: string; start: number; end: number; words: string; keepFromPrivate?: boolean };
  /** The note stands on the words that its mark covers now, if they are those that she has `seen`. */
  acceptWords: { annotation: string; seen: string | null; keepFromPrivate?: boolean };
  /** The note moves to the post that its words stand in now. */
  takeOffer: { annotation: string; keepFromPrivate?: boolean };
  /** The next words that she selects on the page are offered to this note. */
  attachHere: { annotation: string };
  /** Reads the page anew and looks for the words once more. */
  lookAgain: { annotation: string };
  /** She has seen what is new: from now on the thread is compared with how it is now; `undo`: with what it was before. */
  markSeen: { undo?: boolean };
}
/** `start` begins to point, `stop` leaves off. */
export type PickStep = 'start' | 'wider' | 'narrower' | 'next' | 'previous' | 'stop';

/** What she may put right before it is kept. `published`: ISO 8601; null: not known. */
export interface PickedFields {
  readonly author: string | null;
  readonly published: string | null;
  readonly link: string | null;
}

/** The block that is meant now: how it begins, and what it says of itself. */
export interface Picked extends PickedFields {
  readonly words: string;
  /** She has said before that it is a post. */
  readonly isSaid: boolean;
}

export interface PageAnswers {
  pickPost: Picked | null;
  postPicked: Picked | null;
  /** The step to undo; null: no block is meant. */
  sayPost: string | null;
  announce: null;
  report: PageReport;
  showNote: boolean;
  showPost: boolean;
  showHidden: boolean;
  showSource: boolean;
  openNote: boolean;
  quotedPosts: QuotedPost[];
  markPost: boolean;
  /** The step to undo; null: nothing was changed, as the page reads otherwise by now. Likewise below. */
  claimWords: string | null;
  acceptWords: string | null;
  takeOffer: string | null;
  attachHere: boolean;
  /** Whether they were found. */
  lookAgain: boolean;
  markSeen: boolean;
}

/** The background → our own pages: our script has come into a tab. */
export interface StartPush {
  readonly push: 'started';
  readonly tab: number;
}

/** One tab → our own pages, pushed on change. The background answers nothing to it. */
export interface PagePush {
  readonly push: 'page-report';
  readonly report: PageReport;
}

type Payloads<S extends Record<string, v.GenericSchema>> = { [N in keyof S]: v.InferInput<S[N]> };
export type ReaderPayloads = Payloads<typeof readerCommands>;
export type LibraryPayloads = Payloads<typeof libraryCommands>;
export type { PageReport, WrittenLink } from './report.ts';
export type { Draft };
