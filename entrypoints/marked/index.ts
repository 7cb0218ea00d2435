import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../core/words.ts';
import { takeDesk } from '../content/desk.ts';
import { pageWords } from '../content/page-words.ts';
import { Marked } from './marked.ts';

/** What stands beside the marks of a page that has some, injected when there are any: a page without carries none of it. */
export default defineUnlistedScript(() => {
  const desk = takeDesk();
  if (!desk || desk.marked) return;
  speak(pageWords);
  desk.marked = new Marked(desk);
});
