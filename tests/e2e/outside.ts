import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the browsers look for by themselves: updates, the time, settings. Nothing of ours asks there. */
const browsersOwn = [
  /^(update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com$/,
  /^(accounts|clients\d|android\.clients|www)\.google\.com$/,
  /\.gvt1\.com$/,
  /\.(services\.)?mozilla\.(com|org|net)$/,
];

/** Where a browser is sent with everything that our pages did not answer. */
export interface Outside {
  readonly port: number;
  /** Hosts that were asked for, in order, but for the browsers' own business; none was let through. */
  readonly knocks: readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy that lets nothing through and notes what was asked for. Interception sees only the requests of
 * the tabs we opened; the worker, the panel and the browser itself come here.
 */
export async function standOutside(): Promise<Outside> {
  const knocks: string[] = [];
  const note = (hostAndPort: string) => {
    const host = hostAndPort.replace(/:\d+$/, '');
    if (!browsersOwn.some((own) => own.test(host))) knocks.push(host);
  };
  const server = createServer((request, response) => {
    note(request.headers.host ?? request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    knocks,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
