import { KeysHelp } from '../../components/KeysHelp.tsx';
import { SelectionToolbar } from '../../components/SelectionToolbar.tsx';
import { verdictWord } from '../../components/verdict-words.ts';
import { chordInWords } from '../../core/chord.ts';
import type { Verdict } from '../../core/claim.ts';
import { actionsByChord } from '../../core/page-keys.ts';
import { say } from '../../core/words.ts';
import { ofDocument } from '../content/own-document.ts';
import { boxesOfChosen, footOfWindow } from './boxes.ts';
import type { Editor } from './editor.ts';
import { Foot, Over } from './Over.tsx';
import { AddEvidence, NewNote, Notes } from './Sheets.tsx';
import { Source } from './Source.tsx';
import type { ViewProps } from './view.ts';

/** Draws what floats over the page now. */
export function PageView({ editor }: { editor: Editor }) {
  const view = editor.stage.view.value;
  // Read, so that a change of the page's notes draws again.
  void editor.turn.value;
  switch (view.kind) {
    case 'none':
      return null;
    case 'bar':
      return <Bar view={view} editor={editor} />;
    case 'new-note':
      return <NewNote view={view} editor={editor} />;
    case 'notes':
      // Each card is a frame of its own, so that the focus goes into the next one as it went into the first.
      return <Notes key={view.annotations.join()} view={view} editor={editor} />;
    case 'source':
      return <Source view={view} editor={editor} />;
    case 'evidence':
      return <AddEvidence view={view} editor={editor} />;
    case 'help':
      return <Help editor={editor} />;
    case 'attaching':
      return <Attaching editor={editor} />;
    case 'notice':
      return <Said view={view} editor={editor} />;
  }
}

function Bar({ view, editor }: ViewProps<'bar'>) {
  const { chosen, takeFocus } = view;
  return (
    <Over
      editor={editor}
      beside={boxesOfChosen(chosen, editor)}
      near={chosen.post.body}
      placement="top-start"
      title={say('toolbar')}
      focus={takeFocus ? '.toolbar' : undefined}
    >
      {editor.saving.mustAskToKeep ? (
        <PrivateWindow editor={editor} />
      ) : (
        <Choices view={view} editor={editor} />
      )}
    </Over>
  );
}

function PrivateWindow({ editor }: { editor: Editor }) {
  return (
    <div class="sheet plain">
      <p>{say('privateWindow')}</p>
      <div class="words">
        <button type="button" onClick={() => editor.keepNotesFromHere()}>
          {say('keepFromPrivate')}
        </button>
        <button type="button" onClick={() => editor.stage.close()}>
          {say('close')}
        </button>
      </div>
    </div>
  );
}

function Choices({
  view: { chosen, annotation, attachTo, notice, takeBack, takeFocus },
  editor,
}: ViewProps<'bar'>) {
  const verdict = (annotation && editor.markOf(annotation)?.note.verdict) || null;
  return (
    <SelectionToolbar
      mode={attachTo ? 'attach' : annotation ? 'judge' : 'choose'}
      verdict={verdict}
      notice={verdict && notice === say('claimSaved') ? judgedWords(verdict, editor) : notice}
      takeFocus={takeFocus}
      onClaim={() => void editor.claim(chosen)}
      onNote={() => editor.writing.startNote(chosen)}
      onCopyLink={() => void editor.copyLink(chosen)}
      onVerdict={(verdict) => annotation && void editor.saving.judge(annotation, verdict)}
      onEvidence={() => editor.evidence.openHere()}
      onUndo={takeBack ?? undefined}
      onComment={(begun) => annotation && editor.writing.comment(chosen, annotation, begun)}
      onAttach={() => attachTo && void editor.moving.attachHere(attachTo, chosen)}
      onDone={() => editor.stage.close()}
    />
  );
}

/** With the key for evidence, where she has one. */
function judgedWords(verdict: Verdict, editor: Editor): string {
  const [chord] = Object.entries(keysOf(editor)).find(([, action]) => action === 'evidence') ?? [];
  if (!chord) return say('claimJudged', verdictWord(verdict));
  return say('claimJudgedNext', verdictWord(verdict), chordInWords(chord));
}

const keysOf = ({ desk }: Editor) => desk.state()?.keys ?? actionsByChord({});

function Help({ editor }: { editor: Editor }) {
  return (
    <Over
      editor={editor}
      beside={footOfWindow(editor.desk.overlay.root)}
      near={ofDocument('body')}
      placement="top"
      title={say('keys')}
      focus="button"
      widthPx={Math.min(416, innerWidth - 8)}
    >
      <div class="sheet plain">
        <KeysHelp keys={keysOf(editor)} onClose={() => editor.stage.close()} />
      </div>
    </Over>
  );
}

function Attaching({ editor }: { editor: Editor }) {
  return (
    <Foot editor={editor}>
      {say('selectWordsForNote')}{' '}
      <button type="button" aria-keyshortcuts="Escape" onClick={() => editor.stage.close()}>
        {say('cancel')}
      </button>
    </Foot>
  );
}

function Said({ view: { words, action, takeFocus }, editor }: ViewProps<'notice'>) {
  return (
    <Foot editor={editor} focus={takeFocus ? 'button' : undefined}>
      {words}{' '}
      {action && (
        <button type="button" onClick={() => action.act()}>
          {action.label}
        </button>
      )}
    </Foot>
  );
}
