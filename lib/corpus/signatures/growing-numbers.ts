import { giveBack } from '../give-back';

/** A typed array of numbers that grows by doubling: millions of hits without an object each. */
export class GrowingNumbers<A extends Uint16Array | Uint32Array> {
  #items: A;
  #make: (length: number) => A;
  length = 0;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#items = make(1024);
  }

  /** Room for `more` further numbers; returns the array to write to from `length` on, until room is asked for again. */
  room(more: number): A {
    if (this.length + more > this.#items.length) {
      const larger = this.#make(Math.max(this.#items.length * 2, this.length + more));
      larger.set(this.#items);
      giveBack(this.#items);
      this.#items = larger;
    }
    return this.#items;
  }

  push(value: number): void {
    this.room(1)[this.length++] = value;
  }

  at(index: number): number {
    return this.#items[index]!;
  }

  /** What is there so far, for loops that cannot afford a call for each; not for keeping. */
  all(): A {
    return this.#items.subarray(0, this.length) as A;
  }
}
