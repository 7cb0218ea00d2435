import type { Reading } from '../core/annotation.ts';
import type { Author, Licence, Post } from '../core/post.ts';
import { say } from '../core/words.ts';
import { dateInWords } from './date-in-words.ts';

/**
 * What is owed to whoever wrote a quoted post, by CC BY-SA and by the rule of Stack Exchange.
 *
 * @see https://creativecommons.org/licenses/by-sa/4.0/legalcode#s3
 * @see https://stackoverflow.blog/2009/06/25/attribution-required/
 */
interface Attribution {
  readonly title: string;
  readonly permalink: string;
  readonly site: string;
  /** Null: the page names none. */
  readonly author: Author | null;
  /** Of the revision that was read; null: the page states none. */
  readonly licence: Licence | null;
  /** Date of the revision that was read; null: the page states none. */
  readonly revised: string | null;
  readonly read: string;
}

/** Licence and date are those of the revision the quote was taken from, not of a later reading. */
export function attributionOf(
  post: Pick<Post, 'title' | 'permalink' | 'site' | 'author' | 'published'>,
  reading: Reading,
): Attribution {
  return {
    title: post.title,
    permalink: post.permalink,
    site: post.site,
    author: reading.author ?? post.author,
    licence: reading.licence,
    revised: reading.edited?.at ?? post.published,
    read: reading.at,
  };
}

/** How a format writes words that are not markup, and a link. */
interface Writing {
  readonly text: (words: string) => string;
  readonly link: (words: string, address: string) => string;
}

/** The six items that every export of a quotation carries. */
interface AttributionItems {
  /** Linked to the post. */
  readonly title: string;
  /** Linked to the profile where there is one. */
  readonly author: string;
  readonly site: string;
  /** Linked to its text. */
  readonly licence: string;
  /** That changes were made. */
  readonly excerpt: string;
  readonly revision: string;
}

export function attributionItems(
  { title, permalink, site, author, licence, revised, read }: Attribution,
  writing: Writing,
  language: string,
): AttributionItems {
  return {
    title: writing.link(title, permalink),
    author: authorInWords(author, writing),
    site: writing.text(site),
    licence: licenceInWords(licence, writing),
    excerpt: say('md_excerpt'),
    revision:
      revised === null
        ? say('md_revision_not_stated', dateInWords(read, language))
        : say('md_revision', dateInWords(revised, language)),
  };
}

export function authorInWords(author: Author | null, { text, link }: Writing): string {
  if (author === null || author.name.trim() === '') return say('md_author_not_named');
  return author.profile === null ? text(author.name) : link(author.name, author.profile);
}

function licenceInWords(licence: Licence | null, { link }: Writing): string {
  if (licence === null) return say('md_licence_not_stated');
  return say(licence.by === 'date' ? 'md_licence_by_date' : 'md_licence', link(licence.name, licence.url));
}

/** Which items of which post an export lacks, `licence: [CC BY-SA 4.0](…)`; an empty list is what we want. */
export function missingAttribution(exported: string, owed: readonly AttributionItems[]): string[] {
  return owed.flatMap((items) =>
    Object.entries(items)
      .filter(([, words]) => !exported.includes(words))
      .map(([name, words]) => `${name}: ${words}`),
  );
}
