import type { Block, Model } from './page-model.ts';
import { random } from './random.ts';

/** Words that a reader marks: from one word of a block to before one of the same or another. */
export interface ModelClaim {
  readonly kind: 'short' | 'sentence' | 'multi' | 'across';
  readonly from: { readonly block: number; readonly word: number };
  readonly to: { readonly block: number; readonly word: number };
}

/** 10 % short phrases, 60 % one sentence, 25 % two or three, 5 % from one paragraph into the next. */
export function pickClaims(model: Model, count: number, seed = 99): ModelClaim[] {
  const r = random(seed);
  const { leaves, pairs } = places(model);
  const claims: ModelClaim[] = [];
  const taken = new Set<string>();

  function pick(): ModelClaim | null {
    const form = r.next();
    if (form < 0.05 && pairs.length > 0) {
      const [a, b] = r.pick(pairs);
      return {
        kind: 'across',
        from: { block: a.id, word: a.sentences.at(-1)?.[0] ?? 0 },
        to: { block: b.id, word: b.sentences[0]?.[1] ?? 0 },
      };
    }
    const block = r.pick(leaves);
    const at = r.int(0, block.sentences.length - 1);
    const [first, end] = block.sentences[at] as readonly [number, number];
    const within = (kind: ModelClaim['kind'], from: number, to: number): ModelClaim => ({
      kind,
      from: { block: block.id, word: from },
      to: { block: block.id, word: to },
    });
    if (form >= 0.75) {
      const last = Math.min(block.sentences.length - 1, at + r.int(1, 2));
      return within('multi', first, block.sentences[last]?.[1] ?? end);
    }
    if (form >= 0.15) return within('sentence', first, end);
    if (end - first < 5) return null;
    const length = r.int(3, 5);
    const from = r.int(first, end - length);
    return within('short', from, from + length);
  }

  for (let tries = 0; claims.length < count && tries < count * 50; ) {
    tries++;
    const claim = pick();
    if (!claim) continue;
    const key = JSON.stringify([claim.from, claim.to]);
    // Where a page has few sentences, one may be marked twice.
    if (taken.has(key) && tries < count * 20) continue;
    taken.add(key);
    claims.push(claim);
  }
  return claims;
}

/** Blocks that a claim may stand in, and paragraphs that follow each other. */
function places(model: Model): { leaves: Block[]; pairs: [Block, Block][] } {
  const leaves: Block[] = [];
  const pairs: [Block, Block][] = [];
  for (const post of [model.question, ...model.answers]) {
    let before: Block | null = null;
    for (const part of post.parts) {
      if (part.kind === 'block' && part.block.tag === 'p') {
        leaves.push(part.block);
        if (before) pairs.push([before, part.block]);
        before = part.block;
        continue;
      }
      before = null;
      if (part.kind === 'list') leaves.push(...part.items);
      if (part.kind === 'quote') leaves.push(part.block);
    }
    for (const { block } of post.comments) leaves.push(block);
  }
  return { leaves, pairs };
}
