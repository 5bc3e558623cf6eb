import { z } from '../zod';

/** Why a page was not read. Expected, named, and shown to the reader with one next step each. */
export const Refusal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-an-article'), headlines: z.int() }),
  z.strictObject({ kind: z.literal('restricted-page') }),
  z.strictObject({ kind: z.literal('pdf') }),
  z.strictObject({
    kind: z.literal('too-large'),
    measure: z.enum(['elements', 'text', 'selection']),
    found: z.int(),
    limit: z.int(),
  }),
  z.strictObject({ kind: z.literal('too-short'), sentences: z.int() }),
  z.strictObject({ kind: z.literal('timed-out'), limitMs: z.int() }),
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({ kind: z.literal('no-selection') }),
]);
export type Refusal = z.infer<typeof Refusal>;
