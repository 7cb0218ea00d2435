import { Dexie } from 'dexie';
import { listProperty } from '../../search/list-property.ts';
import { readQuery } from '../../search/query.ts';
import { openLibrary } from '../../storage/db.ts';
import { lastSeq } from '../../storage/log.ts';
import { broughtUp, built, type Known, restored } from './keep-index.ts';
import type { Answers, Asked, Questions, Told } from './searching.ts';

// Holds the index and answers from it, so that typing waits for nothing. It follows the library by itself.

const tell = (told: Told) => postMessage(told);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

let known: Known | null = null;
let ready: (() => void) | null = null;
/** Resolved when there is an index to answer from. */
const isReady = new Promise<void>((resolve) => {
  ready = resolve;
});

const answers: { [K in keyof Questions]: (question: Questions[K], from: Known) => Answers[K] } = {
  find({ typed, order, most }, { index }) {
    const { count, hits, taken } = index.search(readQuery(typed), { order, most });
    return { count, ids: hits.map(({ id }) => id), taken, all: index.size };
  },
  list: ({ beginning }, { index }) => listProperty(index, beginning),
};

addEventListener('message', async ({ data: { id, kind, question } }: MessageEvent<Asked>) => {
  await isReady;
  try {
    const answer = answers[kind] as (question: unknown, from: Known) => unknown;
    tell({ id, answer: answer(question, known as Known) });
  } catch (error) {
    tell({ id, error: messageOf(error) });
  }
});

void follow().catch((error) => tell({ news: 'failed', why: messageOf(error) }));

async function follow(): Promise<void> {
  const db = await openLibrary();
  const build = () => built(db, (done) => tell({ news: 'building', done }));
  known = (await restored(db)) ?? (await build());
  ready?.();
  tell({ news: 'ready' });
  let turn = Promise.resolve();
  const catchUp = async () => {
    if (!known || (await lastSeq(db)) === known.seq) return;
    known = (await broughtUp(db, known)) ?? (await build());
    tell({ news: 'ready' });
  };
  // One after the other: a write that comes meanwhile has its own turn. No `liveQuery`: asked for the log's
  // last line alone, it hears nothing of lines after it.
  const next = () => {
    turn = turn.then(catchUp).catch((error) => tell({ news: 'failed', why: messageOf(error) }));
  };
  Dexie.on('storagemutated', next);
  next();
}
