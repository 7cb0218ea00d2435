import type { Thread } from './threads.ts';
import type { Web } from './web.ts';

/** The same page under a host that the extension is not declared for: there it has nothing to do. */
export const besides = ({
  address,
  web,
}: Pick<Thread, 'address' | 'web'>): { address: string; web: Web } => ({
  address: address.replace(new URL(address).host, host),
  web: (asked) => web(asked.host === host ? new URL(asked.pathname, address) : asked),
});

const host = 'elsewhere.example';
