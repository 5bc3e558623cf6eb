/**
 * Gives the memory of numbers back that are not looked at again: left to the collection of garbage, hundreds of megabytes
 * wait for it in a search or an import. Older browsers do without.
 */
export function giveBack({ buffer }: ArrayBufferView): void {
  (buffer as { transfer?: (length: number) => ArrayBuffer }).transfer?.(0);
}
