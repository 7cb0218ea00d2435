import { readAddresses } from './host-of.ts';
import { keyIn, type LineForm } from './line-form.ts';

/** A host, a path or a link a line; what follows a `#` is a note. Bullets before it are taken off. */
export const plainDomains: LineForm = {
  id: 'plain',
  read(line) {
    if (/^\s*$/.test(line)) return null;
    if (/^\s*(?:#|!|;|\/\/)/.test(line)) return keyIn(line.replace(/^\s*(?:#+|!|;|\/\/)/, ''));
    const [, text = '', note = ''] = /^\s*(?:[-*•]\s+)?(.*?)(?:\s+#\s*(.*))?$/.exec(line) ?? [];
    return { reads: readAddresses(text), fields: { note } };
  },
};
