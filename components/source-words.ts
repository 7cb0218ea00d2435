import type { LinkForm, Source, SourceKind } from '../core/source.ts';
import { say } from '../core/words.ts';
import { dateWords } from './date-words.ts';

/** "Intergovernmental organisation". */
export function kindWord(kind: SourceKind): string {
  return say(`kind_${kind.replaceAll('-', '_')}`);
}

/** How the link leads there: "Archive copy, saved Mar 4, 2021". */
export function formWords(form: LinkForm, source: Source): string {
  const words = say(`form_${form.replaceAll('-', '_')}`);
  if (form !== 'archive-copy' || !source.archived) return words;
  return `${words}, ${say('savedOn', dateWords(source.archived))}`;
}
