import tokens from '../../components/tokens.css?inline';
import type { SourceTag } from '../../core/source.ts';
import { say } from '../../core/words.ts';
import type { FoundPost } from '../../sites/site.ts';
import { addSharedStyle, createHost, tagName, themeOf } from './overlay.ts';
import tagStyle from './source-tag.css?inline';

export interface CitedLink {
  readonly element: HTMLAnchorElement;
  readonly link: string;
  readonly post: FoundPost;
}

/** The links among the words of the page's posts, in order; which of them are sources is the worker's answer. */
export function linksOf(posts: readonly FoundPost[], page: URL): CitedLink[] {
  return posts.flatMap((post) => {
    const isText = (element: Element) => !post.notText || !element.closest(post.notText);
    return [...post.body.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(isText).flatMap((element) => {
      const link = absolute(element.getAttribute('href') ?? '', page);
      return link && isAddress(link) ? [{ element, link, post }] : [];
    });
  });
}

/** What can be a source: an address of the web, no longer than any that is cited in earnest. */
const isAddress = (link: string) => /^https?:/.test(link) && link.length <= 4000;

/** Width of the link's last line, in px. */
const endWidth = (element: Element) => [...element.getClientRects()].at(-1)?.width ?? 0;

function absolute(href: string, page: URL): string | null {
  return URL.canParse(href, page) ? new URL(href, page).href : null;
}

/** The tags on the page: one for each link that is a source, hung above its end without moving a line. */
export class SourceTags {
  readonly #drawn = new Map<HTMLAnchorElement, { host: HTMLElement; label: HTMLElement }>();
  readonly #tags = new Map<HTMLAnchorElement, SourceTag>();

  of(element: Element): SourceTag | null {
    return this.#tags.get(element as HTMLAnchorElement) ?? null;
  }

  /** Draws in one batch; what belongs to links that are no more goes. */
  draw(links: readonly CitedLink[], tags: readonly (SourceTag | null)[]): void {
    const wanted = new Map(
      links.flatMap(({ element }, index) => {
        const tag = tags[index];
        return tag ? [[element, tag] as const] : [];
      }),
    );
    for (const [element, { host }] of this.#drawn) {
      if (wanted.has(element) && element.isConnected) continue;
      host.remove();
      this.#drawn.delete(element);
      this.#tags.delete(element);
    }
    // All reading of the layout first, all writing after it.
    const themes = new Map([...wanted.keys()].map((element) => [element, themeOf(element)]));
    const fresh = [...wanted.keys()].filter((element) => !this.#drawn.has(element));
    const ends = fresh.map(endWidth);
    for (const [element, tag] of wanted) {
      this.#tags.set(element, tag);
      const drawn = this.#drawn.get(element) ?? this.#hang(element);
      drawn.label.textContent = tag.word
        ? say(`wordShort_${tag.word.word.replaceAll('-', '_')}`)
        : say(`kindShort_${tag.fact.kind.replaceAll('-', '_')}`);
      drawn.label.dataset.word = tag.word?.word ?? '';
      drawn.label.style.colorScheme = themes.get(element) ?? 'light';
      if (drawn.host.previousSibling !== element) element.after(drawn.host);
    }
    const kerns = fresh.map((element, index) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return ((ends[index] ?? 0) - endWidth(element)) / size;
    });
    for (const [index, element] of fresh.entries()) {
      const kern = kerns[index] ?? 0;
      // More than this is no kerning: the line has wrapped anew.
      if (Math.abs(kern) > 0.001 && Math.abs(kern) < 0.5)
        this.#drawn.get(element)?.host.style.setProperty('--kern', `${kern}em`);
    }
  }

  #hang(element: HTMLAnchorElement) {
    const { host, root } = createHost(tagName);
    // What it says is in the card and the panel; a screen reader need not hear it at every link.
    host.setAttribute('aria-hidden', 'true');
    const label = document.createElement('span');
    label.className = 'label';
    addSharedStyle(root, tokens + tagStyle);
    root.append(label);
    const drawn = { host, label };
    this.#drawn.set(element, drawn);
    return drawn;
  }
}
