import type { SiteReader } from './site.ts';
import { stackExchange } from './stack-exchange/read.ts';

/** Every adapter; the first that recognises the address reads the page. */
export const readers: SiteReader[] = [stackExchange];
