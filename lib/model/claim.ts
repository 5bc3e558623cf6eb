import { z } from '../zod';
import { DateMention } from './date-mention';
import { EntityMention } from './entity';
import { Quantity } from './quantity';
import { TextSpan } from './text-span';

/** How sure the words sound, weakest first. `denied` is about the statement, not about its polarity. */
export const Certainty = z.enum([
  'denied',
  'alleged',
  'possible',
  'expected',
  'said',
  'reported',
  'confirmed',
  'stated',
]);
export type Certainty = z.infer<typeof Certainty>;

/** How far along the act is that the claim tells of. `none` where the claim tells of no act in time. */
export const Status = z.enum(['none', 'proposed', 'planned', 'under-way', 'held', 'cancelled', 'denied']);
export type Status = z.infer<typeof Status>;

/** A word chosen for a party or an act where other words were to be had ("militant", "movement"). */
export const LabelMention = z.strictObject({
  ...TextSpan.shape,
  /** Stem of the label. */
  term: z.string(),
  /** Key of the entity it is put on, `null` where the text does not say. */
  entity: z.nullable(z.string()),
  /** Whose word it is: the article's own voice, or someone the sentence credits, or inside quotation marks. */
  voice: z.enum(['own', 'credited', 'quoted']),
});
export type LabelMention = z.infer<typeof LabelMention>;

/** A clause that asserts something checkable. */
export const Claim = z.strictObject({
  ...TextSpan.shape,
  /** Position in the article's list of claims, from 0. */
  index: z.int(),
  /** Position of its sentence in the article's list of sentences. */
  sentence: z.int(),
  polarity: z.enum(['affirmed', 'negated']),
  /** The words that negate, where it is negated. */
  negation: z.nullable(TextSpan),
  certainty: Certainty,
  /** The words that set the certainty, where there are any. */
  certaintyCue: z.nullable(TextSpan),
  status: Status,
  statusCue: z.nullable(TextSpan),
  entities: z.array(EntityMention),
  quantities: z.array(Quantity),
  dates: z.array(DateMention),
  labels: z.array(LabelMention),
  /** Context from well before the article's own news ("the group has governed since 2007"). */
  background: z.boolean(),
});
export type Claim = z.infer<typeof Claim>;
