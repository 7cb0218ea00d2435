import { authorIn } from '../authors.ts';
import { all, first, firstOf, fits, idIn, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { isOnPage } from '../per-page.ts';
import { timeIn, timeOn } from '../times.ts';
import { invisionPlace } from './address.ts';

/** Invision Community 4 and 5, and IP.Board 3. Advertisements between posts are posts without an id. */
const engine: Engine = {
  id: 'invision',
  name: 'Invision Community',
  isOn: (page) => first(page, '[id^="elComment_"],.post_block[id^="post_id_"]') !== null,
  placeOf: invisionPlace,
  posts: 'article[id^="elComment_"],.ipsComment[id^="elComment_"],.post_block[id^="post_id_"]',
  noPosts: '.ipsComment_hidden,.ipsModerated,.ipsEntry--hidden',
  notText:
    '[data-excludequote],.ipsType_richText > span.ipsType_reset.ipsType_medium.ipsType_light,.ipsEdited,' +
    '.ipsQuote_expand,.ipsSpoiler_header,.ipsSignature',
  title: '.ipsType_pageTitle,.ipsPageHeader__title,h1',
  readPost,
};
export const invision = engineReader(engine);

const body = [
  '[data-role="commentContent"]',
  '.ipsRichText',
  '.ipsType_richText',
  '.cPost_contentWrap',
  '.entry-content',
];

function readPost(post: Element, look: Look): PostParts | null {
  const id = idIn(post, /^(?:elComment|post_id)_(\d+)$/);
  const words = firstOf(first(post, `#comment-${id}_wrap`) ?? post, ...body);
  if (!id || !words) return null;
  return {
    id,
    body: words,
    author: authorIn(
      post,
      look.url,
      '.cAuthorPane_author a,.ipsEntry__username a',
      '.cAuthorPane_author,.ipsEntry__username',
      '.ipsComment_author h3',
      '.author.vcard .fn,.author.vcard',
    ),
    published: timeIn(
      post,
      look,
      '.ipsEntry__date time,.ipsEntry__header time',
      '.ipsComment_meta time,.cAuthorPane_content time',
      'time',
      'abbr.published,.published',
    ),
    edited: editOf(words, post, look),
    score: scoreOf(post),
    accepted: acceptedOn(post, look),
  };
}

function editOf(words: Element, post: Element, look: Look) {
  const note =
    first(words, '.ipsEdited,[data-excludequote]') ??
    first(post, '.ipsEdited,.ipsEntry__editLine,[data-excludequote]');
  const at = timeOn(first(note, 'time') ?? note, look);
  return at ? { at, by: /\bby (.+?)\s*(?:$|\()/.exec(wordsOf(note))?.[1] ?? null } : null;
}

function scoreOf(post: Element): number {
  const votes = first(post, '.ipsAnswers_votes,.cAnswerRating [data-role="voteCount"]');
  if (votes) return numberIn(wordsOf(votes)) ?? 0;
  return all(post, '.ipsReact_reactCount').reduce((sum, count) => sum + (numberIn(wordsOf(count)) ?? 0), 0);
}

function acceptedOn(post: Element, look: Look): boolean | null {
  const mark = '.ipsAnswer--best,.cPost_solved,.ipsBestAnswer,.ipsEntry--solved,.ipsComment_solved';
  if (fits(post, mark) || first(post, '.ipsBestAnswerIndicator,.cBestAnswerIndicator')) return true;
  return isOnPage(look, `${mark},.ipsBestAnswerIndicator`) ? false : null;
}
