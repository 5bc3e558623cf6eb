import { giveBack } from '../give-back';
import { GrowingNumbers } from './growing-numbers';

/** Rows that have the word of each slot: those of slot s are `rows[ends[s - 1] .. ends[s])`, ascending. */
export interface SlotRows {
  readonly rows: Uint32Array;
  readonly ends: Uint32Array;
}

const numbers32 = (length: number): Uint32Array => new Uint32Array(length);

/** Gathers which rows have which asked-for word, block by block, each block slot by slot. */
export class SlotHits {
  /** Rows of all blocks so far. */
  readonly rows = new GrowingNumbers(numbers32);
  /** Where the rows of each slot end, for one block after the other. */
  readonly #ends = new GrowingNumbers(numbers32);
  readonly #slots: number;

  constructor(slots: number) {
    this.#slots = slots;
  }

  /** Called when all rows of the next slot of a block are in `rows`. */
  endSlot(): void {
    this.#ends.push(this.rows.length);
  }

  /** Takes in a block's hits that come row by row. */
  addByRow(slots: Uint16Array, rows: Uint32Array): void {
    const next = new Uint32Array(this.#slots + 1);
    for (let at = 0; at < slots.length; at++) next[slots[at]! + 1]!++;
    for (let slot = 1; slot <= this.#slots; slot++) next[slot]! += next[slot - 1]!;
    const from = this.rows.length;
    const into = this.rows.room(rows.length);
    for (let at = 0; at < rows.length; at++) into[from + next[slots[at]!]!++] = rows[at]!;
    for (let slot = 0; slot < this.#slots; slot++) this.#ends.push(from + next[slot]!);
    this.rows.length = from + rows.length;
  }

  /**
   * The rows of each slot over all blocks. Called once: what was gathered is given back.
   * @param gone 1 for rows that are left out; `null` where none is
   */
  bySlot(gone: Uint8Array | null): SlotRows {
    const all = this.rows.all();
    const blocks = this.#slots === 0 ? 0 : this.#ends.length / this.#slots;
    const rows = new Uint32Array(all.length);
    const ends = new Uint32Array(this.#slots);
    let length = 0;
    for (let slot = 0; slot < this.#slots; slot++) {
      for (let block = 0; block < blocks; block++) {
        const at = block * this.#slots + slot;
        const found = all.subarray(at === 0 ? 0 : this.#ends.at(at - 1), this.#ends.at(at));
        const left = gone === null ? found : found.filter((row) => gone[row] !== 1);
        rows.set(left, length);
        length += left.length;
      }
      ends[slot] = length;
    }
    giveBack(all);
    return { rows: rows.subarray(0, length), ends };
  }
}
