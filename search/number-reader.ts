/** Reads the numbers that `ByteLists` has written, one after the other. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  get isDone(): boolean {
    return this.#at >= this.#end;
  }

  next(): number {
    let byte = this.#bytes[this.#at++] as number;
    let value = byte & 127;
    for (let by = 7; byte > 127; by += 7) {
      byte = this.#bytes[this.#at++] as number;
      value |= (byte & 127) << by;
    }
    return value;
  }
}
