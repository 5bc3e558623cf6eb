import { z } from '../zod';
import { TextSpan } from './text-span';

/** A place in one of the compared articles. */
export const Place = z.strictObject({ article: z.int(), span: TextSpan });
export type Place = z.infer<typeof Place>;

/** Spellings taken for one person, place or organisation, and why. */
export const NameEntry = z.strictObject({
  key: z.string(),
  /** The fullest spelling found. */
  name: z.string(),
  kind: z.enum(['person', 'place', 'organisation', 'other']),
  spellings: z.array(z.strictObject({ text: z.string(), places: z.array(Place), rule: z.string() })),
  /** Roles printed beside the name; `fullest` is the printed role that says all of this one, itself where none says more. */
  roles: z.array(z.strictObject({ text: z.string(), fullest: z.string(), places: z.array(Place) })),
  /** Keys of names that look alike and were kept apart. */
  mayDiffer: z.array(z.string()),
});
export type NameEntry = z.infer<typeof NameEntry>;

/** A phrase about time and what it was taken to mean. */
export const DateEntry = z.strictObject({
  phrase: z.string(),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  anchor: z.enum(['stated', 'publication', 'none']),
  places: z.array(Place),
});
export type DateEntry = z.infer<typeof DateEntry>;
