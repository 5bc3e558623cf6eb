import type { Divergence } from '../model/divergence';
import type { Chip } from './claim-card';
import type { MessageId } from './message';

/** What a cut can take away that matters. */
const CUTS: Readonly<Record<string, MessageId>> = {
  negation: 'chip.cut.negation',
  condition: 'chip.cut.condition',
  hedge: 'chip.cut.hedge',
  object: 'chip.cut.object',
};

/** The word for a difference. A cut that matters says what was cut ("condition cut"). */
export function chipOf({ type, severity, detail }: Divergence): Chip {
  const cut = type === 'quote-trim' ? CUTS[detail['kind'] ?? ''] : undefined;
  return { label: cut ?? `chip.${type}`, severity, type };
}
