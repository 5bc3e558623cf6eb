import { z } from '../zod';

/** What the reader chose on the options page. */
export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Typeface of article sentences. */
  articleFont: z.enum(['serif', 'sans']),
  /** BCP 47 tag of Crossread's own words, or `browser`. */
  language: z.string(),
  /** Offer "Mark in page" in the panel. The marks themselves are off until asked for on each page. */
  offerMarks: z.boolean(),
  /** Single-letter keys in the panel (WCAG 2.1.4 asks that they can be turned off). */
  singleKeys: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

/** What holds before the reader chose anything. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  articleFont: 'serif',
  language: 'browser',
  offerMarks: true,
  singleKeys: true,
};
