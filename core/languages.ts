/** Folders of `public/_locales`: the languages that come with us. A test compares them. */
export const languages = ['en'] as const;

/** As a language tag, `pt-BR` for the folder `pt_BR`. */
export const languageTag = (folder: string) => folder.replaceAll('_', '-');

/** Which way a language is written. */
export const directionOf = (folder: string): 'ltr' | 'rtl' =>
  /^(?:ar|fa|he|ur)\b/.test(languageTag(folder)) ? 'rtl' : 'ltr';

/** A language's name for itself, so that whoever reads no other finds it. */
export function ownName(folder: string): string {
  const tag = languageTag(folder);
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
