import { ArticleSnapshot } from '../model/article-snapshot';
import { Candidate } from '../model/candidate';
import { PackManifest } from '../model/pack';
import { z } from '../zod';

/**
 * Every message there is. All go from a page of the extension (popup, panel, library, options, welcome) to the
 * background, which owns the corpus. Pages of the web and other extensions have no channel: the reader script answers
 * with its return value alone. Values are plain JSON.
 */

const StoreError = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('storage-full'), usedBytes: z.nullable(z.number()) }),
  z.strictObject({ kind: z.literal('newer-database'), found: z.number(), known: z.number() }),
  z.strictObject({ kind: z.literal('busy') }),
  z.strictObject({ kind: z.literal('unavailable'), reason: z.string() }),
]);

/** A write that may fail in a named way: nothing stored is lost in any of them. */
const stored = <T extends z.core.$ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: StoreError }),
  ]);

const Signature = z.array(z.int());

const PackStatus = z.strictObject({
  id: z.string(),
  manifest: z.nullable(PackManifest),
  enabled: z.boolean(),
  articles: z.int(),
});

const ArticleSummary = z.strictObject({
  id: z.string(),
  pack: z.string(),
  headline: z.string(),
  publisher: z.nullable(z.string()),
  datePublished: z.nullable(z.string()),
  url: z.string(),
  savedAt: z.string(),
});

const Nothing = z.strictObject({});

export const PROTOCOL = {
  /** Which stored articles may report what this page reports: one scan, with the articles themselves. */
  candidates: {
    request: z.strictObject({
      article: Signature,
      claims: z.array(Signature),
      limit: z.int(),
      claimLimit: z.int(),
      exclude: z.array(z.string()),
    }),
    answer: z.strictObject({
      candidates: z.array(Candidate),
      searchedArticles: z.int(),
      searchedPacks: z.int(),
      snapshots: z.array(ArticleSnapshot),
    }),
  },
  /** Keeps an article in the pack `saved`. A known article is left as it is. */
  'save-article': {
    request: z.strictObject({ article: ArticleSnapshot }),
    answer: stored(z.strictObject({ added: z.int(), known: z.int() })),
  },
  /** Whether the article is in the pack `saved`. */
  'is-saved': { request: z.strictObject({ id: z.string() }), answer: z.boolean() },
  'remove-articles': {
    request: z.strictObject({ ids: z.array(z.string()) }),
    answer: stored(z.strictObject({ removed: z.int() })),
  },
  /** Articles by id, in the order asked for; for putting back what was just removed. */
  texts: { request: z.strictObject({ ids: z.array(z.string()) }), answer: z.array(ArticleSnapshot) },
  'put-articles': {
    request: z.strictObject({ articles: z.array(ArticleSnapshot), pack: z.string() }),
    answer: stored(z.strictObject({ added: z.int(), known: z.int() })),
  },
  'list-articles': {
    request: z.strictObject({
      text: z.optional(z.string()),
      pack: z.optional(z.string()),
      offset: z.int(),
      limit: z.int(),
    }),
    answer: z.strictObject({ total: z.int(), rows: z.array(ArticleSummary) }),
  },
  packs: { request: Nothing, answer: z.array(PackStatus) },
  'set-pack-enabled': {
    request: z.strictObject({ id: z.string(), enabled: z.boolean() }),
    answer: stored(z.boolean()),
  },
  'remove-pack': {
    request: z.strictObject({ id: z.string() }),
    answer: stored(z.strictObject({ removed: z.int() })),
  },
  /** Installs the pack that comes with the package, or turns it on where it is installed. */
  'install-starter-pack': { request: Nothing, answer: z.boolean() },
} as const;

export type MessageType = keyof typeof PROTOCOL;
export type Request<K extends MessageType> = z.infer<(typeof PROTOCOL)[K]['request']>;
export type Answer<K extends MessageType> = z.infer<(typeof PROTOCOL)[K]['answer']>;

/** Why a message got no answer of its own kind. */
export const MessageError = z.discriminatedUnion('kind', [
  /** No such message, or one of another version. */
  z.strictObject({ kind: z.literal('unknown-message') }),
  /** The request, or the answer to it, does not fit its schema. */
  z.strictObject({ kind: z.literal('malformed') }),
  /** Sent by something that is not a page of this extension. */
  z.strictObject({ kind: z.literal('foreign-sender') }),
  /** The background did not answer. */
  z.strictObject({ kind: z.literal('unreachable') }),
  /** A bug in the background: `reason` is for the report, not for readers. */
  z.strictObject({ kind: z.literal('failed'), reason: z.string() }),
]);
export type MessageError = z.infer<typeof MessageError>;

/** What travels: the type, and a payload checked against that type's request schema. */
export const Envelope = z.strictObject({ crossread: z.literal(1), type: z.string(), payload: z.unknown() });
export type Envelope = z.infer<typeof Envelope>;

/** What comes back: the answer, still to be checked against its schema, or why there is none. */
export const Reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: MessageError }),
]);
export type Reply = z.infer<typeof Reply>;
