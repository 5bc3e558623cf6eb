import { STORE_LIMITS } from '../limits';
import type { StoredBlock } from '../signatures/sealed-block';
import type { BlockNote } from './schema';

/** What a block is stored under, and what its pack notes of it. */
export interface NotedBlock {
  readonly key: [storage: string, number: number];
  readonly note: BlockNote;
}

/**
 * Blocks of the index that one search leaves for the next. A block is known by what is noted of it, so that one that was
 * written anew, here or by another page, is read again. Those that came first stay: of more than there is room for, a search
 * that reads one after the other would else find none.
 */
export class KeptBlocks {
  readonly #blocks = new Map<string, StoredBlock>();
  #bytes = 0;

  get(noted: NotedBlock): StoredBlock | undefined {
    return this.#blocks.get(nameOf(noted));
  }

  /** Keeps a block that was read. Gives whether it did: where there is no room, or another search was first, not. */
  keep(noted: NotedBlock, block: StoredBlock): boolean {
    const known = this.get(noted);
    if (known !== undefined) return known === block;
    const bytes = bytesOf(block);
    if (this.#bytes + bytes > STORE_LIMITS.keptIndexBytes) return false;
    this.#blocks.set(nameOf(noted), block);
    this.#bytes += bytes;
    return true;
  }

  /** Forgets all blocks but these. */
  forgetOthers(blocks: readonly NotedBlock[]): void {
    const names = new Set(blocks.map(nameOf));
    for (const [name, block] of this.#blocks) {
      if (names.has(name)) continue;
      this.#blocks.delete(name);
      this.#bytes -= bytesOf(block);
    }
  }
}

const nameOf = ({ key: [storage, number], note: { articles, index } }: NotedBlock): string =>
  `${storage}/${number}/${articles}/${index}`;

const bytesOf = (block: StoredBlock): number =>
  Object.values(block).reduce((bytes: number, column: ArrayBufferView) => bytes + column.byteLength, 0);
