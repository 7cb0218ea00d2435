import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Answer, Web } from './web.ts';

const root = join(import.meta.dirname, '../..');
const stacks = createRequire(import.meta.url).resolve('@stackoverflow/stacks/dist/css/stacks.css');

/** A page of questions and answers under its real address, with all that it needs to look right. */
export interface Thread {
  readonly name: string;
  readonly address: string;
  readonly web: Web;
}

/** The demonstration, written by the project: `demo/README.md`. */
export const demo: Thread = {
  name: 'demo',
  address:
    'https://skeptics.stackexchange.com/questions/990001/can-the-great-wall-of-china-be-seen-from-the-moon',
  web: stackExchange('https://skeptics.stackexchange.com', '990001', join(root, 'demo/thread.html')),
};

const seedPages = join(root, '../shared/pages');

/** A real thread, where the folder with saved pages stands beside the project; else the demonstration. */
export const seed: Thread = readSeed() ?? demo;

function readSeed(): Thread | null {
  const file = join(seedPages, 'seed/politics-70407.html');
  if (!existsSync(file)) {
    console.info('No saved politics.stackexchange.com thread here: the demonstration stands in for it.');
    return null;
  }
  const truth = JSON.parse(readFileSync(join(seedPages, 'truth.json'), 'utf8')) as {
    pages: { 'seed-70407': { url: string } };
  };
  const address = truth.pages['seed-70407'].url;
  return { name: 'seed', address, web: stackExchange(new URL(address).origin, '70407', file) };
}

/** One question of the network, under all addresses that it has there. */
function stackExchange(origin: string, question: string, file: string): Web {
  return (address) => {
    if (address.origin === origin && new RegExp(`^/(q|questions)/${question}(/|$)`).test(address.pathname))
      return { type: 'text/html; charset=utf-8', body: readFileSync(file) };
    if (address.pathname.endsWith('/stacks.css')) return css(stacks);
    if (address.pathname.endsWith('/primary.css')) return css(join(root, 'demo/primary.css'));
    if (address.host === 'www.gravatar.com')
      return { type: 'image/svg+xml', body: portrait(address.pathname) };
    return null;
  };
}

const css = (file: string): Answer => ({ type: 'text/css; charset=utf-8', body: readFileSync(file) });

/** A pattern for a person without a picture, always the same for the same address, as Gravatar draws them. */
function portrait(address: string): string {
  const bytes = createHash('sha256').update(address).digest();
  const [hue = 0, ...rest] = bytes;
  const cells = Array.from({ length: 15 }, (_, cell) => {
    if ((rest[cell] ?? 0) % 2) return '';
    const [column, row] = [Math.floor(cell / 5), cell % 5];
    return [column, 4 - column].map((x) => `<path d="M${x} ${row}h1v1h-1z"/>`).join('');
  });
  const colour = `hsl(${Math.round((hue * 360) / 256)} 45% 50%)`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-.5 -.5 6 6" shape-rendering="crispEdges"><path fill="#f0f0f0" d="M-.5-.5h6v6h-6z"/><g fill="${colour}">${cells.join('')}</g></svg>`;
}
