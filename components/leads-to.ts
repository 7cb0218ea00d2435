/**
 * What makes a link of ours lead to an address; nothing where it would run something (`javascript:`) or bring
 * its own page along (`data:`): then it is words. What was cited may come in a file that anybody wrote.
 */
export function leadsTo(address: string): { readonly href: string } | Record<never, never> {
  return /^(?:https?|ftp|mailto):/i.test(address) ? { href: address } : {};
}
