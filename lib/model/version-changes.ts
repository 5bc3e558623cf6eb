import { z } from '../zod';
import { TextSpan } from './text-span';

/** What a change touches, gravest first. `status`: how certain, or how far along. */
export const ChangeClass = z.enum(['fact', 'status', 'attribution', 'wording', 'typo']);
export type ChangeClass = z.infer<typeof ChangeClass>;

/** A place in one version: its words, and those of them that differ. Spans slice the text or the headline. */
export const ChangeSide = z.strictObject({ ...TextSpan.shape, marks: z.array(TextSpan) });
export type ChangeSide = z.infer<typeof ChangeSide>;

/** One change between two versions of a page. */
export const VersionChange = z.strictObject({
  class: ChangeClass,
  kind: z.enum(['changed', 'added', 'removed', 'moved']),
  where: z.enum(['headline', 'text']),
  /** `null` for what was added, and `after` for what was removed. */
  before: z.nullable(ChangeSide),
  after: z.nullable(ChangeSide),
});
export type VersionChange = z.infer<typeof VersionChange>;

/** A line by which a page says itself that it was changed. */
export const VersionNote = z.strictObject({
  kind: z.enum(['correction', 'update']),
  text: z.string(),
  /** Not in the earlier version. */
  isNew: z.boolean(),
});
export type VersionNote = z.infer<typeof VersionNote>;

/** What changed from an earlier version of a page to a later one. */
export const VersionChanges = z.strictObject({
  changes: z.array(VersionChange),
  /** Authors before and after, where they differ. */
  byline: z.nullable(z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) })),
  notes: z.array(VersionNote),
  /** A version has more sentences than are compared. */
  truncated: z.boolean(),
});
export type VersionChanges = z.infer<typeof VersionChanges>;
