import type { DivergenceType } from '../model/divergence';
import type { Chip, ClaimCard } from './claim-card';

/** What changes most of what a reader takes away comes first; who is credited and how things are called, last. */
const GRAVITY: readonly DivergenceType[] = [
  'negation',
  'number',
  'antonym',
  'status',
  'quote-trim',
  'date',
  'certainty',
  'name',
  'role',
  'label',
  'attribution',
];

/** Orders differences by what they mean to a reader: those that cannot both hold first, then by their type. */
export function byGravity(a: Pick<Chip, 'severity' | 'type'>, b: Pick<Chip, 'severity' | 'type'>): number {
  return (
    Number(b.severity === 'conflict') - Number(a.severity === 'conflict') ||
    GRAVITY.indexOf(a.type) - GRAVITY.indexOf(b.type)
  );
}

/** Orders cards by their gravest difference; those without one last. Rows of a card stand in this order already. */
export function byGravestRow({ rows: [a] }: ClaimCard, { rows: [b] }: ClaimCard): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return byGravity(a.chip, b.chip);
}
