import type { Write } from './export-notes.ts';

/** A format that notes leave in, as the interface lists it. */
export interface Format {
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** Key of its name in `_locales`. */
  readonly words: string;
  /** Loaded when it is first used: no page carries what it does not write. */
  load(): Promise<Write>;
}

const markdown = async (name: 'plain' | 'obsidian' | 'logseq') => {
  const [{ writeMarkdownBy }, { markdownPresets }] = await Promise.all([
    import('./markdown.ts'),
    import('./markdown-presets.ts'),
  ]);
  return writeMarkdownBy(markdownPresets[name]);
};

/** All of them but the backup, which takes everything and is offered apart. To add one, add a line. */
export const formats: readonly Format[] = [
  format('markdown', 'md', 'text/markdown', () => markdown('plain')),
  format('obsidian', 'md', 'text/markdown', () => markdown('obsidian')),
  format('logseq', 'md', 'text/markdown', () => markdown('logseq')),
  format('html', 'html', 'text/html', async () => (await import('./html.ts')).writeHtml),
  format('json-ld', 'jsonld', 'application/ld+json', async () => (await import('./json-ld.ts')).writeJsonLd),
  format(
    'hypothesis',
    'json',
    'application/json',
    async () => (await import('./hypothesis.ts')).writeHypothesis,
  ),
  format('csv-notes', 'csv', 'text/csv', async () => (await import('./csv.ts')).writeNotesCsv),
  format('csv-claims', 'csv', 'text/csv', async () => (await import('./csv.ts')).writeClaimsCsv),
  format('csv-sources', 'csv', 'text/csv', async () => (await import('./csv.ts')).writeSourcesCsv),
  format(
    'csl',
    'json',
    'application/vnd.citationstyles.csl+json',
    async () => (await import('./csl.ts')).writeCsl,
  ),
  format('bibtex', 'bib', 'application/x-bibtex', async () => (await import('./bibtex.ts')).writeBibtex),
  format(
    'ris',
    'ris',
    'application/x-research-info-systems',
    async () => (await import('./ris.ts')).writeRis,
  ),
  format(
    'claim-review',
    'jsonld',
    'application/ld+json',
    async () => (await import('./claim-review.ts')).writeClaimReviews,
  ),
  format('anki', 'tsv', 'text/tab-separated-values', async () => (await import('./anki.ts')).writeAnki),
];

function format(id: string, extension: string, mime: string, load: Format['load']): Format {
  return { id, extension, mime, words: `format_${id.replaceAll('-', '_')}`, load };
}
