import { defineContentScript } from 'wxt/utils/define-content-script';
import { speak } from '../../core/words.ts';
import { declaredHosts } from '../../sites/declared-hosts.ts';
import { readers } from '../../sites/readers.ts';
import { Page } from './page.ts';
import { pageWords } from './page-words.ts';
import './marks.css';

export default defineContentScript({
  matches: declaredHosts,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(context) {
    speak(pageWords);
    new Page(readers, context.signal).start();
  },
});
