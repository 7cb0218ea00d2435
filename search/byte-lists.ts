const firstBlock = 16;
const largestBlock = 4096;
/** At the end of each block: where the next one begins. */
const link = 4;

/**
 * Many lists of bytes that grow side by side, in one array: an array for each word would weigh more than what
 * it holds. A list is a chain of blocks, each twice as long as the one before.
 */
export class ByteLists {
  #bytes = new Uint8Array(1 << 12);
  #used = 0;
  /** Of each list: first byte, next byte, end and length of its last block, all bytes so far. */
  #lists = new Uint32Array(5 << 6);
  #count = 0;

  /** Starts a list and returns its number: 0, 1, 2 … */
  add(): number {
    const list = this.#count++;
    if (this.#count * 5 > this.#lists.length) this.#lists = grown(this.#lists, this.#lists.length * 2);
    const at = this.#block(firstBlock);
    this.#lists.set([at, at, at + firstBlock - link, firstBlock, 0], list * 5);
    return list;
  }

  /** Whole numbers from 0 to 2³²−1, seven bits a byte, the lowest first. */
  append(list: number, value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte(list, (rest & 127) | 128);
      rest >>>= 7;
    }
    this.#byte(list, rest);
  }

  length(list: number): number {
    return this.#lists[list * 5 + 4] as number;
  }

  /** Copies a list to `into`, from `at` on. */
  copy(list: number, into: Uint8Array, at: number): void {
    let from = this.#lists[list * 5] as number;
    let left = this.length(list);
    let to = at;
    for (let size = firstBlock; left > 0; size = Math.min(size * 2, largestBlock)) {
      const here = Math.min(left, size - link);
      into.set(this.#bytes.subarray(from, from + here), to);
      left -= here;
      to += here;
      if (left > 0) from = this.#readLink(from + size - link);
    }
  }

  #byte(list: number, value: number): void {
    const row = list * 5;
    let at = this.#lists[row + 1] as number;
    const end = this.#lists[row + 2] as number;
    if (at === end) {
      const size = Math.min((this.#lists[row + 3] as number) * 2, largestBlock);
      at = this.#block(size);
      this.#writeLink(end, at);
      this.#lists[row + 2] = at + size - link;
      this.#lists[row + 3] = size;
    }
    this.#bytes[at] = value;
    this.#lists[row + 1] = at + 1;
    this.#lists[row + 4] = this.length(list) + 1;
  }

  #block(size: number): number {
    const at = this.#used;
    this.#used += size;
    if (this.#used > this.#bytes.length) this.#bytes = grown(this.#bytes, this.#bytes.length * 2);
    return at;
  }

  #readLink(at: number): number {
    return new DataView(this.#bytes.buffer).getUint32(at);
  }

  #writeLink(at: number, to: number): void {
    new DataView(this.#bytes.buffer).setUint32(at, to);
  }
}

function grown<A extends Uint8Array | Uint32Array>(array: A, length: number): A {
  const larger = new (array.constructor as new (length: number) => A)(length);
  larger.set(array);
  return larger;
}
