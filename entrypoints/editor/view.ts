import type { Meeting } from '../../core/meeting.ts';
import type { NoteFields } from '../../core/note.ts';
import type { SourceTag } from '../../core/source.ts';
import type { Chosen } from '../content/desk.ts';
import type { Editor } from './editor.ts';

/** The one thing of ours that floats over the page now. */
export type View =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'bar';
      readonly chosen: Chosen;
      /** The claim that was just saved; null: she has not chosen yet. */
      readonly annotation: string | null;
      /** The note that the words are offered to; null: they are for a new one. */
      readonly attachTo: string | null;
      readonly notice: string | null;
      /** Takes back what the notice says was done; null: nothing was. */
      readonly takeBack: (() => void) | null;
      readonly takeFocus: boolean;
    }
  | {
      readonly kind: 'new-note';
      readonly chosen: Chosen;
      readonly draft: string;
      readonly value: NoteFields;
      readonly isRestored: boolean;
      readonly problem: string | null;
    }
  | {
      readonly kind: 'notes';
      readonly annotations: readonly string[];
      readonly beside: () => readonly DOMRect[];
      readonly near: Element;
      readonly editing: string | null;
      readonly problem: string | null;
      readonly takeFocus: boolean;
      /** The pointer rested on its words: it goes when the pointer does. */
      readonly byRest: boolean;
    }
  | {
      readonly kind: 'source';
      readonly link: HTMLAnchorElement;
      readonly tag: SourceTag;
      /** Where else she met the publisher; null: still looked up. */
      readonly meetings: readonly Meeting[] | null;
      readonly byFocus: boolean;
      readonly problem: string | null;
    }
  | {
      /** What a claim rests on is being added to. */
      readonly kind: 'evidence';
      readonly annotation: string;
      readonly beside: () => readonly DOMRect[];
      readonly near: Element;
      /** The bar that she came from and goes back to; null: she came from elsewhere. */
      readonly from: BarView | null;
      readonly problem: string | null;
    }
  /** Which keys do what. */
  | { readonly kind: 'help' }
  /** She looks for other words for a note. */
  | { readonly kind: 'attaching'; readonly annotation: string }
  /** `action` null: it is only said. */
  | {
      readonly kind: 'notice';
      readonly words: string;
      readonly action: { readonly label: string; act(): void } | null;
      readonly takeFocus: boolean;
    };

export type BarView = Extract<View, { kind: 'bar' }>;

export const nothing: View = { kind: 'none' };

/** Of what draws one of them. */
export interface ViewProps<K extends View['kind']> {
  view: Extract<View, { kind: K }>;
  editor: Editor;
}
