import type { DivergenceRule } from './divergence-rule';
import { ANTONYMS } from './rules/antonyms';
import { CERTAINTY } from './rules/certainty';
import { CREDIT } from './rules/credit';
import { DATES_DIFFER } from './rules/dates-differ';
import { FIGURES_DIFFER } from './rules/figures-differ';
import { LABELS } from './rules/labels';
import { MEETING_DENIED } from './rules/meeting-denied';
import { NAME_IN_SLOT } from './rules/name-in-slot';
import { NEGATION } from './rules/negation';
import { QUOTE_TRIM } from './rules/quote-trim';
import { ROLE_DESCRIPTIONS } from './rules/role-descriptions';
import { ROLE_HOLDER_APART } from './rules/role-holder-apart';
import { STATUS } from './rules/status';

/** The rules in the order in which they run: what marks words first keeps later rules off them. */
export const RULES: readonly DivergenceRule[] = [
  MEETING_DENIED,
  FIGURES_DIFFER,
  DATES_DIFFER,
  STATUS,
  QUOTE_TRIM,
  NEGATION,
  ANTONYMS,
  CERTAINTY,
  ROLE_HOLDER_APART,
  ROLE_DESCRIPTIONS,
  LABELS,
  CREDIT,
  NAME_IN_SLOT,
];
