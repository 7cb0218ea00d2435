import { domainOf } from '../../core/source.ts';
import type { Desk } from '../content/desk.ts';
import type { CitedLink } from '../content/tags.ts';
import type { Editor } from './editor.ts';
import { isPointedAt } from './Floating.tsx';
import type { Saving } from './saving.ts';
import type { Stage } from './stage.ts';

/** The card of a source beside a link that she rests on. */
export class SourceAtLink {
  readonly #desk: Desk;
  readonly #saving: Saving;
  readonly #stage: Stage;

  constructor({ desk, saving, stage }: Pick<Editor, 'desk' | 'saving' | 'stage'>) {
    this.#desk = desk;
    this.#saving = saving;
    this.#stage = stage;
  }

  open(link: HTMLAnchorElement): void {
    const tag = this.#desk.sourceOf(link);
    const { kind } = this.#stage.view.value;
    if (!tag || (kind !== 'none' && kind !== 'source')) return;
    // A press of the mouse also gives a link the focus: who holds a mouse is told of no keys.
    const byFocus = link.matches(':focus-visible');
    this.#stage.show({ kind: 'source', link, tag, meetings: null, byFocus, problem: null });
    void this.#lookUpMeetings(domainOf(tag));
  }

  async #lookUpMeetings(domain: string): Promise<void> {
    const meetings = await this.#saving.meetings(domain);
    const view = this.#stage.view.value;
    if (view.kind === 'source' && domainOf(view.tag) === domain)
      this.#stage.view.value = { ...view, meetings };
  }

  /** Another place of the page that cites what the card is about. */
  goTo(cited: CitedLink | null): void {
    this.#stage.close();
    if (!cited) return;
    const { link, post } = cited;
    const same = this.#desk.links().filter((one) => one.link === link && one.post === post);
    const nth = Math.max(0, same.indexOf(cited));
    void this.#desk.afterPress?.answers.showSource({ link, post: post.post.key, nth });
  }

  leave(): void {
    const view = this.#stage.view.value;
    if (view.kind !== 'source' || this.#stage.isInField()) return;
    // The pointer may leave some other link, while the keys are still at this one.
    if (view.link.matches(':hover, :focus-visible')) return;
    if (!isPointedAt(this.#desk.overlay.root)) this.#stage.close();
  }

  /** What the page says of the source may be more by now. */
  refresh(): void {
    const view = this.#stage.view.value;
    const tag = view.kind === 'source' ? this.#desk.sourceOf(view.link) : null;
    if (view.kind === 'source' && tag) this.#stage.view.value = { ...view, tag };
  }
}
