import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../core/words.ts';
import { afterPress } from '../content/after-press.ts';
import { takeDesk } from '../content/desk.ts';
import { ofDocument } from '../content/own-document.ts';
import { pageWords } from '../content/page-words.ts';
import { Editor } from './editor.ts';
import { watchKeys } from './keys.ts';
import { PageView } from './PageView.tsx';

/** The interface on the page, injected when it is first used; it works through the content script's desk. */
export default defineUnlistedScript(() => {
  const desk = takeDesk();
  if (!desk || desk.editor) return;
  speak(pageWords);
  const layer = ofDocument('createElement')('div');
  desk.overlay.root.append(layer);
  const editor = new Editor(desk);
  watchKeys(editor);
  render(<PageView editor={editor} />, layer);
  desk.afterPress = afterPress(desk, editor);
  desk.editor = editor;
});
