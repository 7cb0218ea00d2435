import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer.ts';

interface Seen {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Serving {
  /** With a slash at its end. */
  readonly origin: string;
  /** Whatever was asked for, in order. */
  readonly seen: Seen[];
  close(): Promise<void>;
}

/** Serves the pages on this machine alone, and notes who asks for what. */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<Serving> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { url = '/', method = '', headers } = request;
    // A connection that the server closes after a pause would be used again by who asks next.
    response.shouldKeepAlive = false;
    seen.push({ path: url.slice(1), method, headers });
    const answer = answers[url.slice(1)] ?? { status: 404, body: '' };
    response.writeHead(answer.status ?? 200, answer.headers);
    if (answer.body === null) response.flushHeaders();
    else if (answer.breaksOff) response.write(answer.body, () => response.destroy());
    else response.end(answer.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    seen,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
