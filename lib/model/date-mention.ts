import { z } from '../zod';
import { TextSpan } from './text-span';

/** A phrase that points at a time, resolved where the text allows it. */
export const DateMention = z.strictObject({
  ...TextSpan.shape,
  /** First and last day it can mean, `YYYY-MM-DD`; both `null` means "cannot tell". */
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  /** `stated`: the phrase names the date itself; `publication`: counted from the publication date; `none`: no anchor. */
  anchor: z.enum(['stated', 'publication', 'none']),
});
export type DateMention = z.infer<typeof DateMention>;
