import { EmptyState } from '../../components/EmptyState.tsx';
import { postWords } from '../../components/PostHeading.tsx';
import { SourceCard } from '../../components/SourceCard.tsx';
import { SourceRow } from '../../components/SourceRow.tsx';
import { say } from '../../core/words.ts';
import * as actions from './actions.ts';
import type { CitedSource } from './cited.ts';
import * as state from './state.ts';

/** Who stands behind the links of this thread. */
export function SourcesView() {
  const sources = state.sources.value;
  return (
    <div id="view-sources" role="tabpanel" aria-labelledby="tab-sources">
      {sources.length === 0 ? (
        <EmptyState
          words={say('exampleSourceWords')}
          gloss={say('exampleSourceGloss')}
          verdict="note"
          sentence={say('emptySources')}
        />
      ) : (
        <ul class="source-list">
          {sources.map((source) => (
            <Source key={source.key} source={source} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Source({ source: { key, tag, citations } }: { source: CitedSource }) {
  const isOpen = state.openSource.value === key;
  const problem = state.problem.value;
  const pattern = tag.word?.pattern ?? tag.scope;
  return (
    <SourceRow
      tag={tag}
      citations={citations.length}
      isOpen={isOpen}
      onToggle={() => (state.openSource.value = isOpen ? null : key)}
    >
      <SourceCard
        tag={tag}
        problem={problem?.on === pattern ? problem.what : null}
        onSay={actions.saySource}
        onWithdraw={actions.withdrawWord}
      />
      <Cited citations={citations} />
    </SourceRow>
  );
}

function Cited({ citations }: Pick<CitedSource, 'citations'>) {
  const posts = new Map(state.report.value?.posts.map(({ post }) => [post.key, post]));
  return (
    <div class="cited meta">
      <p class="label">{say('citedIn')}</p>
      <ul>
        {citations.map(({ link, text, post }, index) => {
          const citing = posts.get(post);
          return (
            <li key={`${link} ${index}`}>
              <button type="button" dir="auto" onClick={() => actions.showSource(link)}>
                {text || link}
              </button>
              {citing && <p class="quiet">{postWords(citing)}</p>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
