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

/**
 * From whose file a page of ours takes its strings; null: the browser gives them. It is asked to unless she chose a
 * language, or it has none: to a page that opens right after installing, Chromium now and then gives empty strings.
 */
export function folderOfStrings(
  chosen: string | undefined,
  browserHasStrings: boolean,
  browsersLanguage: string,
): string | null {
  const known = (folder: string | undefined) => languages.find((one) => one === folder) ?? null;
  if (known(chosen)) return known(chosen);
  return browserHasStrings ? null : (known(browsersLanguage.split('-')[0]) ?? 'en');
}
