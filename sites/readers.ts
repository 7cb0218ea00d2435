import type { SiteReader } from './site.ts';
import { stackExchange } from './stack-exchange/read.ts';

/** The adapters for the declared hosts: what runs there by itself carries no other. */
export const readers: readonly SiteReader[] = [stackExchange];
