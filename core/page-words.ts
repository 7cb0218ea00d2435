/** Beside the build's scripts: a language's strings that are said on the site's page. `folder` is one of `languages`. */
export const wordsScript = (folder: string) => `words/${folder}.js`;
