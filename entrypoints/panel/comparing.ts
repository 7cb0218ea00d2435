import type { WorthChecking } from '../../claims/worth-checking.ts';
import type { Finding } from '../../core/finding.ts';
import type { PostBlocks } from '../../core/post-block.ts';
import type { ThreadQuotation } from '../../core/quotation.ts';

export interface PostToPair {
  readonly key: string;
  readonly id: string;
  readonly author: string | null;
  readonly published: string | null;
  /** When it was last edited or else published; null: the page does not say. */
  readonly asOf: string | null;
  readonly blocks: PostBlocks;
}

/** The text that was read, and one finding for each quotation, in their order. */
export interface ComparedWith {
  readonly text: string;
  /** As `PageText` has them. */
  readonly gaps: readonly number[];
  readonly findings: readonly Finding[];
}

/** A post with the language that its page says it is in. */
export interface PostToWeigh {
  readonly key: string;
  readonly language: string;
  readonly blocks: PostBlocks;
}

/** What of a post may be worth checking, the likeliest first. */
export interface PostWorth {
  readonly post: string;
  readonly sentences: readonly WorthChecking[];
  /** Nothing in its form leads to a source. */
  readonly isBare: boolean;
}

export type AskedOfWorker =
  | { readonly kind: 'weigh'; readonly posts: readonly PostToWeigh[] }
  | { readonly kind: 'pair'; readonly posts: readonly PostToPair[] }
  | { readonly kind: 'text'; readonly quotes: readonly string[]; readonly text: string }
  | {
      readonly kind: 'bytes';
      readonly quotes: readonly string[];
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
    };

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, { done(answer: unknown): void; failed(error: Error): void }>();

export const quotationsOf = (posts: readonly PostToPair[]) => ask<ThreadQuotation[]>({ kind: 'pair', posts });
export const worthOf = (posts: readonly PostToWeigh[]) => ask<PostWorth[]>({ kind: 'weigh', posts });
export const compareWithText = (quotes: readonly string[], text: string) =>
  ask<ComparedWith>({ kind: 'text', quotes, text });
export const compareWithBytes = (quotes: readonly string[], bytes: Uint8Array, contentType: string | null) =>
  ask<ComparedWith>({ kind: 'bytes', quotes, bytes, contentType });

function ask<A>(what: AskedOfWorker): Promise<A> {
  worker ??= start();
  const id = ++asked;
  return new Promise((done, failed) => {
    waiting.set(id, { done: done as (answer: unknown) => void, failed });
    worker?.postMessage({ id, asked: what });
  });
}

/** Made when it is first needed; one that breaks is made anew at the next question. */
function start(): Worker {
  const made = new Worker(new URL('./comparing.worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener(
    'message',
    ({ data }: MessageEvent<{ id: number; answer?: unknown; error?: string }>) => {
      const { id, answer, error } = data;
      if (error === undefined) waiting.get(id)?.done(answer);
      else waiting.get(id)?.failed(new Error(error));
      waiting.delete(id);
    },
  );
  made.addEventListener('error', ({ message }) => {
    worker = undefined;
    for (const { failed } of waiting.values()) failed(new Error(message || 'The comparison stopped.'));
    waiting.clear();
  });
  return made;
}
