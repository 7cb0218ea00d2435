import baseStyle from '../../components/base.css?inline';
import evidenceStyle from '../../components/evidence.css?inline';
import keysStyle from '../../components/keys.css?inline';
import markStateStyle from '../../components/mark-state.css?inline';
import noteCardStyle from '../../components/note-card.css?inline';
import noteEditorStyle from '../../components/note-editor.css?inline';
import sourceStyle from '../../components/source.css?inline';
import themes from '../../components/themes.css?inline';
import tokens from '../../components/tokens.css?inline';
import toolbarStyle from '../../components/toolbar.css?inline';
import verdictStyle from '../../components/verdict.css?inline';
import wordDiffStyle from '../../components/word-diff.css?inline';
import own from './frame.css?inline';

/** All style of what floats over a page. */
export const frameStyle = [
  tokens,
  themes,
  baseStyle,
  verdictStyle,
  toolbarStyle,
  noteCardStyle,
  wordDiffStyle,
  markStateStyle,
  noteEditorStyle,
  sourceStyle,
  evidenceStyle,
  keysStyle,
  own,
].join('\n');
