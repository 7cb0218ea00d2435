import type { SourceTag } from '../core/source.ts';
import { domainOf } from '../core/source.ts';
import { say } from '../core/words.ts';
import { leadsTo } from './leads-to.ts';

/** Where others write about a source: ordinary links, which nothing follows but her press. */
export function ReadElsewhere({ tag }: { tag: SourceTag }) {
  const links = placesToRead(tag);
  return (
    <p class="meta elsewhere">
      <span class="quiet">{say('readElsewhere')} </span>
      {links.map(({ words, address }, at) => (
        <span key={address}>
          {at > 0 && <span aria-hidden="true"> · </span>}
          <a {...leadsTo(address)} target="_blank" rel="noopener noreferrer">
            {words}
          </a>
        </span>
      ))}
    </p>
  );
}

/** An encyclopedia's article, what an archive has kept of the page, who has registered the name. */
function placesToRead(tag: SourceTag): { words: string; address: string }[] {
  const { fact, source } = tag;
  const domain = domainOf(tag);
  const about = encodeURIComponent(fact.name ?? domain);
  const language = say('languageTag').split('-')[0];
  return [
    {
      words: say('encyclopedia'),
      address: `https://${language}.wikipedia.org/w/index.php?title=Special:Search&go=Go&search=${about}`,
    },
    { words: say('archiveHistory'), address: `https://web.archive.org/web/*/${source.resource}` },
    {
      words: say('registry'),
      address: `https://lookup.icann.org/en/lookup?name=${encodeURIComponent(domain)}`,
    },
  ];
}
