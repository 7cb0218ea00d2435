import type { HTTPRequest, Page } from 'puppeteer-core';

/** What stands at an address; null: nothing that we have. */
export type Web = (address: URL) => Answer | null;

export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
}

export interface Asked {
  readonly url: string;
  /** False: there was no answer here, and the request was ended. */
  readonly answered: boolean;
}

/**
 * Gives a tab the web that we made: pages stand under their real addresses, and nothing is resolved or sent.
 * Every request is noted in `asked`.
 */
export async function answerFrom(web: () => Web, page: Page, asked: Asked[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    // Not the web: the tab's own pages and what stands in the page itself.
    if (!/^https?:/.test(url)) return settle(request.continue());
    const answer = web()(new URL(url));
    asked.push({ url, answered: answer !== null });
    settle(answer ? respond(request, answer) : request.abort());
  });
}

const respond = (request: HTTPRequest, { type, body }: Answer) =>
  request.respond({ status: 200, contentType: type, headers: { 'access-control-allow-origin': '*' }, body });

/** A tab that is closed in mid-request takes its requests along. */
function settle(done: Promise<void>): void {
  done.catch(() => {});
}
