import { z } from '../zod';

/** A degraded but usable result: what a reader should know before trusting what is shown. */
export const Warning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unsupported-language'), language: z.string() }),
  z.strictObject({ kind: z.literal('part-read'), percent: z.int(), hiddenParagraphs: z.int() }),
  z.strictObject({ kind: z.literal('no-publication-date') }),
  z.strictObject({ kind: z.literal('text-truncated'), limit: z.int() }),
  z.strictObject({ kind: z.literal('sentence-truncated'), limit: z.int() }),
  z.strictObject({ kind: z.literal('claims-truncated'), limit: z.int() }),
  z.strictObject({ kind: z.literal('others-truncated'), limit: z.int() }),
  /** What the reader overruled before could not be read. */
  z.strictObject({ kind: z.literal('decisions-unread') }),
  z.strictObject({ kind: z.literal('hidden-characters'), count: z.int() }),
]);
export type Warning = z.infer<typeof Warning>;
