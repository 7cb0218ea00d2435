import { ofDocument } from './own-document.ts';

/** Calls `onSelect` when the reader has finished selecting, by pointer or keyboard; null: nothing is selected any more. */
export function watchSelection(onSelect: (range: Range | null) => void, signal: AbortSignal): void {
  let isPointing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => onSelect(selectedRange());
  const tellSoon = (pauseMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(tell, pauseMs);
  };
  const options = { signal, capture: true } as const;
  ofDocument('addEventListener')(
    'pointerdown',
    () => {
      isPointing = true;
    },
    options,
  );
  ofDocument('addEventListener')(
    'pointerup',
    () => {
      isPointing = false;
      tellSoon(0);
    },
    options,
  );
  ofDocument('addEventListener')(
    'pointercancel',
    () => {
      isPointing = false;
    },
    options,
  );
  ofDocument('addEventListener')(
    'selectionchange',
    () => {
      if (!isPointing) tellSoon(200);
    },
    options,
  );
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
