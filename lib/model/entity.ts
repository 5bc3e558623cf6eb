import { z } from '../zod';
import { TextSpan } from './text-span';

/** A mention of someone or something with a name. */
export const EntityMention = z.strictObject({
  ...TextSpan.shape,
  kind: z.enum(['person', 'place', 'organisation', 'other']),
  /** Folded name that equals across articles once the name ledger has merged its spellings ("mousa abu marzouk"). */
  key: z.string(),
  /** The role printed beside the name, in apposition or as a title ("senior political bureau member"), if any. */
  role: z.nullable(TextSpan),
});
export type EntityMention = z.infer<typeof EntityMention>;
