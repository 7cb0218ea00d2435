import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { open, type Reader, until } from './browser.ts';
import { demo } from './threads.ts';

// The whole browser dies while notes are written: what was acknowledged is there when it comes back.

let reader: Reader;
beforeAll(async () => {
  reader = await open(inject('kind'), { web: demo.web });
});
afterAll(() => reader?.close());

test.runIf(inject('kind') === 'chromium')(
  'every word on a source that was acknowledged before a SIGKILL is there after it',
  async () => {
    const room = await reader.ourPage('manifest.json');
    const acknowledged: string[] = [];
    await room.exposeFunction('acknowledge', (pattern: string) => void acknowledged.push(pattern));
    await room.evaluate(() => {
      const { chrome, acknowledge } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ answer?: unknown }> } };
        acknowledge(pattern: string): void;
      };
      void (async () => {
        for (let nth = 0; ; nth++) {
          const payload = { pattern: `site${nth}.example`, word: 'rely', forWhat: '', note: '' };
          const { answer } = await chrome.runtime.sendMessage({
            to: 'background',
            name: 'saySource',
            payload,
          });
          if (answer) acknowledge(payload.pattern);
        }
      })();
    });
    await until('some to be acknowledged', () => acknowledged.length > 20);
    reader.browser.process()?.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const told = [...acknowledged];
    await reader.restart();
    const rows = (await reader.rows('scholium', 'sourceWord')) as {
      pattern: string;
      rev: string;
      id: string;
    }[];
    const log = (await reader.rows('scholium', 'log')) as { id: string; rev: string }[];
    const kept = new Set(rows.map(({ pattern }) => pattern));
    expect(told.filter((pattern) => !kept.has(pattern))).toEqual([]);
    expect(rows.every(({ id, rev }) => log.some((line) => line.id === id && line.rev === rev))).toBe(true);
  },
);
