import { useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Filter } from '../../components/Filter.tsx';
import { PostHeading } from '../../components/PostHeading.tsx';
import { count, say } from '../../core/words.ts';
import * as actions from './actions.ts';
import { Cards } from './Cards.tsx';
import { noFilter } from './filtering.ts';
import type { Group, PostNotes } from './groups.ts';
import { Later } from './Later.tsx';
import { Near } from './Near.tsx';
import * as state from './state.ts';
import { ThreadNotes } from './ThreadNotes.tsx';

const loadDrafts = async () => (await import('./Drafts.tsx')).Drafts;

/** The thread's posts in the order of the page, each with its notes. */
export function ThreadView() {
  const { groups, elsewhere, shown, total, choices } = state.groups.value;
  const filtering = state.filtering.value;
  const clear = () => (state.filtering.value = noFilter);
  if (!state.kept.value) return null;
  return (
    <div id="view-claims" role="tabpanel" aria-labelledby="tab-claims">
      {total > 0 && (
        <Filter
          {...filtering}
          shown={shown}
          total={total}
          onText={(text) => (state.filtering.value = { ...filtering, text })}
          groups={choices}
          onChosen={(chosen) => (state.filtering.value = { ...filtering, chosen })}
        />
      )}
      {state.kept.value.drafts.length > 0 && <Later load={loadDrafts} />}
      {total === 0 && (
        <EmptyState
          words={say('exampleWords')}
          gloss={say('exampleGloss')}
          verdict="supported"
          sentence={say('emptyThread')}
        />
      )}
      <ThreadNotes />
      {total > 0 && shown === 0 && (
        <div class="state">
          <p>{say('emptyFilter')}</p>
          <button type="button" onClick={clear}>
            {say('showAll')}
          </button>
        </div>
      )}
      {groups.map((group) => (
        <Near key={group.top.post.post.key} notes={notesIn(group)}>
          {() => <PostGroup {...group} />}
        </Near>
      ))}
      {elsewhere.length > 0 && (
        <section class="group">
          <h2 class="group-title">{say('notOnPage')}</h2>
          <p class="group-note meta quiet">{say('notOnPageNote')}</p>
          <Cards notes={elsewhere} />
        </section>
      )}
    </div>
  );
}

const notesIn = ({ top, comments }: Group) =>
  [top, ...comments].flatMap(({ notes }) => notes.map(({ note }) => note.annotation.id));

function PostGroup({ top, comments }: Group) {
  const noted = comments.filter(({ isKept }) => isKept);
  const folded = state.isFiltered.value ? [] : comments.filter(({ isKept }) => !isKept);
  return (
    <section class="group">
      <NotedPost {...top} />
      {noted.map((each) => (
        <NotedPost key={each.post.post.key} {...each} />
      ))}
      {folded.length > 0 && (
        <FoldedComments
          comments={folded}
          label={count(noted.length > 0 ? 'commentsFoldedMore' : 'commentsFolded', folded.length)}
        />
      )}
    </section>
  );
}

function NotedPost({
  post: { post, excerpt, hiddenComments },
  notes,
  depth = 0,
}: PostNotes & { depth?: number }) {
  return (
    <div class="branch" style={{ '--depth': Math.min(depth, deepest) }}>
      <PostHeading
        post={post}
        excerpt={excerpt}
        notes={notes.length}
        hiddenComments={hiddenComments}
        onShow={() => actions.showPost(post.key)}
        onShowHidden={() => actions.showHidden(post.key)}
        onMark={() => actions.markPost(post.key)}
      />
      <Cards notes={notes} />
    </div>
  );
}

/** Deeper replies are set in no further: the panel is narrow. */
const deepest = 3;

/** Comments without notes: one quiet line, each of them one press away. */
function FoldedComments({ comments, label }: { comments: readonly PostNotes[]; label: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold meta" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <ul>
          {comments.map(({ post: { post, excerpt } }) => (
            <li key={post.key}>
              <button type="button" class="fold-post" dir="auto" onClick={() => actions.showPost(post.key)}>
                <span class="fold-author">{post.author?.name ?? say(post.kind)}</span>{' '}
                <span class="fold-words">{excerpt}</span>
              </button>
              <button
                type="button"
                aria-label={say('markPostOf', post.author?.name ?? say(post.kind))}
                onClick={() => actions.markPost(post.key)}
              >
                {say('markPost')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
