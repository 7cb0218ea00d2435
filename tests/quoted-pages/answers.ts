import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import { markup } from './markup.ts';
import { pdfs } from './pdfs.ts';
import { html, lighthouse, paragraphs } from './prose.ts';
import { scripts } from './scripts.ts';

const whole = html(paragraphs(lighthouse));
const type = { 'content-type': 'text/html; charset=utf-8' };
const says = (status: number): Answer => ({ status, headers: type, body: whole });
const sendsTo = (location: string, status = 302): Answer => ({ status, headers: { location }, body: '' });

/** How the same page can be given, or not. */
const ways: Readonly<Record<string, Answer>> = {
  gzip: { headers: { ...type, 'content-encoding': 'gzip' }, body: gzipSync(whole) },
  brotli: { headers: { ...type, 'content-encoding': 'br' }, body: brotliCompressSync(whole) },
  'sets-cookie': { headers: { ...type, 'set-cookie': 'seen=1; Path=/' }, body: whole },
  'redirect-chain': sendsTo('/redirect-second'),
  'redirect-second': sendsTo('/plain', 301),
  'redirect-loop': sendsTo('/redirect-loop', 307),
  'redirect-to-loopback': sendsTo('http://127.0.0.1:9/', 308),
  'status-401': says(401),
  'status-403': says(403),
  'status-404': says(404),
  'status-410': says(410),
  'status-429': says(429),
  'status-500': says(500),
  'status-503': says(503),
  slow: { headers: type, body: null },
  truncated: {
    headers: { ...type, 'content-length': String(Buffer.byteLength(whole)) },
    body: whole.slice(0, 300),
    breaksOff: true,
  },
};

/** All that can be quoted from, by its path without the slash. */
export const answers: Readonly<Record<string, Answer>> = { ...markup, ...scripts, ...pdfs, ...ways };
