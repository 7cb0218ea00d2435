import { useSignalEffect } from '@preact/signals';
import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { spanOf } from '../../anchoring/dom-range.ts';
import { Painter } from '../../anchoring/paint.ts';
import { postText } from '../../anchoring/post-text.ts';
import { VerdictShape } from '../../components/VerdictShape.tsx';
import { verdictWord } from '../../components/verdict-words.ts';
import { say } from '../../core/words.ts';
import { themeOf } from '../content/overlay.ts';
import { citedLink } from './example.ts';
import * as state from './state.ts';

/** Of the answer's words on the page; null: it is not drawn. */
export function answerText() {
  const body = document.getElementById('tour-answer');
  return body && postText(body, null);
}

/** A thread of three posts, painted, tagged and marked by what does so on a site's page. */
export function Example() {
  const answer = useRef<HTMLDivElement>(null);
  const painter = useRef(new Painter());
  useSignalEffect(() => {
    const span = state.marked.value;
    const text = answerText();
    if (!text) return;
    painter.current.put('example', span && { text, span, look: 'claim' });
    painter.current.show(themeOf(text.body));
  });
  useEffect(() => {
    const open = new AbortController();
    document.addEventListener('selectionchange', choose, { signal: open.signal });
    return () => open.abort();
  }, []);
  const { tag, marked, verdict } = state;
  return (
    <article class="tour-page" aria-label={say('tourExample')}>
      <p class="label">{say('tourExample')}</p>
      <h2 class="thread-title quoted">{say('tourTitle')}</h2>
      <p class="quoted">{say('tourQuestion')}</p>
      <p class="meta quiet">{say('tourBy', say('tourAsker'))}</p>
      <div class="tour-answer">
        {marked.value && (
          <p class="tour-marker meta">
            <VerdictShape verdict={verdict.value ?? 'to-check'} size={12} />
            <span>{verdictWord(verdict.value)}</span>
          </p>
        )}
        <div id="tour-answer" ref={answer} class="quoted">
          <p>
            {say('tourClaim')} {say('tourReason')}{' '}
            <a
              href={citedLink}
              onClick={(event) => {
                event.preventDefault();
                state.goTo('source');
              }}
            >
              {say('tourLink')}
            </a>
            {tag.value &&
              h(
                'scholium-tag',
                { class: 'tour-tag', 'aria-hidden': 'true' },
                <span>{say(shortKind(tag.value.fact.kind))}</span>,
              )}
          </p>
        </div>
      </div>
      <p class="meta quiet">{say('tourBy', say('tourAnswerer'))}</p>
      <p class="tour-comment">{say('tourComment')}</p>
    </article>
  );
}

const shortKind = (kind: string) => `kindShort_${kind.replaceAll('-', '_')}`;

/** What she selects of the answer by mouse, by finger or with a caret; what she selects elsewhere is let be. */
function choose(): void {
  const selection = document.getSelection();
  const text = answerText();
  if (!text || !selection || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(text.body)) return;
  const span = spanOf(text, range);
  if (span && span.end > span.start) state.chosen.value = span;
}
