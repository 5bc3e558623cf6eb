import { z } from '../zod';

/** A half-open range of UTF-16 code units `[start, end)` into the `text` of one snapshot (W3C TextPositionSelector). */
export const TextSpan = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type TextSpan = z.infer<typeof TextSpan>;
