import type { CueGroup } from './cue-group';
import type { Range } from './phrase-words';
import type { Unit } from './unit';

/** What a rule found, in word ranges of one unit. */
export interface Finding {
  readonly rule: string;
  readonly tier: 'sure' | 'weak';
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** The verb group, `null` for cues that are no verbs. */
  readonly group: CueGroup | null;
  /** The source is taken over from a finding before ("and said", ", adding"). */
  readonly borrowed: boolean;
  /** The content is an indirect statement whose end may be cut at the next attribution. */
  readonly open: boolean;
}

/** What a rule may look at. */
export interface Scene {
  readonly unit: Unit;
  /** First and last word of the sentence that holds the cue. */
  readonly from: number;
  readonly to: number;
  /** Findings so far in this unit, in order of their cues. */
  readonly found: readonly Finding[];
}

/** A rule for one kind of cue; `null` where it does not fire. */
export interface VerbRule {
  readonly id: string;
  readonly apply: (scene: Scene, cue: CueGroup) => Finding | null;
}

/** A rule that looks for its own cues in a unit. */
export interface UnitRule {
  readonly id: string;
  /** @param openings words outside quotations that may open a cue without a verb, in order */
  readonly apply: (unit: Unit, openings: readonly number[]) => readonly Finding[];
}
