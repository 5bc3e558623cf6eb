import type { ReaderDecision } from '../../lib/model/decisions';
import { decisions } from './stores';

/** Takes a decision back, wherever it was made: everything that is open compares anew. */
export async function undoDecision(decision: ReaderDecision): Promise<void> {
  const taken = JSON.stringify(decision);
  await decisions.update((all) => all.filter((one) => JSON.stringify(one) !== taken));
}
