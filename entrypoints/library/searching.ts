import type { Value } from '../../search/list-property.ts';
import type { Order } from '../../search/ranking.ts';

/** What the worker is asked. */
export interface Questions {
  readonly find: { readonly typed: string; readonly order: Order; readonly most: number };
  readonly list: { readonly beginning: string };
}
export interface Found {
  readonly count: number;
  /** The first of them, in order. */
  readonly ids: readonly string[];
  /** Words that begin no word of the library, with those taken for them. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
  /** How many notes there are. */
  readonly all: number;
}
export interface Answers {
  readonly find: Found;
  readonly list: readonly Value[];
}
type Kind = keyof Questions;

/** What the worker tells unasked. */
export type News =
  | { readonly news: 'building'; readonly done: number }
  | { readonly news: 'ready' }
  | { readonly news: 'failed'; readonly why: string };

export interface Asked<K extends Kind = Kind> {
  readonly id: number;
  readonly kind: K;
  readonly question: Questions[K];
}
export type Told =
  | News
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string };

export interface Search {
  ask<K extends Kind>(kind: K, question: Questions[K]): Promise<Answers[K]>;
}

/** Starts the worker; it is ended by `signal`. `onNews` hears of every change in what would be found. */
export function startSearch(onNews: (news: News) => void, signal: AbortSignal): Search {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { done(answer: unknown): void; failed(error: Error): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('news' in data) {
      onNews(data);
      return;
    }
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asker?.failed(new Error(data.error));
    else asker?.done(data.answer);
  });
  worker.addEventListener('error', ({ message }) => onNews({ news: 'failed', why: message }));
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  return {
    ask: (kind, question) =>
      new Promise((done, failed) => {
        const id = ++last;
        waiting.set(id, { done: done as (answer: unknown) => void, failed });
        worker.postMessage({ id, kind, question } satisfies Asked);
      }),
  };
}
