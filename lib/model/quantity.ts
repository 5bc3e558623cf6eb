import { z } from '../zod';
import { TextSpan } from './text-span';

/** A number with what it counts. The span covers the number, its hedge and its unit as printed. */
export const Quantity = z.strictObject({
  ...TextSpan.shape,
  /** Smallest and largest value the words allow; equal for a plain figure; `null` is open ("more than 200": 200, null). */
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  /** "about", "nearly", "dozens": the words do not pretend to be exact. */
  approximate: z.boolean(),
  kind: z.enum(['count', 'money', 'percent', 'measure']),
  /** Base unit after conversion ("m", "kg", "usd", "%"); `null` for a plain count. */
  unit: z.nullable(z.string()),
  /** Stem of the counted noun ("hostag"), `null` where none was found. */
  noun: z.nullable(z.string()),
});
export type Quantity = z.infer<typeof Quantity>;
