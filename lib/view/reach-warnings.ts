import type { WarningView } from './comparison-view';

/** What may keep a comparison from finding something, or from leaving it out; the rest says how what was found is shown. */
const OF_REACH: ReadonlySet<WarningView['kind']> = new Set([
  'unsupported-language',
  'part-read',
  'text-truncated',
  'claims-truncated',
  'others-truncated',
  'decisions-unread',
]);

/**
 * The warnings that a glance must not leave out: what was compared is less than the page, in a language without rules, or
 * compared without what the reader overruled.
 */
export const reachWarnings = (warnings: readonly WarningView[]): readonly WarningView[] =>
  warnings.filter(({ kind }) => OF_REACH.has(kind));
