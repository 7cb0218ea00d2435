import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the browsers look for by themselves: updates, the time, settings. Nothing of ours asks there. */
const browsersOwn = [
  /^(update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com$/,
  /^(accounts|clients\d|android\.clients|www)\.google\.com$/,
  /\.gvt1\.com$/,
  /\.(services\.)?mozilla\.(com|org|net)$/,
];

interface AskedOutside {
  readonly url: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}
interface Behind {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null: the connection stays open and nothing comes. */
  readonly body: string | Buffer | null;
}

/** Where a browser is sent with everything that our pages did not answer. */
export interface Outside {
  readonly port: number;
  /** Hosts that were asked for, in order, but for the browsers' own business; none was let through. */
  readonly knocks: readonly string[];
  /** What stands behind the proxy at `http:` addresses; nothing, unless a test puts something there. */
  answer: (asked: AskedOutside) => Behind | null;
  /** What was answered from there, in order. */
  readonly answered: readonly AskedOutside[];
  close(): Promise<void>;
}

/**
 * A proxy that lets nothing through and notes what was asked for. Interception sees only the requests of
 * the tabs we opened; the worker, the panel and the browser itself come here.
 */
export async function standOutside(): Promise<Outside> {
  const knocks: string[] = [];
  const answered: AskedOutside[] = [];
  const note = (hostAndPort: string) => {
    const host = hostAndPort.replace(/:\d+$/, '');
    if (!browsersOwn.some((own) => own.test(host))) knocks.push(host);
  };
  const server = createServer((request, response) => {
    const { url = '', method = '', headers } = request;
    const behind = outside.answer({ url, method, headers });
    if (behind) {
      answered.push({ url, method, headers });
      response.writeHead(behind.status ?? 200, behind.headers);
      if (behind.body === null) response.flushHeaders();
      else response.end(behind.body);
      return;
    }
    note(request.headers.host ?? request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const outside: Outside = {
    port: (server.address() as AddressInfo).port,
    knocks,
    answer: () => null,
    answered,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return outside;
}
