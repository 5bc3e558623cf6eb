import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const environmentOf = ({ moduleId }: TestSpecification): string =>
  /@vitest-environment ([\w-]+)/u.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? '';

/**
 * An order of test files for vitest's `sequence.sequencer`, within each project:
 * - files of one environment together, those with a document first: a worker that has loaded the modules is ended when
 *   the next file needs another environment;
 * - then those that take longest, so that no core is idle while the last of them ends;
 * - then by size, as vitest does.
 * @param longest ends of their paths
 */
export function sortFiles(...longest: readonly string[]): typeof BaseSequencer {
  const isLong = ({ moduleId }: TestSpecification): boolean => longest.some((end) => moduleId.endsWith(end));
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const sorted = await super.sort(files);
      const projects = new Set(sorted.map(({ project }) => project));
      return [...projects].flatMap((project) =>
        sorted
          .filter((file) => file.project === project)
          .map((file) => ({ file, environment: environmentOf(file), long: isLong(file) }))
          .sort((a, b) => b.environment.localeCompare(a.environment) || Number(b.long) - Number(a.long))
          .map(({ file }) => file),
      );
    }
  };
}
