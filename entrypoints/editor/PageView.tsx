import { NoteCard } from '../../components/NoteCard.tsx';
import { NoteEditor } from '../../components/NoteEditor.tsx';
import { SelectionToolbar } from '../../components/SelectionToolbar.tsx';
import { SourceCard } from '../../components/SourceCard.tsx';
import { say } from '../../core/words.ts';
import type { Editor } from './editor.ts';
import { Floating } from './Floating.tsx';
import type { View } from './view.ts';

/** Draws what floats over the page now. */
export function PageView({ editor }: { editor: Editor }) {
  const view = editor.view.value;
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
      return <Notes view={view} editor={editor} />;
    case 'source':
      return <Source view={view} editor={editor} />;
    case 'notice':
      return <Said view={view} editor={editor} />;
  }
}

interface Props<K extends View['kind']> {
  view: Extract<View, { kind: K }>;
  editor: Editor;
}

function Bar({ view, editor }: Props<'bar'>) {
  const { chosen, takeFocus } = view;
  return (
    <Floating
      beside={boxesOfChosen(view, editor)}
      near={chosen.post.body}
      placement="top-start"
      title={say('toolbar')}
      focus={takeFocus ? '.toolbar' : undefined}
      onKey={closeOn(editor)}
    >
      {editor.mustAskToKeep ? <PrivateWindow editor={editor} /> : <Choices view={view} editor={editor} />}
    </Floating>
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
        <button type="button" onClick={() => editor.close()}>
          {say('close')}
        </button>
      </div>
    </div>
  );
}

function Choices({ view: { chosen, annotation, notice, takeFocus }, editor }: Props<'bar'>) {
  return (
    <SelectionToolbar
      mode={annotation ? 'judge' : 'choose'}
      verdict={(annotation && editor.markOf(annotation)?.note.verdict) || null}
      notice={notice}
      takeFocus={takeFocus}
      onClaim={() => void editor.claim(chosen)}
      onNote={() => editor.startNote(chosen)}
      onCopyLink={() => void editor.copyLink(chosen)}
      onVerdict={(verdict) => annotation && void editor.judge(annotation, verdict)}
      onComment={(begun) => annotation && editor.comment(chosen, annotation, begun)}
      onDone={() => editor.close()}
    />
  );
}

function Said({ view: { words, action }, editor }: Props<'notice'>) {
  return (
    <Floating
      beside={footOfWindow}
      near={document.body}
      placement="top"
      title={say('notice')}
      onKey={closeOn(editor)}
    >
      <p class="notice" role="status">
        {words}{' '}
        {action && (
          <button type="button" onClick={() => action.act()}>
            {action.label}
          </button>
        )}
      </p>
    </Floating>
  );
}

const footOfWindow = () => [new DOMRect(innerWidth / 2, innerHeight - 8, 0, 0)];
const sheetWidth = () => Math.min(416, innerWidth - 8);

/** What a field or a button has not taken for itself. */
const closeOn = (editor: Editor) => (event: KeyboardEvent) => {
  if (event.key === 'Escape' && !event.defaultPrevented) editor.close();
};

const boxesCache = new WeakMap<object, () => DOMRect[]>();

/** One function for one choice, so that what floats is not placed anew at each drawing. */
function boxesOfChosen({ chosen }: Props<'bar' | 'new-note'>['view'], editor: Editor): () => DOMRect[] {
  let boxes = boxesCache.get(chosen);
  if (!boxes) {
    boxes = () => editor.desk.boxesOf(chosen);
    boxesCache.set(chosen, boxes);
  }
  return boxes;
}

function NewNote({ view, editor }: Props<'new-note'>) {
  const { chosen, draft, value, isRestored, problem } = view;
  return (
    <Floating
      beside={boxesOfChosen(view, editor)}
      near={chosen.post.body}
      placement="bottom-start"
      title={say('note')}
      widthPx={sheetWidth()}
      onKey={closeOn(editor)}
    >
      <div class="sheet plain">
        <NoteEditor
          isClaim={false}
          value={editor.draftOf(draft) ?? value}
          restored={isRestored}
          onDiscardDraft={() => void editor.discardDraft(draft).then(() => editor.close())}
          author={chosen.post.post.author?.name ?? null}
          problem={problem}
          takeFocus
          onDraft={(fields) => editor.keepDraft(draft, fields, chosen)}
          onSave={(fields) => void editor.saveNew(chosen, draft, fields)}
          onCancel={() => void editor.cancel(draft, chosen)}
          onLeave={() => editor.leave()}
        />
      </div>
    </Floating>
  );
}

function Notes({ view, editor }: Props<'notes'>) {
  const { beside, near, editing, problem, takeFocus } = view;
  return (
    <Floating
      beside={beside}
      near={near}
      placement="bottom-start"
      title={say('note')}
      widthPx={sheetWidth()}
      focus={takeFocus ? (editing ? 'textarea' : '.card') : undefined}
      onKey={closeOn(editor)}
    >
      <div class="sheet">
        {view.annotations.map((id) => {
          const mark = editor.markOf(id);
          if (!mark) return null;
          const draft = editor.draftOf(id);
          return (
            <NoteCard
              key={id}
              note={mark.note}
              state={mark.state}
              isEditing={editing === id}
              draft={draft}
              author={mark.post?.post.author?.name ?? null}
              problem={problem}
              takeFocus={takeFocus}
              onEdit={() => editor.edit(id)}
              onDelete={() => void editor.remove(id)}
              onVerdict={(verdict) => void editor.judge(id, verdict)}
              onDraft={(fields) => editor.keepDraft(id, fields, null)}
              onSave={(fields) => void editor.save(id, fields)}
              onCancel={() => void editor.cancel(id, null)}
              onLeave={() => editor.leave()}
              onDiscardDraft={() => void editor.discardDraft(id)}
              onClose={() => editor.close()}
            />
          );
        })}
      </div>
    </Floating>
  );
}

function Source({ view, editor }: Props<'source'>) {
  const { link, tag, byFocus, problem } = view;
  return (
    <Floating
      beside={boxesOfLink(link)}
      near={link}
      placement="bottom-start"
      title={say('source')}
      widthPx={sheetWidth()}
      onKey={closeOn(editor)}
      onLeave={() => editor.leaveSource()}
    >
      <div class="sheet plain">
        <SourceCard
          tag={tag}
          problem={problem}
          onSay={(fields) => void editor.saySource(fields)}
          onWithdraw={(pattern) => void editor.withdrawWord(pattern)}
          onClose={() => editor.close()}
        />
        {byFocus && <p class="meta quiet">{say('enterCard')}</p>}
      </div>
    </Floating>
  );
}

const linkBoxes = new WeakMap<Element, () => DOMRect[]>();

function boxesOfLink(link: Element): () => DOMRect[] {
  let boxes = linkBoxes.get(link);
  if (!boxes) {
    boxes = () => [...link.getClientRects()];
    linkBoxes.set(link, boxes);
  }
  return boxes;
}
