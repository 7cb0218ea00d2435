/** Folders of `public/_locales`: the languages that come with us. A test compares them. */
export const languages = ['ar', 'de', 'en'] as const;

/** Those of them that lack strings, or that nobody who speaks the language has read. */
export const drafts: readonly string[] = ['ar'];

/** As a language tag, `pt-BR` for the folder `pt_BR`. */
export const languageTag = (folder: string) => folder.replaceAll('_', '-');

/** A language's name for itself, so that whoever reads no other finds it. */
export function ownName(folder: string): string {
  const tag = languageTag(folder);
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
