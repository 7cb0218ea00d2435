import type { ComponentChildren } from 'preact';
import { leadsTo } from '../../components/leads-to.ts';

interface Props {
  address: string;
  /** What paper shows in its place: a text fragment says nothing there. */
  onPaper?: string;
  children: ComponentChildren;
}

/** A file may say any address: only those of the web are led to. */
export function WebLink({ address, onPaper = address, children }: Props) {
  if (!/^https?:/i.test(address)) return <span dir="auto">{children}</span>;
  return (
    <a {...leadsTo(address)} data-address={onPaper} target="_blank" rel="noreferrer" dir="auto">
      {children}
    </a>
  );
}
