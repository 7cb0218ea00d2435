import type { SourceTag } from '../core/source.ts';
import { say } from '../core/words.ts';
import { bareLink, link, plainLine } from './markdown-text.ts';
import type { CitedSource } from './thread-export.ts';

/** Who it is, what it is, and the reader's word. */
export function sourceInWords(
  { source, fact, depends, word }: SourceTag,
  text: (words: string) => string,
): string[] {
  const host = text(source.host);
  return [
    fact.name === null ? host : `${text(fact.name)} (${host})`,
    say(`kind_${depends.length > 0 ? 'depends' : fact.kind.replaceAll('-', '_')}`),
    ...(word === null ? [] : [say(`sourceWord_${word.word.replaceAll('-', '_')}`)]),
  ];
}

/** What is said of one citation: the kind of document, and how near it stands. */
export function citationInWords({ tag, standing }: CitedSource): string[] {
  return [
    ...(tag.document ? [say(`document_${tag.document.document.replaceAll('-', '_')}`)] : []),
    ...(standing ? [say(`standing_${standing.replaceAll('-', '_')}`)] : []),
  ];
}

/** A cited source on one line of Markdown. */
export function sourceLine(cited: CitedSource): string {
  const { link: written, resource } = cited.tag.source;
  const words = [
    link(cited.text, written),
    ...sourceInWords(cited.tag, plainLine),
    ...citationInWords(cited),
    ...(resource === written ? [] : [say('md_leads_to', bareLink(resource))]),
  ];
  return words.join(' · ');
}
