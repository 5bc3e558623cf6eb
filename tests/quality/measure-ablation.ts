import { PARAMETERS, type Parameters } from '../../lib/comparison/parameters';
import type { Ablation } from './ablations/ablation';
import { openSet, type RunFolders } from './open-set';
import type { QualitySet } from './quality-set';

/** Figures with all rules and without each group, by group; figures of sets that are not there are missing. */
export interface AblationFigures {
  readonly all: Readonly<Record<string, number>>;
  readonly without: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Measures what each group of rules is worth: the sets with everything, then without one group after the other.
 * @param onGroup told each row as it is measured
 * @returns `null` where none of the sets is there
 */
export async function measureAblation(
  ablation: Ablation,
  folders: RunFolders,
  split: 'dev' | 'heldout',
  onGroup: (group: string, figures: Readonly<Record<string, number>>) => void,
): Promise<AblationFigures | null> {
  const all = await measure(ablation, folders, split, PARAMETERS);
  if (Object.keys(all).length === 0) return null;
  onGroup('', all);
  const without: Record<string, Readonly<Record<string, number>>> = {};
  for (const [group, leave] of Object.entries(ablation.groups)) {
    const figures = await measure(ablation, folders, split, leave(PARAMETERS));
    without[group] = figures;
    onGroup(group, figures);
  }
  return { all, without };
}

async function measure(
  { sets, figures }: Ablation,
  folders: RunFolders,
  split: 'dev' | 'heldout',
  parameters: Parameters,
): Promise<Record<string, number>> {
  const measured: Record<string, number> = {};
  for (const name of sets) {
    const { SET } = (await import(`./sets/${name}.ts`)) as { SET: QualitySet };
    const run = openSet(SET.name, folders, split, parameters);
    if (run !== null) Object.assign(measured, await SET.measure(run));
  }
  return Object.fromEntries(Object.entries(measured).filter(([figure]) => figures.includes(figure)));
}
