import { z } from '../zod';
import { Certainty } from './claim';
import { TextSpan } from './text-span';

/** Who stands behind a statement: the `source` of an attribution, after resolving pronouns and short names. */
export const Speaker = z.strictObject({
  /** As shown: the fullest name or description the article gives. */
  name: z.string(),
  /** Folded; equal for the same speaker across articles once names are merged. Empty where unclear. */
  key: z.string(),
  kind: z.enum(['person', 'role', 'institution', 'metonym', 'anonymous', 'document', 'unclear']),
  /** The earlier mention that a pronoun or role was resolved to. */
  resolvedFrom: z.nullable(TextSpan),
});
export type Speaker = z.infer<typeof Speaker>;

/** An agency, outlet or document that carried a statement from its speaker to this article. */
export const Carrier = z.strictObject({
  name: z.string(),
  /** Key from the alias table ("ria-novosti"), or the folded name. */
  key: z.string(),
  kind: z.enum(['agency', 'publisher', 'broadcaster', 'document', 'other']),
  evidence: z.enum(['text', 'citation-mark', 'credit-line', 'byline', 'dateline', 'metadata', 'link']),
  /** Where the text says so, `null` for evidence outside the running text. */
  span: z.nullable(TextSpan),
});
export type Carrier = z.infer<typeof Carrier>;

/** Who said what, in which words (source, cue, content as in PARC 3 and PolNeAR). All spans slice the article's text. */
export const Attribution = z.strictObject({
  index: z.int(),
  /** Position of the sentence that holds the cue. */
  sentence: z.int(),
  /** Empty where the sentence names no source. */
  source: z.array(TextSpan),
  cue: z.array(TextSpan),
  content: z.array(TextSpan),
  quotation: z.enum(['direct', 'indirect', 'mixed']),
  speaker: z.nullable(Speaker),
  /** Carriers named for this statement, nearest to the article first ("Reuters, citing RIA": reuters, ria-novosti). */
  carriers: z.array(Carrier),
  /** `denied`: the speaker denies the content. */
  polarity: z.enum(['affirmed', 'denied']),
  certainty: Certainty,
  /** `sure`: quoted, according-to, said-that. `weak` ones are marked or left out where a card depends on them. */
  tier: z.enum(['sure', 'weak']),
  /** Id of the rule that found it. */
  rule: z.string(),
});
export type Attribution = z.infer<typeof Attribution>;
