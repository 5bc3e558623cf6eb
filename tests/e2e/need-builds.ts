import { existsSync } from 'node:fs';
import { BUILDS } from './builds';

/** Tests on built packages say so where there is none, instead of passing on nothing. */
export default function needBuilds(): void {
  for (const { folder, script } of Object.values(BUILDS))
    if (!existsSync(`${folder}/manifest.json`))
      throw new Error(`${folder} is missing: run "npm run ${script}" first.`);
}
