import type { Reading } from '../core/annotation.ts';
import { licenceOn } from '../core/cc-by-sa.ts';
import type { Author, Licence, Post } from '../core/post.ts';
import { say } from '../core/words.ts';
import { dateInWords } from './date-in-words.ts';

/**
 * What is owed to whoever wrote a quoted post, by CC BY-SA and by the rule of Stack Exchange.
 *
 * @see https://creativecommons.org/licenses/by-sa/4.0/legalcode#s3
 * @see https://stackoverflow.blog/2009/06/25/attribution-required/
 */
export interface Attribution {
  readonly title: string;
  readonly permalink: string;
  readonly site: string;
  /** Null: the page names none. */
  readonly author: Author | null;
  /** Of the revision that was read; null: the page states none. */
  readonly licence: Licence | null;
  /** The licence that the revision's date speaks for, where the page's own word is another one; else null. */
  readonly disputed: Licence | null;
  /** Date of the revision that was read; null: the page states none. */
  readonly revised: string | null;
  readonly read: string;
}

/**
 * Licence and date are those of the revision the quote was taken from, not of a later reading. The page's own
 * word on the licence holds; where it has none, on Stack Exchange, the date of the revision tells.
 */
export function attributionOf(
  post: Pick<Post, 'key' | 'title' | 'permalink' | 'site' | 'author' | 'published'>,
  reading: Pick<Reading, 'edited' | 'author' | 'licence' | 'at'>,
): Attribution {
  const revised = reading.edited?.at ?? post.published;
  const byDate = revised !== null && isOnStackExchange(post.key) ? licenceOn(revised) : null;
  const licence = reading.licence ?? byDate;
  return {
    title: post.title,
    permalink: post.permalink,
    site: post.site,
    author: reading.author ?? post.author,
    licence,
    disputed: byDate && licence?.name !== byDate.name ? byDate : null,
    revised,
    read: reading.at,
  };
}

/** All that is written there is licensed, by its terms, whether or not a page says so. */
export const isOnStackExchange = (key: string): boolean => key.startsWith('stack-exchange/');

/** How a format writes words that are not markup, and a link. */
export interface Writing {
  readonly text: (words: string) => string;
  readonly link: (words: string, address: string) => string;
}

/** The six items that every export of a quotation carries. */
export interface AttributionItems {
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
  { title, permalink, site, author, licence, disputed, revised, read }: Attribution,
  writing: Writing,
  language: string,
): AttributionItems {
  return {
    title: writing.link(title, permalink),
    author: authorInWords(author, writing),
    site: writing.text(site),
    licence: licenceInWords(licence, disputed, writing),
    excerpt: say('md_excerpt'),
    revision:
      revised === null
        ? say('md_revision_not_stated', dateInWords(read, language))
        : say('md_revision', dateInWords(revised, language)),
  };
}

/** The six items as one line. */
export function attributionLine(owed: Attribution, writing: Writing, language: string): string {
  const { title, author, site, licence, excerpt, revision } = attributionItems(owed, writing, language);
  return say('md_attribution', title, author, site, licence, excerpt, revision);
}

/** How a format without markup writes: a link is its words and its address. */
export const plainWriting: Writing = {
  text: (words) => words.replace(/\s+/g, ' ').trim(),
  link: (words, address) => {
    const line = words.replace(/\s+/g, ' ').trim();
    return line === '' || line === address ? address : `${line} (${address})`;
  },
};

/** Who wrote it, linked to the profile; where the page names nobody, words that say so. */
export function authorInWords(author: Author | null, { text, link }: Writing): string {
  const name = author?.name.trim() ? author.name : say('md_author_not_named');
  return author?.profile ? link(name, author.profile) : text(name);
}

function licenceInWords(licence: Licence | null, disputed: Licence | null, { text, link }: Writing): string {
  if (licence === null) return say('md_licence_not_stated');
  const linked = link(licence.name, licence.url);
  if (disputed) return say('md_licence_disputed', linked, text(disputed.name));
  return say(licence.by === 'date' ? 'md_licence_by_date' : 'md_licence', linked);
}
