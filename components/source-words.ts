import type { DocumentKind, Standing } from '../core/citation.ts';
import type { LinkForm, Source, SourceKind } from '../core/source.ts';
import { say } from '../core/words.ts';
import { dateWords } from './date-words.ts';

/** "Intergovernmental organisation". */
export const kindWord = (kind: SourceKind): string => say(`kind_${key(kind)}`);

/** "Opinion or column". */
export const documentWord = (document: DocumentKind): string => say(`document_${key(document)}`);

/** "First-hand". */
export const standingWord = (standing: Standing): string => say(`standing_${key(standing)}`);

/** How the link leads there: "Archive copy, saved Mar 4, 2021". */
export function formWords(form: LinkForm, source: Source): string {
  const words = say(`form_${key(form)}`);
  if (form !== 'archive-copy' || !source.archived) return words;
  return `${words}, ${say('savedOn', dateWords(source.archived))}`;
}

const key = (word: string) => word.replaceAll('-', '_');
