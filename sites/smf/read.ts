import { authorIn } from '../authors.ts';
import { all, around, first, idIn, parentOf, wordsOf } from '../elements.ts';
import { type Engine, engineReader, type Look, type PostParts } from '../engine.ts';
import { numberIn } from '../numbers.ts';
import { timeIn, timeOn } from '../times.ts';
import { smfPlace } from './address.ts';

/** Simple Machines Forum 1 and 2. Only the words have an element of a form that all its themes keep. */
const engine: Engine = {
  id: 'smf',
  name: 'Simple Machines Forum',
  isOn: (page) =>
    first(page, '.post .inner[id^="msg_"],.post > [id^="msg_"],.post_wrapper [id^="msg_"]') !== null,
  placeOf: smfPlace,
  posts: '.inner[id^="msg_"],.post[id^="msg_"],.post > [id^="msg_"]',
  notText: '.codeheader,.signature,.moderatorbar',
  title: '#top_subject,.display_head h2,#forumposts h3.catbg',
  dates: '.keyinfo .postinfo,.keyinfo .smalltext',
  readPost,
};
export const smf = engineReader(engine);

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
