import type { Tie } from './tie.ts';

/** Claims that the reader has tied to each other, directly or by way of others. */
export interface TiedGroup {
  /** In the order that they were given in. */
  readonly members: readonly {
    readonly id: string;
    /** What it says beside the first member; null: the ties do not agree. */
    readonly says: 'same' | 'opposite' | null;
  }[];
  /** Following the ties one way, two of the claims say the same; another way, the opposite. */
  readonly isAtOdds: boolean;
}

/**
 * Claims in groups: what says the same as the opposite of a claim says the opposite of it too. A claim that is
 * tied to none is a group of its own. Groups come in the order of their first members.
 */
export function tiedGroups(ids: readonly string[], ties: readonly Tie[]): TiedGroup[] {
  const known = new Set(ids);
  const neighbours = new Map<string, { id: string; turns: boolean }[]>();
  for (const { from, to, says } of ties) {
    if (says === 'neither' || !known.has(from) || !known.has(to)) continue;
    const turns = says === 'opposite';
    for (const [a, b] of [[from, to] as const, [to, from] as const])
      neighbours.set(a, [...(neighbours.get(a) ?? []), { id: b, turns }]);
  }
  const done = new Set<string>();
  return ids.flatMap((first) => {
    if (done.has(first)) return [];
    const { turned, isAtOdds } = reached(first, neighbours);
    for (const id of turned.keys()) done.add(id);
    const says = (id: string) => (isAtOdds ? null : turned.get(id) ? 'opposite' : 'same');
    const members = ids.filter((id) => turned.has(id)).map((id) => ({ id, says: says(id) }) as const);
    return [{ members, isAtOdds }];
  });
}

/** All that ties lead to, and whether the opposite of the first. */
function reached(first: string, neighbours: ReadonlyMap<string, { id: string; turns: boolean }[]>) {
  const turned = new Map([[first, false]]);
  let isAtOdds = false;
  for (const [id, isTurned] of turned) {
    for (const { id: next, turns } of neighbours.get(id) ?? []) {
      const known = turned.get(next);
      if (known === undefined) turned.set(next, isTurned !== turns);
      else if (known !== (isTurned !== turns)) isAtOdds = true;
    }
  }
  return { turned, isAtOdds };
}
