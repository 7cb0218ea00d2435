import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../core/words.ts';
import { allReaders } from '../../sites/all-readers.ts';
import { Page } from '../content/page.ts';
import { pageWords } from '../content/page-words.ts';
import { SaidPosts } from '../said/said-posts.ts';

/** Injected by a press of the toolbar button: on any site, and in tabs that were open before we were installed. */
export default defineUnlistedScript(() => {
  const { signal } = new AbortController();
  speak(pageWords);
  const page = new Page(allReaders, signal);
  page.said = new SaidPosts();
  page.start();
});
