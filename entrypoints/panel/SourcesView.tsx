import type { ComponentChildren } from 'preact';
import type { CitationShown } from '../../components/CitationsHere.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { authorWords, factWords } from '../../components/PostHeading.tsx';
import { SourceCard } from '../../components/SourceCard.tsx';
import { SourceRow } from '../../components/SourceRow.tsx';
import { kindWord } from '../../components/source-words.ts';
import { domainOf } from '../../core/source.ts';
import { count, say } from '../../core/words.ts';
import { byKind, type Citation, type CitedSource, saidOf } from './cited.ts';
import { OpposedSources } from './Opposed.tsx';
import { OneSourceClaims, Unopenable } from './SourceLists.tsx';
import * as actions from './source-actions.ts';
import * as state from './state.ts';

/** Who stands behind what this thread cites. */
export function SourcesView() {
  const isEmpty = state.citations.value.length === 0 && (state.report.value?.unlinked.length ?? 0) === 0;
  return (
    <div id="view-sources" role="tabpanel" aria-labelledby="tab-sources">
      {isEmpty ? (
        <EmptyState
          words={say('exampleSourceWords')}
          gloss={say('exampleSourceGloss')}
          verdict="note"
          sentence={say('emptySources')}
        />
      ) : (
        <>
          <Numbers />
          {state.sourceOrder.value === 'kind' ? <ByKind /> : <ByPost />}
          <OpposedSources />
          <OneSourceClaims />
          <Unopenable />
        </>
      )}
    </div>
  );
}

/** "14 links · 9 documents · 6 publishers", and in which order they stand below. */
function Numbers() {
  const { links, documents, publishers } = state.sourceCounts.value;
  const orders = { kind: say('byKind'), post: say('byPost') } as const;
  return (
    <div class="source-numbers meta">
      <p>
        {[
          count('linksCount', links),
          count('documentsCount', documents),
          count('publishersCount', publishers),
        ].join(' · ')}
      </p>
      <fieldset class="words">
        <legend class="unseen">{say('sourcesBy')}</legend>
        {(['kind', 'post'] as const).map((order) => (
          <label key={order} class={state.sourceOrder.value === order ? 'strong' : ''}>
            <input
              type="radio"
              name="source-order"
              class="unseen"
              checked={state.sourceOrder.value === order}
              onClick={() => (state.sourceOrder.value = order)}
            />
            {orders[order]}
          </label>
        ))}
      </fieldset>
      {(state.differing.value || state.onlyDiffering.value) && (
        <label class={state.onlyDiffering.value ? 'strong' : ''}>
          <input
            type="checkbox"
            class="unseen"
            checked={state.onlyDiffering.value}
            onInput={(event) => (state.onlyDiffering.value = event.currentTarget.checked)}
          />
          {say('onlyDiffering')}
        </label>
      )}
    </div>
  );
}

function ByKind() {
  return byKind(state.sourcesShown.value).map(([kind, sources]) => (
    <Group key={kind} title={kindWord(kind)}>
      {sources.map((source) => (
        <Source key={source.key} source={source} shown={source.citations} of="" />
      ))}
    </Group>
  ));
}

/** Who cites what: every post with the publishers that it cites. */
function ByPost() {
  const posts = new Map(state.report.value?.posts.map(({ post }) => [post.key, post]));
  const groups = Map.groupBy(state.citationsShown.value, ({ post }) => post);
  const sourceOf = new Map(
    state.sourcesShown.value.flatMap((source) => source.citations.map(({ key }) => [key, source] as const)),
  );
  return [...groups].map(([key, citations]) => {
    const post = posts.get(key);
    const bySource = [...Map.groupBy(citations, (citation) => sourceOf.get(citation.key))];
    return (
      <Group key={key} title={post ? authorWords(post) : say('reply')} facts={post && factWords(post)}>
        {bySource.map(
          ([source, here]) =>
            source && <Source key={source.key} source={source} shown={here} of={` ${key}`} />,
        )}
      </Group>
    );
  });
}

interface GroupProps {
  title: string;
  /** Follow the title, and weigh less. */
  facts?: string | undefined;
  children: ComponentChildren;
}

function Group({ title, facts, children }: GroupProps) {
  return (
    <section class="source-group">
      <h2 class="group-title">
        {title}
        <span class="quiet">{facts}</span>
      </h2>
      <ul class="source-list">{children}</ul>
    </section>
  );
}

interface SourceProps {
  source: CitedSource;
  /** Those of its citations that this row is about: they come first in its card. */
  shown: readonly Citation[];
  /** Tells this row from others of the same publisher. */
  of: string;
}

function Source({ source, shown, of }: SourceProps) {
  const { tag } = shown[0] ?? source;
  const key = source.key + of;
  const isOpen = state.openSource.value === key;
  return (
    <SourceRow
      tag={tag}
      citations={shown.length}
      withKind={of !== ''}
      isOpen={isOpen}
      onToggle={() => (state.openSource.value = isOpen ? null : key)}
      onWord={(word) => {
        const { pattern = tag.scope, forWhat = '', note = '' } = tag.word ?? {};
        void actions.saySource({ pattern, word, forWhat, note });
      }}
    >
      {isOpen && <Card source={source} shown={shown} />}
    </SourceRow>
  );
}

function Card({ source, shown }: Omit<SourceProps, 'of'>) {
  const { tag } = shown[0] ?? source;
  const problem = state.problem.value;
  const mine = [tag.scope, tag.word?.pattern, ...tag.scopes.map(({ pattern }) => pattern)];
  const met = state.met.value;
  return (
    <SourceCard
      tag={tag}
      isRoomy
      citations={[...shown, ...source.citations.filter((each) => !shown.includes(each))].map(asShown)}
      meetings={met?.domain === domainOf(tag) ? met.meetings : null}
      problem={problem && mine.includes(problem.on ?? '') ? problem.what : null}
      onSay={actions.saySource}
      onWithdraw={actions.withdrawWord}
      onStanding={actions.sayCitation}
      onDocument={actions.sayDocument}
      onGoTo={({ key }) => actions.showCitation(key)}
    />
  );
}

function asShown(citation: Citation): CitationShown {
  const { key, text, tag, unlinked } = citation;
  const posts = state.report.value?.posts ?? [];
  return {
    key,
    words: text,
    tag,
    post: posts.find(({ post }) => post.key === citation.post)?.post ?? null,
    unlinked: unlinked?.form ?? null,
    standing: saidOf(citation, state.kept.value?.citations ?? [])?.standing ?? null,
  };
}
