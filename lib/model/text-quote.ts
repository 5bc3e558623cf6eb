import { z } from '../zod';

/** Enough words to find a span again in a live page: the text itself and what stands around it (W3C TextQuoteSelector). */
export const TextQuote = z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() });
export type TextQuote = z.infer<typeof TextQuote>;
