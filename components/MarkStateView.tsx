import type { MarkState } from '../core/annotation.ts';
import type { Note } from '../core/note.ts';
import type { Post } from '../core/post.ts';
import { say } from '../core/words.ts';
import { ChangedWords } from './ChangedWords.tsx';
import { GoneWords } from './GoneWords.tsx';

/** Where a mark stands now, and what the reader can do about it; what is left out cannot be done here. */
export interface MarkStateProps {
  note: Note;
  state: MarkState;
  /** The words under the mark where they are others than those that were marked. */
  now?: string | null;
  /** The post's last edit, as the page says. */
  revision?: Post['edited'];
  /** The words stand in another post now, by this author. */
  offered?: { readonly author: string | null } | null;
  /** Its post is no longer in the thread, as far as the page can tell. */
  isMissing?: boolean;
  onAcceptWords?: (() => void) | undefined;
  onKeepAsMarked?: (() => void) | undefined;
  onAttachHere?: (() => void) | undefined;
  onLookAgain?: (() => void) | undefined;
  onTakeOffer?: (() => void) | undefined;
}

/** Nothing where the words stand as they were marked. */
export function MarkStateView(props: MarkStateProps) {
  switch (props.state) {
    case 'anchored':
      return null;
    case 'changed':
      return <ChangedWords {...props} />;
    case 'gone':
      return <GoneWords {...props} />;
    case 'not-shown':
      return (
        <p class="meta quiet">
          {props.isMissing ? say('postIsMissing') : `${say('state_not_shown')} ${say('notShownYet')}`}
        </p>
      );
  }
}
