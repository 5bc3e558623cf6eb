import { HASH_BITS } from './encode-signature';

/** Bits of a place. */
export const PLACE_BITS = 10;
/** Rows a sealed block can have. */
export const SEALED_ROWS = 1 << PLACE_BITS;
/** The place in a number whose further bits say something else. */
export const PLACE_MASK = SEALED_ROWS - 1;

/** The lower bits of a hash stand in its list, the upper ones say in which bucket that is. */
export const LOWER_BITS = 8;
export const LOWER_MASK = (1 << LOWER_BITS) - 1;
export const BUCKETS = 1 << (HASH_BITS - LOWER_BITS);

/** Stands for the number of places where the list is a bit for each row; other numbers are that of its places. */
export const AS_BITS = 63;
/** Bytes before the places: lower bits of the hash, then first place and number of places. */
export const HEAD_BYTES = 3;
