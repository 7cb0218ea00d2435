import tokens from '../../components/tokens.css?inline';
import { disagreement } from '../../core/disagreement.ts';
import type { SourceTag } from '../../core/source.ts';
import { say } from '../../core/words.ts';
import type { FoundPost } from '../../sites/site.ts';
import type { Desk } from './desk.ts';
import { addSharedStyle, createHost, tagName, themeOf } from './overlay.ts';
import { ofDocument } from './own-document.ts';
import tagStyle from './source-tag.css?inline';

export interface CitedLink {
  readonly element: HTMLAnchorElement;
  readonly link: string;
  /** The address that its own words or its title give, where that is another. */
  readonly shown?: string;
  readonly post: FoundPost;
}

/** The links among the words of the page's posts, in order; which of them are sources is the worker's answer. */
export function* linksOf(posts: readonly FoundPost[], page: URL): Generator<void, CitedLink[]> {
  const links: CitedLink[] = [];
  for (const post of posts) {
    for (const element of post.body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const link = absolute(element.getAttribute('href') ?? '', page);
      const isText = !post.notText || !element.closest(post.notText);
      if (isText && link && isAddress(link)) links.push({ element, link, post, ...shownBy(element, link) });
    }
    yield;
  }
  return links;
}

/** A short link does not tell where it leads: what stands for it may. */
function shownBy(element: Element, link: string) {
  const shown = [element.getAttribute('title'), element.textContent]
    .map((words) => words?.trim())
    .find((words) => words && isWritten(words));
  return shown && !link.includes(shown) && { shown };
}

const isWritten = (words: string) => /^\S+\.\S+\/\S*$/.test(words) && words.length <= 4000;

/** What can be a source: an address of the web, no longer than any that is cited in earnest. */
const isAddress = (link: string) => /^https?:/.test(link) && link.length <= 4000;

/** Width of the link's last line, in px. */
const endWidth = (element: Element) => [...element.getClientRects()].at(-1)?.width ?? 0;

function absolute(href: string, page: URL): string | null {
  return URL.canParse(href, page) ? new URL(href, page).href : null;
}

interface Drawn {
  readonly host: HTMLElement;
  readonly label: HTMLElement;
}

/** The tags on the page: one for each link near the viewport that is a source, hung above its end without moving a line. */
export class SourceTags {
  readonly #drawn = new Map<Element, Drawn>();
  readonly #tags = new Map<Element, SourceTag>();
  readonly #observer: IntersectionObserver;

  constructor(together: Desk['together'], signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
        if (near.length > 0) together(() => this.#draw(near));
      },
      { rootMargin: '200% 0px' },
    );
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  of(element: Element): SourceTag | null {
    return this.#tags.get(element) ?? null;
  }

  /** What belongs to links that are no more goes; what is new is drawn when it comes near. */
  show(links: readonly CitedLink[], tags: readonly (SourceTag | null)[]): void {
    this.#tags.clear();
    for (const [index, { element }] of links.entries()) {
      const tag = tags[index];
      if (tag) this.#tags.set(element, tag);
    }
    for (const [element, { host }] of this.#drawn) {
      if (this.#tags.has(element) && element.isConnected) continue;
      host.remove();
      this.#drawn.delete(element);
    }
    this.#observer.disconnect();
    for (const element of this.#tags.keys()) {
      if (this.#drawn.has(element)) this.#label(element);
      else this.#observer.observe(element);
    }
  }

  /** In one batch: all reading of the layout first, all writing after it. */
  #draw(near: readonly Element[]): void {
    const links = near.filter((link) => this.#tags.has(link) && !this.#drawn.has(link));
    const themes = links.map(themeOf);
    const ends = links.map(endWidth);
    for (const [index, element] of links.entries()) {
      const drawn = this.#hang();
      this.#drawn.set(element, drawn);
      this.#observer.unobserve(element);
      this.#label(element);
      drawn.label.style.colorScheme = themes[index] ?? 'light';
    }
    const kerns = links.map((element, index) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return ((ends[index] ?? 0) - endWidth(element)) / size;
    });
    for (const [index, element] of links.entries()) {
      const kern = kerns[index] ?? 0;
      // More than this is no kerning: the line has wrapped anew.
      if (Math.abs(kern) > 0.001 && Math.abs(kern) < 0.5)
        this.#drawn.get(element)?.host.style.setProperty('--kern', `${kern}em`);
    }
  }

  /** Her word, else the kind; after its link, if the site has moved either. */
  #label(element: Element): void {
    const { word, fact, depends, lists } = this.#tags.get(element) as SourceTag;
    const kind = depends.length > 0 ? 'depends' : fact.kind;
    const { host, label } = this.#drawn.get(element) as Drawn;
    label.textContent = word
      ? say(`wordShort_${word.word.replaceAll('-', '_')}`)
      : say(`kindShort_${kind.replaceAll('-', '_')}`);
    label.dataset.word = word?.word ?? '';
    if (lists.length > 1 && disagreement(lists)) label.textContent += ` · ${say('listsDifferShort')}`;
    if (host.previousSibling !== element) element.after(host);
  }

  #hang(): Drawn {
    const { host, root } = createHost(tagName);
    // What it says is in the card and the panel; a screen reader need not hear it at every link.
    host.setAttribute('aria-hidden', 'true');
    const label = ofDocument('createElement')('span');
    label.className = 'label';
    addSharedStyle(root, tokens + tagStyle);
    root.append(label);
    return { host, label };
  }
}
