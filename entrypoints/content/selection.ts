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
  document.addEventListener(
    'pointerdown',
    () => {
      isPointing = true;
    },
    options,
  );
  document.addEventListener(
    'pointerup',
    () => {
      isPointing = false;
      tellSoon(0);
    },
    options,
  );
  document.addEventListener(
    'pointercancel',
    () => {
      isPointing = false;
    },
    options,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (!isPointing) tellSoon(200);
    },
    options,
  );
}

function selectedRange(): Range | null {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
