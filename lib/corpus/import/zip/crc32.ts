const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** CRC-32 as ZIP has it (ISO 3309), to be continued: give the sum so far, 0 at the start. Returns an unsigned number. */
export function crc32(bytes: Uint8Array, sum = 0): number {
  let value = ~sum;
  for (let index = 0; index < bytes.length; index++)
    value = TABLE[(value ^ bytes[index]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
