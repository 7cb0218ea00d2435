import type { Evidence } from '../core/claim.ts';
import type { Note } from '../core/note.ts';
import type { Author } from '../core/post.ts';
import { say } from '../core/words.ts';
import { attributionItems, plainWriting } from './attribution.ts';
import { quotedWords, verdictInWords } from './note-words.ts';
import { isClaim, type NotedPost, notedPosts, owedFor } from './noted-posts.ts';
import type { NotesExport } from './thread-export.ts';

/**
 * The claims that the reader has judged, as her own reviews in the words of schema.org. The rating is her
 * verdict as a word: a number would say more than she did.
 *
 * @see https://schema.org/ClaimReview
 */
export function* writeClaimReviews({ threads, tool, language }: NotesExport): Generator<string> {
  let before = '{\n"@context": "https://schema.org",\n"@graph": [\n';
  for (const thread of threads)
    for (const noted of notedPosts(thread))
      for (const note of noted.notes) {
        if (!isClaim(note) || note.verdict === null) continue;
        yield before + JSON.stringify(claimReview(note, noted, tool.name, language));
        before = ',\n';
      }
  yield before.startsWith('{') ? '{\n"@context": "https://schema.org",\n"@graph": []\n}\n' : '\n]\n}\n';
}

function claimReview(note: Note, noted: NotedPost, tool: string, language: string): object {
  const { id, wording, comment, created } = note.annotation;
  const judged = note.judgements.at(-1)?.at ?? created;
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${id}`,
    author: { '@type': 'Person', name: say('out_reader', tool) },
    datePublished: judged.slice(0, 10),
    claimReviewed: wording.trim() || (quotedWords(note) ?? noted.post.title),
    reviewRating: { '@type': 'Rating', alternateName: verdictInWords(note) },
    ...(comment.trim() === '' ? {} : { reviewBody: comment }),
    ...(note.asOf === null ? {} : { temporalCoverage: note.asOf }),
    ...(note.evidence.length === 0 ? {} : { citation: note.evidence.map(cited) }),
    itemReviewed: claim(note, noted, language),
  };
}

/** An address that is none of the web is its words: whoever shows the file may make links of the others. */
const cited = ({ link, title, archived }: Evidence) => ({
  '@type': 'WebPage',
  ...(isWeb(link) ? { url: link, ...(title ? { name: title } : {}) } : { name: title || link }),
  ...(archived && isWeb(archived) ? { archivedAt: archived } : {}),
});

const isWeb = (address: string) => /^https?:\/\//i.test(address);

function claim(note: Note, noted: NotedPost, language: string): object {
  const owed = owedFor(noted, note);
  const words = quotedWords(note);
  const { saidBy } = note.annotation;
  return {
    '@type': 'Claim',
    ...(words === null ? {} : { text: words }),
    author: saidBy === null ? person(owed.author) : { '@type': 'Person', name: saidBy },
    appearance: {
      '@type': noted.post.kind ? schemaTypes[noted.post.kind] : 'CreativeWork',
      url: owed.permalink,
      name: owed.title,
      author: person(owed.author),
      ...(owed.licence ? { license: owed.licence.url } : {}),
      ...(owed.revised ? { dateModified: owed.revised } : {}),
      isPartOf: { '@type': 'WebSite', name: owed.site },
      creditText: attributionItems(owed, plainWriting, language).licence,
      usageInfo: say('md_excerpt'),
    },
  };
}

const schemaTypes = { question: 'Question', answer: 'Answer', comment: 'Comment', reply: 'Comment' } as const;

const person = (author: Author | null) => ({
  '@type': 'Person',
  name: author?.name.trim() ? author.name : say('md_author_not_named'),
  ...(author?.profile ? { url: author.profile } : {}),
});
