import { ofDocument } from './own-document.ts';

/**
 * Calls `onChange` when the site has changed the page, not when we have; at most once in `pauseMs`. What
 * changed is told to `onNode` at once.
 */
export function watchPage(
  isOurs: (node: Node) => boolean,
  onNode: (changed: Node, added: Iterable<Node>) => void,
  onChange: () => void,
  pauseMs: number,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) =>
      record.type === 'characterData'
        ? !isOurs(record.target)
        : [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node)),
    );
    for (const record of theirs) onNode(record.target, record.addedNodes);
    if (theirs.length > 0)
      timer ??= setTimeout(() => {
        timer = undefined;
        onChange();
      }, pauseMs);
  });
  observer.observe(ofDocument('documentElement'), { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
