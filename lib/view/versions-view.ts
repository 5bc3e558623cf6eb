import type { Segment } from './shown-text';

/** Kinds of change, gravest first. */
export const CHANGE_CLASSES = ['fact', 'status', 'attribution', 'wording', 'typo'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** One change as shown: the words before and after, what differs marked. A side may be missing. */
export interface ShownChange {
  readonly class: ChangeClass;
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  readonly where: 'headline' | 'text' | 'byline';
  readonly before: readonly Segment[] | null;
  readonly after: readonly Segment[] | null;
}

/** What changed between two versions of one page. */
export interface VersionsView {
  /** Row of the list it was asked for from. */
  readonly id: string;
  /** All versions, latest read first. */
  readonly list: readonly {
    readonly id: string;
    readonly capturedAt: string;
    readonly pack: string | null;
  }[];
  readonly older: string;
  readonly newer: string;
  readonly lang: string | null;
  readonly changes: readonly ShownChange[];
  readonly counts: Readonly<Record<ChangeClass, number>>;
  /** Corrections and "updated" lines of the later version. */
  readonly notes: readonly {
    readonly kind: 'correction' | 'update';
    readonly text: string;
    readonly isNew: boolean;
  }[];
  /** Beyond a limit, the rest of the two texts was not compared. */
  readonly truncated: boolean;
}
