import { Comparison } from '../../model/comparison';
import { ReaderDecision } from '../../model/decisions';
import { Warning } from '../../model/warning';
import { z } from '../../zod';

/** Version of the file. A reader of an older one migrates or refuses by name. */
export const REPORT_FORMAT = 1;

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * A comparison as a file that opens again as it was, without the collection it was made with. The comparison holds the
 * articles as they were read, the engine's version and its parameters.
 */
export const SavedReport = z.strictObject({
  kind: z.literal('crossread-report'),
  format: z.literal(REPORT_FORMAT),
  /** ISO 8601 moment the report was saved. */
  madeAt: z.string(),
  /** SHA-256 of each article's text in UTF-8, in the order of `comparison.articles`. */
  contentHashes: z.array(Sha256),
  /** SHA-256 of `comparison` as `JSON.stringify` prints it: finds a file that was damaged or edited since. */
  comparisonHash: Sha256,
  searched: z.strictObject({ articles: z.int(), packs: z.int() }),
  decisions: z.array(ReaderDecision),
  /** What reading the page warned of. */
  captured: z.array(Warning),
  comparison: Comparison,
});
export type SavedReport = z.infer<typeof SavedReport>;
