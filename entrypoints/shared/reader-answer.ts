import { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { Refusal } from '../../lib/model/refusal';
import { TextSpan } from '../../lib/model/text-span';
import { Warning } from '../../lib/model/warning';
import { z } from '../../lib/zod';

/** What the reader script returns, as JSON text: the page is an attacker, so its answer is parsed like one. */
export const ReaderAnswer = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    value: z.strictObject({
      snapshot: ArticleSnapshot,
      selection: z.nullable(TextSpan),
      warnings: z.array(Warning),
    }),
  }),
  z.strictObject({ ok: z.literal(false), error: Refusal }),
]);
export type ReaderAnswer = z.infer<typeof ReaderAnswer>;
