import type { Write } from './export-notes.ts';

/** What formats are for, in the order in which they are offered; `group_…` in `_locales`. */
export const formatGroups = ['read', 'notes', 'tables', 'references', 'programs'] as const;
type FormatGroup = (typeof formatGroups)[number];

/** A format that notes leave in, as the interface lists it. */
export interface Format {
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** Key of its name in `_locales`; with `_why`, of one sentence about it. */
  readonly words: string;
  /** What it is for. */
  readonly group: FormatGroup;
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
  format('read', 'markdown', 'md', 'text/markdown', () => markdown('plain')),
  format('notes', 'obsidian', 'md', 'text/markdown', () => markdown('obsidian')),
  format('notes', 'logseq', 'md', 'text/markdown', () => markdown('logseq')),
  format('read', 'html', 'html', 'text/html', async () => (await import('./html.ts')).writeHtml),
  format(
    'programs',
    'json-ld',
    'jsonld',
    'application/ld+json',
    async () => (await import('./json-ld.ts')).writeJsonLd,
  ),
  format(
    'programs',
    'hypothesis',
    'json',
    'application/json',
    async () => (await import('./hypothesis.ts')).writeHypothesis,
  ),
  format('tables', 'csv-notes', 'csv', 'text/csv', async () => (await import('./csv.ts')).writeNotesCsv),
  format('tables', 'csv-claims', 'csv', 'text/csv', async () => (await import('./csv.ts')).writeClaimsCsv),
  format('tables', 'csv-sources', 'csv', 'text/csv', async () => (await import('./csv.ts')).writeSourcesCsv),
  format(
    'references',
    'csl',
    'json',
    'application/vnd.citationstyles.csl+json',
    async () => (await import('./csl.ts')).writeCsl,
  ),
  format(
    'references',
    'bibtex',
    'bib',
    'application/x-bibtex',
    async () => (await import('./bibtex.ts')).writeBibtex,
  ),
  format(
    'references',
    'ris',
    'ris',
    'application/x-research-info-systems',
    async () => (await import('./ris.ts')).writeRis,
  ),
  format(
    'programs',
    'claim-review',
    'jsonld',
    'application/ld+json',
    async () => (await import('./claim-review.ts')).writeClaimReviews,
  ),
  format(
    'notes',
    'anki',
    'tsv',
    'text/tab-separated-values',
    async () => (await import('./anki.ts')).writeAnki,
  ),
];

function format(
  group: FormatGroup,
  id: string,
  extension: string,
  mime: string,
  load: Format['load'],
): Format {
  return { group, id, extension, mime, words: `format_${id.replaceAll('-', '_')}`, load };
}
