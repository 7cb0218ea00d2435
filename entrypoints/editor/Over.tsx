import type { ComponentChildren, ComponentProps } from 'preact';
import { chordOf } from '../../core/chord.ts';
import { say } from '../../core/words.ts';
import { ofDocument } from '../content/own-document.ts';
import { footOfWindow } from './boxes.ts';
import type { Editor } from './editor.ts';
import { Floating } from './Floating.tsx';

interface Props extends Omit<ComponentProps<typeof Floating>, 'onKey' | 'onDoubt' | 'look'> {
  editor: Editor;
}

/** Floats until Escape, which closes what a field or a button has not taken it for. */
export function Over({ editor, ...floating }: Props) {
  return (
    <Floating
      {...floating}
      look={editor.desk.state()?.look ?? {}}
      onDoubt={(doubt) => editor.stage.refuse(say(doubt === 'covered' ? 'pressCovered' : 'pressTooSoon'))}
      onKey={(event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') editor.stage.close();
        else if (!isWritten(event) && editor.reading.pressInside(chordOf(event))) event.preventDefault();
      }}
    />
  );
}

/** Letters that go into a field of ours; a chord with a modifier is none. */
const isWritten = (event: KeyboardEvent) =>
  !(event.ctrlKey || event.altKey || event.metaKey) &&
  (event.target as Element).matches?.('input, textarea, select');

const sheetWidth = () => Math.min(416, innerWidth - 8);

/** A card below its words. */
export function Sheet(props: Omit<Props, 'placement' | 'widthPx'>) {
  return <Over {...props} placement="bottom-start" widthPx={sheetWidth()} />;
}

/** A sentence at the foot of the window. */
export function Foot({
  editor,
  focus,
  children,
}: Pick<Props, 'editor' | 'focus'> & { children: ComponentChildren }) {
  return (
    <Over
      editor={editor}
      beside={footOfWindow(editor.desk.overlay.root)}
      near={ofDocument('body')}
      placement="top"
      title={say('notice')}
      focus={focus}
    >
      <p class="notice" role="status">
        {children}
      </p>
    </Over>
  );
}
