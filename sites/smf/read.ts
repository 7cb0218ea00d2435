import { authorIn } from '../authors.ts';
import { dateInWords, isoTime } from '../dates.ts';
import { all, around, first, fits, idIn, parentOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { timeIn, timeOn } from '../times.ts';
import { smfPlace } from './address.ts';

/** Headings of posts in SMF 1. */
const inTables = 'td [id^="subject_"]';

/** Simple Machines Forum 1 and 2. Only the words have an element of a form that all its themes keep. */
const engine: Engine = {
  id: 'smf',
  name: 'Simple Machines Forum',
  isOn: (page) =>
    first(page, `.post .inner[id^="msg_"],.post > [id^="msg_"],.post_wrapper [id^="msg_"],${inTables}`) !==
    null,
  placeOf: smfPlace,
  posts: `.inner[id^="msg_"],.post[id^="msg_"],.post > [id^="msg_"],${inTables}`,
  notText: '.codeheader,.signature,.moderatorbar',
  title: '#top_subject,.display_head h2,#forumposts h3.catbg',
  dates: '.keyinfo .postinfo,.keyinfo .smalltext,td .smalltext',
  readPost: (element, look) => (fits(element, inTables) ? readFirst(element, look) : readPost(element, look)),
};
export const smf = engineReader(engine);

/** SMF 1: a post is a cell of a table, and its heading alone has its number. */
function readFirst(heading: Element, look: Look): PostParts | null {
  const id = idIn(heading, /^subject_(\d+)$/);
  const post = around(heading, '.windowbg,.windowbg2,.windowbg3');
  const body = first(post, '.post');
  if (!id || !post || !body) return null;
  const said = all(post, '.smalltext').find((one) => /\bon:/.test(wordsOf(one)));
  const written = first(said ?? null, 'b');
  const words = wordsOf(said ?? null).replace(wordsOf(written), '');
  return {
    id,
    body,
    element: post,
    author: authorIn(post, look.url, 'b a[href*="action=profile"]', 'td > b'),
    published: isoTime(words) ?? dateInWords(words, look.order, look.language),
  };
}

function readPost(words: Element, look: Look): PostParts | null {
  const id = idIn(words, /^msg_(\d+)$/);
  const post = around(words, `#msg${id}`) ?? around(parentOf(words), '.windowbg,.windowbg2,.post_wrapper');
  if (!id || !post) return null;
  return {
    id,
    body: words,
    element: post,
    author: authorIn(post, look.url, '.poster h4 a', '.poster h4'),
    published: writtenOn(post, look),
    edited: editOf(post, look),
    score: numberIn(wordsOf(first(post, '.likes,.like_count'))),
  };
}

/** "« Reply #2 on: June 09, 2024, 03:29:46 AM »" */
function writtenOn(post: Element, look: Look): string | null {
  for (const said of all(
    post,
    '.keyinfo .postinfo a.smalltext,.keyinfo a.smalltext,.keyinfo .smalltext,.page_number',
  )) {
    const time = timeOn(said, look) ?? null;
    if (time) return time;
  }
  return timeIn(post, look, '.keyinfo time', 'time');
}

/** "Last Edit: June 10, 2024, 08:00:00 AM by Ann" */
function editOf(post: Element, look: Look) {
  const note = first(post, '.modified');
  const at = timeOn(note, look);
  return at ? { at, by: /\bby (\S.*?)$/.exec(wordsOf(note))?.[1] ?? null } : null;
}
