import { compareArticles } from '../../lib/comparison/compare-articles';
import { syntheticReport } from '../bench/engine/synthetic-story';
import { draw } from './page';
import { compared, panel, viewOf } from './scenes';

/** Compares another page, or the same once more, and shows it in the place of what is shown. */
function showAnother(turn: number): void {
  const base = syntheticReport(0);
  const others = [1, 2, 3, 4].map((outlet) => syntheticReport(outlet));
  const comparison = compareArticles({ ...base, id: String(turn % 7).padStart(64, '0') }, others);
  draw(panel(compared(viewOf(comparison))));
}
Object.assign(globalThis, { showAnother });
