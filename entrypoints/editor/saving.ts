import { v7 as newId } from 'uuid';
import type { EvidenceGiven } from '../../components/NewEvidence.tsx';
import { emptyBody } from '../../core/annotation.ts';
import type { DocumentKind, Standing } from '../../core/citation.ts';
import type { Verdict } from '../../core/claim.ts';
import type { Meeting } from '../../core/meeting.ts';
import { changesIn, type NoteFields } from '../../core/note.ts';
import type { SourceWordValue } from '../../core/source.ts';
import { say } from '../../core/words.ts';
import type { Changed } from '../../messaging/contract.ts';
import { isGone, sendToBackground } from '../../messaging/wire.ts';
import type { Chosen, Desk } from '../content/desk.ts';
import { Drafts } from './drafts.ts';

/** Writes what the reader says on this page. Null: it was not written, and `onProblem` has told her why. */
export class Saving {
  readonly drafts: Drafts;
  readonly #desk: Desk;
  readonly #onProblem: (words: string) => void;
  /** Said now: it is needed when nothing can be looked up any more. */
  readonly #updated = say('updatedUnderPage');
  #keepFromPrivate = false;

  constructor(desk: Desk, onProblem: (words: string) => void) {
    this.#desk = desk;
    this.#onProblem = onProblem;
    this.drafts = new Drafts(
      desk,
      (draft) => this.#try(() => sendToBackground('keepDraft', { draft, ...this.#consent() })),
      (draft) => this.#try(() => sendToBackground('dropDraft', { draft, ...this.#consent() })),
    );
  }

  /** In a private window nothing is kept before she has said so. */
  get mustAskToKeep(): boolean {
    return this.#desk.isPrivate && !this.#keepFromPrivate;
  }

  /** For as long as the page is open. */
  keepNotesFromHere(): void {
    this.#keepFromPrivate = true;
  }

  annotate(
    { post, target }: Chosen,
    motivation: 'assessing' | 'commenting',
    fields: NoteFields,
  ): Promise<Changed | null> {
    const { verdict, asOf: _asOf, ...body } = { ...emptyBody, ...fields };
    const id = newId();
    const thread = this.#desk.thread();
    if (!thread) return Promise.resolve(null);
    const read = this.#asRead(post);
    return this.#change(() =>
      sendToBackground('annotate', {
        id,
        thread,
        read,
        motivation,
        target,
        body,
        verdict,
        ...this.#consent(),
      }),
    );
  }

  judge(annotation: string, verdict: Verdict | null): Promise<Changed | null> {
    return this.#change(() =>
      sendToBackground('judge', { annotation, verdict, asOf: null, ...this.#consent() }),
    );
  }

  /** What differs between the fields as the editor was opened and as they are typed; `now`: as the note has them. */
  edit(annotation: string, before: NoteFields, after: NoteFields, now: NoteFields): Promise<true | null> {
    const { body, judgement } = changesIn(before, after, now);
    return this.#change(async (): Promise<true> => {
      if (judgement) await sendToBackground('judge', { annotation, ...judgement, ...this.#consent() });
      if (body) await sendToBackground('edit', { annotation, body, ...this.#consent() });
      return true;
    });
  }

  addEvidence(annotation: string, given: EvidenceGiven): Promise<Changed | null> {
    const said = { id: newId(), annotation, ...given, ...this.#consent() };
    return this.#change(() => sendToBackground('addEvidence', said));
  }

  remove(annotation: string): Promise<Changed | null> {
    return this.#change(() => sendToBackground('remove', { annotation, ...this.#consent() }));
  }

  /** The note stands on these words from now on. */
  reattach(annotation: string, { post, target }: Chosen): Promise<Changed | null> {
    const read = this.#asRead(post);
    return this.#change(() => sendToBackground('reattach', { annotation, read, target, ...this.#consent() }));
  }

  /** `words`: what the post reads under the mark, as she has just seen it; empty: they are gone. */
  keepAsMarked(annotation: string, words: string): Promise<Changed | null> {
    return this.#change(() => sendToBackground('keepAsMarked', { annotation, words, ...this.#consent() }));
  }

  undo(step: string): Promise<Changed | null> {
    return this.#change(() => sendToBackground('undo', { step, ...this.#consent() }));
  }

  saySource(fields: { pattern: string; word: SourceWordValue; forWhat: string; note: string }) {
    return this.#change(() => sendToBackground('saySource', { ...fields, ...this.#consent() }));
  }

  withdrawWord(pattern: string): Promise<Changed | null> {
    return this.#change(() => sendToBackground('withdrawSourceWord', { pattern, ...this.#consent() }));
  }

  /** How near a source stands to what this post cites it for; null: she takes that back. */
  async sayCitation(post: string, resource: string, standing: Standing | null): Promise<Changed | null> {
    const thread = this.#desk.thread();
    if (!thread) return null;
    const said = { thread, post, resource, standing, ...this.#consent() };
    return this.#change(() => sendToBackground('sayCitation', said));
  }

  sayDocument(resource: string, document: DocumentKind | null): Promise<Changed | null> {
    return this.#change(() => sendToBackground('sayDocument', { resource, document, ...this.#consent() }));
  }

  /** Where else she met what a publisher holds; none where that cannot be looked up. */
  async meetings(domain: string): Promise<readonly Meeting[]> {
    const outside = this.#desk.thread()?.key;
    if (!outside) return [];
    return (await this.#try(() => sendToBackground('meetings', { domain, outside }))) ?? [];
  }

  /** Without its text where the page's side of the editor is not there, which it always is by then. */
  #asRead = (post: Chosen['post']) => this.#desk.afterPress?.asRead(post) ?? { post: post.post, text: null };

  #consent = () => (this.#keepFromPrivate ? { keepFromPrivate: true } : {});

  /** Makes a change and shows it on the page at once. */
  #change<T>(make: () => Promise<T>): Promise<T | null> {
    return this.#try(async () => {
      const made = await make();
      await this.#desk.catchUp();
      return made;
    });
  }

  async #try<T>(send: () => Promise<T>): Promise<T | null> {
    try {
      return await send();
    } catch (error) {
      this.#onProblem(isGone(error) ? this.#updated : (error as Error).message);
      return null;
    }
  }
}
