import type { List } from '../../core/list.ts';
import type { SourceTag } from '../../core/source.ts';
import { dateInAddress } from '../../sources/lists/date-in-address.ts';
import { type OpenFile, openFile } from '../../sources/lists/list-file.ts';
import { rulesOn } from '../../sources/lists/look-up.ts';
import { hostsOver, kindSaid, matching, saying } from '../../sources/lists/say.ts';
import { type Address, readAddress } from '../../sources/pattern.ts';
import { type ListSaying, withLists } from '../../sources/tag.ts';
import type { LibraryDatabase } from '../../storage/db.ts';
import { listsAll } from '../../storage/queries.ts';

/** Indexes of lists that were looked up in, by `data`: 2.5 bytes a host, made again after the worker has slept. */
const opened = new Map<string, Promise<OpenFile | null>>();

/** Adds to tags what her lists say. Every rating is compared letter for letter before it is shown. */
export async function taggedByLists(
  db: LibraryDatabase,
  tags: readonly (SourceTag | null)[],
): Promise<(SourceTag | null)[]> {
  const lists = (await listsAll(db)).filter(({ isOn }) => isOn);
  forgetOthers(lists);
  if (lists.length === 0) return [...tags];
  const links = tags.map((tag) => {
    const address = tag && readAddress(tag.source.resource);
    return tag && address && { address, date: dateInAddress(tag.source.resource) };
  });
  const sayings = await Promise.all(lists.map((list) => sayingsOf(db, list, links)));
  return tags.map(
    (tag, at) =>
      tag &&
      withLists(
        tag,
        sayings.flatMap((of) => of[at] ?? []),
      ),
  );
}

type Link = { readonly address: Address; readonly date: string | null } | null;

/** What one list says of each link; none where its ratings are not on this device. */
async function sayingsOf(
  db: LibraryDatabase,
  list: List,
  links: readonly Link[],
): Promise<(ListSaying | null)[]> {
  const file = await open(db, list.data);
  if (!file) return [];
  const hosts = links.map((link) => (link ? hostsOver(link.address) : []));
  const rules = await rulesOn(file, new Set(hosts.flat()));
  return links.map((link, at) => {
    const over = (hosts[at] ?? []).flatMap((host) => rules.get(host) ?? []);
    const found = link && over.length > 0 ? matching(over, link.address, link.date) : null;
    return found && { says: saying(list, found), kind: kindSaid(list, found) };
  });
}

function open(db: LibraryDatabase, data: string): Promise<OpenFile | null> {
  const known = opened.get(data);
  if (known) return known;
  const opening = db.listData.get(data).then((row) => (row ? openFile(row.blob, row.shape) : null));
  opened.set(data, opening);
  // What failed, or is not here yet, is looked for again.
  opening.then(
    (file) => file ?? opened.delete(data),
    () => opened.delete(data),
  );
  return opening;
}

/** Lists that were replaced, switched off or removed hold no memory. */
function forgetOthers(lists: readonly List[]): void {
  const live = new Set(lists.map(({ data }) => data));
  for (const data of opened.keys()) if (!live.has(data)) opened.delete(data);
}
