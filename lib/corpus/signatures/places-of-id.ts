import { idBytes, ID_BYTES, type BlockIds } from './signature-block';

/** Places of a block that have this id: one, or none. Most of the looking is done by the browser's own search for a byte. */
export function placesOfId({ ids }: BlockIds, id: string): number[] {
  const wanted = idBytes(id);
  const found: number[] = [];
  // The last byte: it differs also among ids that count up.
  const last = ID_BYTES - 1;
  for (let at = ids.indexOf(wanted[last]!, last); at >= 0; at = ids.indexOf(wanted[last]!, at + 1))
    if (at % ID_BYTES === last && isAt(ids, at - last, wanted)) found.push((at - last) / ID_BYTES);
  return found;
}

function isAt(ids: Uint8Array, from: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < ID_BYTES; index++) if (ids[from + index] !== wanted[index]) return false;
  return true;
}
