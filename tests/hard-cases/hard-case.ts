import { z } from '../../lib/zod';

/** One little article of our own. `text` is a list of paragraphs. */
export const CaseArticle = z.strictObject({
  publisher: z.string(),
  headline: z.string(),
  /** ISO 8601, or `null` for an article that does not state its date. */
  date: z.nullable(z.string()),
  text: z.array(z.string()),
  url: z.optional(z.string()),
  byline: z.optional(z.array(z.string())),
  /** When it was read, ISO 8601: tells versions of one page apart. */
  captured: z.optional(z.string()),
});
export type CaseArticle = z.infer<typeof CaseArticle>;

const article = z.optional(z.int());
const words = z.string();

/**
 * One thing that a comparison must show (`expect`) or must not show (`never`). `article` is a position in the comparison
 * (0: the base, the default). Words are looked for as they are printed, in the claims of a side or in the value itself.
 */
export const Sight = z.discriminatedUnion('see', [
  z.strictObject({ see: z.literal('event'), article, verdict: z.enum(['same', 'related', 'different']) }),
  z.strictObject({ see: z.literal('evidence'), article, facet: words, agrees: z.boolean() }),
  /** A typed difference inside an alignment; `base` and `other` stand in the claims, `marks` in the marked words. */
  z.strictObject({
    see: z.literal('difference'),
    type: z.optional(words),
    severity: z.optional(z.enum(['conflict', 'wording'])),
    base: z.optional(words),
    other: z.optional(words),
    marks: z.optional(z.array(words)),
    detail: z.optional(z.record(z.string(), z.string())),
  }),
  z.strictObject({
    see: z.literal('aligned'),
    base: words,
    other: words,
    reuse: z.optional(z.array(z.enum(['verbatim', 'close', 'reworded']))),
  }),
  /** One entry of the name ledger holds all these spellings. */
  z.strictObject({
    see: z.literal('one-name'),
    spellings: z.array(words),
    roles: z.optional(z.array(words)),
  }),
  /** Two names each have an entry; `marked`: the ledger lists them as look-alikes. */
  z.strictObject({
    see: z.literal('names-apart'),
    names: z.tuple([words, words]),
    marked: z.optional(z.boolean()),
  }),
  z.strictObject({
    see: z.literal('date'),
    article,
    phrase: words,
    from: z.nullable(z.string()),
    to: z.optional(z.nullable(z.string())),
  }),
  z.strictObject({
    see: z.literal('claim'),
    article,
    text: words,
    polarity: z.optional(words),
    certainty: z.optional(z.array(words)),
    status: z.optional(words),
    background: z.optional(z.boolean()),
  }),
  z.strictObject({
    see: z.literal('quantity'),
    article,
    text: words,
    min: z.nullable(z.number()),
    max: z.nullable(z.number()),
    noun: z.optional(words),
  }),
  /** A difference of credit; `base` and `other` stand in the claims of the two sides. */
  z.strictObject({
    see: z.literal('credit'),
    kind: z.optional(words),
    base: z.optional(words),
    other: z.optional(words),
  }),
  /** One statement quoted by several articles, with what a shorter version cuts; `alert`: with more than words cut. */
  z.strictObject({
    see: z.literal('quote'),
    speaker: z.optional(words),
    cut: z.optional(words),
    kind: z.optional(words),
    alert: z.optional(z.boolean()),
  }),
  z.strictObject({
    see: z.literal('origins'),
    independent: z.nullable(z.int()),
    names: z.optional(z.array(words)),
    rules: z.optional(z.array(words)),
  }),
  z.strictObject({ see: z.literal('loop'), articles: z.optional(z.array(z.int())) }),
  /** An attribution whose content holds these words; `from`: the earlier mention its speaker was resolved to. */
  z.strictObject({
    see: z.literal('said'),
    article,
    text: words,
    speaker: z.optional(z.nullable(words)),
    kind: z.optional(words),
    from: z.optional(words),
    polarity: z.optional(words),
    carriers: z.optional(z.array(words)),
    tier: z.optional(words),
  }),
  /** An agency credited for an article as a whole. */
  z.strictObject({ see: z.literal('carrier'), article, key: z.optional(words), evidence: z.optional(words) }),
  /** What changed since the version of the page that was saved last; words stand in the changed sentence of a version. */
  z.strictObject({
    see: z.literal('change'),
    class: z.optional(words),
    how: z.optional(words),
    before: z.optional(words),
    after: z.optional(words),
  }),
  /** A line by which the page says that it was changed. */
  z.strictObject({ see: z.literal('note'), kind: words, text: words }),
  /** This many articles were compared with the page. */
  z.strictObject({ see: z.literal('compared'), articles: z.int() }),
  /** Some item at this place of the view (`wording.labels`, `overlap`) shows all these texts, in English. */
  z.strictObject({ see: z.literal('shown'), in: words, texts: z.array(words) }),
]);
export type Sight = z.infer<typeof Sight>;

/** Articles compared with one another, what must be seen and what must not. */
export const CasePair = z.strictObject({
  name: z.string(),
  base: CaseArticle,
  others: z.array(CaseArticle),
  /** The reader's library, in the order of saving: what a search of it finds is compared too. May hold the page itself. */
  saved: z.optional(z.array(CaseArticle)),
  expect: z.optional(z.array(Sight)),
  never: z.optional(z.array(Sight)),
});
export type CasePair = z.infer<typeof CasePair>;

/**
 * One of the twenty hard cases: at least three pairs that must speak, each with its twin that must stay silent. Neither
 * pairs nor twins may hold a conflict that is not expected by name.
 */
export const HardCase = z.strictObject({
  case: z.int(),
  title: z.string(),
  shows: z.string(),
  pairs: z.array(z.strictObject({ speaks: CasePair, twin: CasePair })),
});
export type HardCase = z.infer<typeof HardCase>;
