import type { Desk } from '../content/desk.ts';
import type { Mark } from '../content/marks.ts';
import { MarksUnder } from '../content/marks-under.ts';
import { overlayName, tagName } from '../content/overlay.ts';
import { ofDocument } from '../content/own-document.ts';

const stayMs = 400;
const leaveMs = 200;

/** Shows the card of marked words where the pointer rests on them, and takes it away when it has left both. */
export function watchResting(desk: Desk): void {
  const under = new MarksUnder(desk);
  const { signal } = desk;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = '';

  const marksAt = ({ target, clientX, clientY }: PointerEvent): readonly Mark[] => {
    const elsewhere = `a[href],button,input,textarea,select,${overlayName},${tagName}`;
    if (!(target instanceof Element) || target.closest(elsewhere)) return [];
    const post = desk.posts().around(target);
    return post ? under.under(post, clientX, clientY) : [];
  };
  const look = (event: PointerEvent) => {
    const marks = marksAt(event);
    const found = marks.map(({ note }) => note.annotation.id).join();
    if (found === shown) return;
    if (shown) desk.editor?.leaveNotes();
    shown = found;
    if (!found) return;
    const { clientX, clientY } = event;
    void desk.withEditor((editor) => {
      if (shown === found) editor.restOn(marks, new DOMRect(clientX, clientY, 0, 0));
    });
  };
  const move = (event: PointerEvent) => {
    clearTimeout(timer);
    const isReading = event.isTrusted && event.pointerType !== 'touch' && event.buttons === 0;
    if (!isReading || getSelection()?.isCollapsed === false) return;
    // Over the card itself, whose frame is ours, nothing is left.
    if (event.target === desk.overlay.host) return;
    timer = setTimeout(() => look(event), shown ? leaveMs : stayMs);
  };
  ofDocument('addEventListener')('pointermove', move, { signal, passive: true });
  ofDocument('addEventListener')('pointerdown', () => clearTimeout(timer), { signal, passive: true });
  ofDocument('addEventListener')('pointerleave', () => clearTimeout(timer), { signal, passive: true });
}
