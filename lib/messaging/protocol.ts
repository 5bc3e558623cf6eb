import { ArticleSnapshot } from '../model/article-snapshot';
import { Candidate } from '../model/candidate';
import { PackManifest } from '../model/pack';
import { z } from '../zod';

/**
 * Every message there is. All go from a page of the extension (popup, panel, welcome) to the background, which searches
 * the corpus; the library, a tab of its own, opens the corpus itself. Pages of the web and other extensions have no
 * channel: the reader script answers with its return value alone. Values are plain JSON.
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
  bytes: z.int(),
});

const CorpusHealth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ok'), articles: z.int() }),
  z.strictObject({
    kind: z.literal('damaged'),
    expected: z.int(),
    found: z.int(),
    unreadable: z.int(),
    unindexed: z.int(),
    orphaned: z.int(),
    misindexed: z.int(),
  }),
  z.strictObject({ kind: z.literal('newer-database'), found: z.number(), known: z.number() }),
]);

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
      /** `pageKey` of the page asked about: its saved versions are no other reports. */
      excludePage: z.string(),
    }),
    answer: z.strictObject({
      candidates: z.array(Candidate),
      searchedArticles: z.int(),
      searchedPacks: z.int(),
      snapshots: z.array(ArticleSnapshot),
      health: CorpusHealth,
    }),
  },
  /** Opens the collection ahead of the first search. */
  wake: { request: Nothing, answer: Nothing },
  /** Keeps an article in the pack `saved`. A known article is left as it is. */
  'save-article': {
    request: z.strictObject({ article: ArticleSnapshot }),
    answer: stored(z.strictObject({ added: z.int(), known: z.int() })),
  },
  /** Whether the article is in the pack `saved`. */
  'is-saved': { request: z.strictObject({ id: z.string() }), answer: z.boolean() },
  packs: { request: Nothing, answer: z.array(PackStatus) },
  /** Waits for the first installation of the pack that comes with the package; where it failed, it is tried once more. */
  'install-starter-pack': { request: Nothing, answer: stored(Nothing) },
  /** Installs the pack that comes with the package where it is missing, and turns it on. */
  'turn-on-starter-pack': { request: Nothing, answer: stored(Nothing) },
  'turn-off-starter-pack': { request: Nothing, answer: stored(Nothing) },
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
  /** The collection does not open; `reason` is the store's name for why. */
  z.strictObject({ kind: z.literal('collection-closed'), reason: z.string() }),
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
