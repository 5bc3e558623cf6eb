import { movedSum } from '../../rows/index-sum';
import { SEALED_ROWS } from '../../signatures/list-format';
import { isSealed, seal } from '../../signatures/sealed-block';
import type { BlockNote, PackRow, UpgradeTransaction } from '../schema';

/** Articles of a full block of version 3. */
const FULL = 1_000;

/**
 * Version 3 to 4: blocks that are no longer filled are sealed, which are all but the last of each pack, and that where it is
 * full. What was noted of a block is moved and not made anew, so that damage to it is still found.
 */
export async function sealBlocks(transaction: UpgradeTransaction): Promise<void> {
  for (const pack of await transaction.objectStore('packs').getAll()) {
    const blocks: BlockNote[] = [];
    let { bytes } = pack;
    for (const [number, note] of pack.blocks.entries()) {
      const isFilled = note.articles >= FULL || number < pack.blocks.length - 1;
      const sealed = isFilled ? await sealBlock(transaction, pack.storage, number, note) : null;
      blocks.push(sealed?.note ?? note);
      bytes += sealed?.bytes ?? 0;
    }
    const row: PackRow = { ...pack, bytes, blocks };
    await transaction.objectStore('packs').put(row, pack.id);
  }
}

/** @returns what is noted of the block now, and how many bytes more it takes; `null` where it is left alone */
async function sealBlock(
  transaction: UpgradeTransaction,
  storage: string,
  number: number,
  note: BlockNote,
): Promise<{ note: BlockNote; bytes: number } | null> {
  const key: [string, number] = [storage, number];
  const block = await transaction.objectStore('blocks').get(key);
  if (block === undefined || isSealed(block) || block.ends.length > SEALED_ROWS) return null;
  const summaries = await transaction.objectStore('summaries').get(key);
  const sealed = seal(block);
  await transaction.objectStore('blocks').put(sealed, key);
  const index =
    summaries === undefined
      ? note.index
      : movedSum(note.index, { block, summaries }, { block: sealed, summaries });
  return { note: { ...note, index }, bytes: sealed.lists.length - block.codes.length };
}
