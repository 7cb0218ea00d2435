import { listChanges } from '../../sources/lists/changes.ts';
import { comingList } from '../../sources/lists/coming-list.ts';
import { decodeList } from '../../sources/lists/decode.ts';
import { linesOfFile } from '../../sources/lists/list-file.ts';
import { mixedHosts } from '../../sources/lists/mixed-scripts.ts';
import { type ReadList, readList } from '../../sources/lists/read-list.ts';
import type { Reason } from '../../sources/lists/rejected.ts';
import type { Answer, Asked, Ready } from './reading.ts';

/** Reads a list off the page's own thread, and makes it ready to be taken in. Keeps its bytes for another look. */
let kept: Uint8Array | null = null;

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  kept = data.bytes ?? kept;
  self.postMessage(await answerTo(data, kept ?? new Uint8Array()));
});

async function answerTo({ columns, coming, before }: Asked, bytes: Uint8Array): Promise<Answer> {
  let read: ReadList | null = null;
  try {
    read = readList(bytes, { columns, onRow: (rows) => self.postMessage({ rows } satisfies Answer) });
    read.intake.refuseIfBad();
    return { ready: await ready(read, bytes, coming, before) };
  } catch (error) {
    const refused = error instanceof Error ? error.message : String(error);
    return { refused, table: read?.table ?? null, form: read?.form ?? '' };
  }
}

async function ready(
  read: ReadList,
  bytes: Uint8Array,
  coming: Asked['coming'],
  before: Asked['before'],
): Promise<Ready> {
  const { form, table, header, intake } = read;
  const { list, shape, file, sorted } = comingList(read, {
    ...coming,
    id: header.id || coming.id,
    sha256: await sha256(bytes),
    data: crypto.randomUUID(),
  });
  const rejectedBy: Partial<Record<Reason, number>> = {};
  for (const { reason } of intake.rejected) rejectedBy[reason] = (rejectedBy[reason] ?? 0) + 1;
  return {
    form,
    table,
    list,
    shape,
    file,
    words: [...intake.words].sort((a, b) => b[1] - a[1]),
    doubled: sorted.doubled,
    rejected: intake.rejected,
    rejectedBy,
    mixed: mixedHosts(decodeList(bytes)),
    changes: before && listChanges(await linesOfFile(before.blob, before.shape), sorted.lines),
  };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
