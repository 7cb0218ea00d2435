import type { Like, Query } from './query.ts';

/** Words on either side of a likely place that belong to it still, beside the surroundings themselves. */
const roomAround = 4;
/** A place with less than this share of the target's worth within reach is not looked at more closely. */
const leastShare = 0.25;
/** Nor is one with less than this share of what the best place has. */
const shareOfBest = 0.5;

/**
 * The stretches of the text, in words, where enough of the target stands close together in any order, with
 * `room` words on either side for what stood around it.
 */
export function stretches(
  ids: Int32Array,
  target: Query,
  vocabulary: number,
  around: number,
): [number, number][] {
  const room = around + roomAround;
  const reach = 2 * target.likes.length + 12;
  const { groupOf, worth, most, all } = groupsOf(target, vocabulary);
  const here = new Int32Array(worth.length);
  /** What the coming or going of a word of this group adds to the sum: a word counts as often as the target has it. */
  const move = (group: number, by: 1 | -1): number => {
    if (group === 0) return 0;
    const more = Math.max(here[group] as number, (here[group] as number) + by);
    here[group] = (here[group] as number) + by;
    return more <= (most[group] as number) ? by * (worth[group] as number) : 0;
  };
  // How much of the target stands among the words up to each one; only where one of its words does.
  const sums = new Float64Array(ids.length);
  let sum = 0;
  let peak = 0;
  for (let end = 0; end < ids.length; end++) {
    const came = groupOf[ids[end] as number] as number;
    sum += move(came, 1);
    if (end >= reach) sum += move(groupOf[ids[end - reach] as number] as number, -1);
    if (came > 0) sums[end] = sum;
    if (sum > peak) peak = sum;
  }
  const least = Math.max(leastShare * all, shareOfBest * peak);
  const found: [number, number][] = [];
  for (let end = 0; end < ids.length; end++) {
    if ((sums[end] as number) < least) continue;
    let from = Math.max(0, end - reach + 1);
    while (groupOf[ids[from] as number] === 0) from++;
    const last = found.at(-1);
    if (last && last[1] + 2 * room >= from) last[1] = end + 1;
    else found.push([from, end + 1]);
  }
  return found.map(([from, to]) => [Math.max(0, from - room), Math.min(ids.length, to + room)]);
}

/** Which word of the target each word of the text is, from 1; how often the target has it, and what it is worth. */
function groupsOf({ likes, worth: worths }: Query, vocabulary: number) {
  const groupOf = new Int32Array(vocabulary);
  const groups = new Map<Like, number>();
  const worth = [0];
  const most = [0];
  for (const [at, like] of likes.entries()) {
    const group = groups.get(like) ?? worth.length;
    groups.set(like, group);
    worth[group] = worths[at] as number;
    most[group] = (most[group] ?? 0) + 1;
    for (const id of like.ids) groupOf[id] = group;
  }
  return { groupOf, worth, most, all: worths.reduce((sum, one) => sum + one, 0) };
}
