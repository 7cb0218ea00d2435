import type { Finding } from '../../core/finding.ts';
import type { Row } from './expected.ts';

/** What a finding says of a row, in the row's own form. */
export function told(finding: Finding, { edits, also }: Row): Pick<Row, 'finds' | 'edits' | 'also'> {
  const finds = finding.kind === 'unreachable' ? finding.reason : finding.kind;
  if (!('edits' in finding)) return { finds };
  const { copies, leftOut, cut, differs, remarks } = finding;
  const all = { copies, leftOut, cut, differs, remarks };
  const asked = Object.entries(all).filter(([name]) => name in (also ?? {}));
  return {
    finds,
    ...(edits && { edits: finding.edits.map(({ quote, source, weights }) => [quote, source, ...weights]) }),
    ...(also && { also: Object.fromEntries(asked) }),
  };
}
