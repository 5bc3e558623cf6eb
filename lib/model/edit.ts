import { z } from '../zod';
import { TextSpan } from './text-span';

/** One step of the word diff between two sentences. Spans slice the base's and the other's text. */
export const Edit = z.strictObject({
  kind: z.enum(['same', 'reworded', 'removed', 'added']),
  /** `null` for `added`. */
  base: z.nullable(TextSpan),
  /** `null` for `removed`. */
  other: z.nullable(TextSpan),
});
export type Edit = z.infer<typeof Edit>;

/** The word diff of an aligned pair. `null` edits: too different to show word by word. */
export const WordingDiff = z.strictObject({ edits: z.nullable(z.array(Edit)) });
export type WordingDiff = z.infer<typeof WordingDiff>;
