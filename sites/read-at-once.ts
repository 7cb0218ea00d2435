import type { FoundThread, SiteReader } from './site.ts';

/** Reads a page to its end, as tests and evaluations do. A page that somebody looks at is read in slices. */
export function readAtOnce(reader: SiteReader, page: Document, url: URL): FoundThread | null {
  const steps = reader.steps(page, url);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
