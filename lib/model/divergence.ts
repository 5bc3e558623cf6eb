import { z } from '../zod';
import { TextSpan } from './text-span';

/** What differs inside an alignment (typed after de Marneffe et al. 2008). */
export const DivergenceType = z.enum([
  'number',
  'date',
  'name',
  'negation',
  'status',
  'certainty',
  'label',
  'role',
  'attribution',
  'quote-trim',
  'antonym',
]);
export type DivergenceType = z.infer<typeof DivergenceType>;

/** A typed difference. `conflict`: both cannot hold as they stand; `wording`: the same thing put otherwise. */
export const Divergence = z.strictObject({
  type: DivergenceType,
  severity: z.enum(['conflict', 'wording']),
  /** Words of the base article that differ, and of the other. A side may be empty ("no speaker named"). */
  base: z.array(TextSpan),
  other: z.array(TextSpan),
  /** Id of the rule that fired; its sentence for the reader is `rule.<id>` in the locale files. */
  rule: z.string(),
  /** What the rule saw, as printed or normalised: figures, dates, roles. */
  detail: z.record(z.string(), z.string()),
});
export type Divergence = z.infer<typeof Divergence>;
