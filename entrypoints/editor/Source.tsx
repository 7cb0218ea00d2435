import type { CitationShown } from '../../components/CitationsHere.tsx';
import { SourceCard } from '../../components/SourceCard.tsx';
import { documentKey } from '../../core/document-key.ts';
import { domainOf, type SourceTag } from '../../core/source.ts';
import { say } from '../../core/words.ts';
import type { CitedLink } from '../content/tags.ts';
import { boxesOfLink } from './boxes.ts';
import type { Editor } from './editor.ts';
import { Sheet } from './Over.tsx';
import type { ViewProps } from './view.ts';

/** Who stands behind a link, and who else on the page cites them. */
export function Source({ view, editor }: ViewProps<'source'>) {
  const { link, tag, meetings, byFocus, problem } = view;
  const cited = sameSource(editor, link, tag);
  return (
    <Sheet
      editor={editor}
      beside={boxesOfLink(link)}
      near={link}
      title={say('source')}
      onLeave={() => editor.source.leave()}
    >
      <div class="sheet plain">
        <SourceCard
          tag={tag}
          citations={cited.map(({ shown }) => shown)}
          meetings={meetings}
          problem={problem}
          onSay={(fields) => void editor.saving.saySource(fields)}
          onWithdraw={(pattern) => void editor.saving.withdrawWord(pattern)}
          onStanding={({ key, tag: { source } }, standing) => {
            const here = cited.find(({ shown }) => shown.key === key)?.cited.post.post.key;
            if (here) void editor.saving.sayCitation(here, source.resource, standing);
          }}
          onDocument={(resource, document) => void editor.saving.sayDocument(resource, document)}
          onGoTo={({ key }) =>
            editor.source.goTo(cited.find(({ shown }) => shown.key === key)?.cited ?? null)
          }
          onClose={() => editor.stage.close()}
        />
        {byFocus && <p class="meta quiet">{say('enterCard')}</p>}
      </div>
    </Sheet>
  );
}

/** The page's links to what this publisher holds: the one she is at first, then those to the same page. */
function sameSource(
  editor: Editor,
  link: Element,
  tag: SourceTag,
): { shown: CitationShown; cited: CitedLink }[] {
  const { desk } = editor;
  const domain = domainOf(tag);
  const said = desk.whole()?.citations ?? [];
  const found = desk.links().flatMap((cited, at) => {
    const other = desk.sourceOf(cited.element);
    if (!other || domainOf(other) !== domain) return [];
    const { post } = cited.post;
    const key = documentKey(other.source.resource);
    const isOf = (one: (typeof said)[number]) => one.post === post.key && documentKey(one.resource) === key;
    const standing = said.find(isOf)?.standing ?? null;
    const words = (cited.element.textContent ?? '').trim();
    return [{ shown: { key: String(at), words, tag: other, post, unlinked: null, standing }, cited }];
  });
  const nearness = ({ shown, cited }: (typeof found)[number]) =>
    cited.element === link
      ? 0
      : documentKey(shown.tag.source.resource) === documentKey(tag.source.resource)
        ? 1
        : 2;
  return found.sort((a, b) => nearness(a) - nearness(b));
}
