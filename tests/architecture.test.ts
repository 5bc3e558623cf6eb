import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom (lib/README.md, "Dependency rule"). Anything not listed is forbidden. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/zod.ts': [],
  'lib/model': ['lib/zod.ts'],
  'lib/comparison': ['lib/model'],
  'lib/view': ['lib/model', 'lib/zod.ts', 'assets/locales'],
  'lib/report': ['lib/model', 'lib/view', 'lib/zod.ts'],
  'lib/page': ['lib/model', 'lib/zod.ts'],
  'lib/corpus': ['lib/model', 'lib/zod.ts'],
  'lib/messaging': ['lib/model', 'lib/zod.ts'],
  'lib/settings': ['lib/model', 'lib/zod.ts'],
  components: ['lib/model', 'lib/view', 'assets/locales', 'assets/styles'],
  entrypoints: ['lib', 'components', 'assets'],
};

/** A library that belongs to one place. */
const ONLY_IN: Record<string, string> = {
  diff: 'lib/comparison/wording',
  '@mozilla/readability': 'lib/page',
  idb: 'lib/corpus',
  zod: 'lib/zod.ts',
  'chrono-node': 'lib/comparison',
};

const PURE = ['lib/model', 'lib/comparison', 'lib/view', 'lib/report'];
const FORBIDDEN_IN_PURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|console\.|document\.|window\.|fetch\(|setTimeout|crypto\.)/u;
const MAX_LINES = 300;

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : /\.(?:ts|tsx)$/u.test(entry.name) ? [path] : [];
      })
    : [];

const sources = ['lib', 'components', 'entrypoints'].flatMap(filesBelow);
const codeFiles = [...sources, ...filesBelow('tests')];
const importsOf = (path: string): string[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s(?:[^'"]*?from\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gmu,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');
const resolveImport = (from: string, specifier: string): string | null =>
  specifier.startsWith('.')
    ? normalize(join(dirname(from), specifier))
    : specifier.startsWith('@/')
      ? specifier.slice(2)
      : null;
const tierOf = (path: string): string =>
  Object.keys(MAY_IMPORT).find(
    (tier) => path === tier || path.startsWith(`${tier}/`) || `${path}.ts` === tier,
  ) ?? path;

describe('architecture', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('lets each tier import only what the dependency rule allows', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path).flatMap((specifier) => {
        const target = resolveImport(path, specifier);
        if (target === null) return [];
        const from = tierOf(path);
        const to = tierOf(target);
        const allowed =
          from === to || (MAY_IMPORT[from] ?? []).some((tier) => to === tier || to.startsWith(`${tier}/`));
        return allowed ? [] : [`${path} imports ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps each library in its one place', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path).flatMap((specifier) => {
        const home = Object.entries(ONLY_IN).find(
          ([name]) => specifier === name || specifier.startsWith(`${name}/`),
        )?.[1];
        return home === undefined || path.startsWith(home) ? [] : [`${path} imports ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps clock, randomness, console and DOM out of the pure tiers', () => {
    const wrong = sources
      .filter((path) => PURE.some((tier) => path.startsWith(`${tier}/`)))
      .filter((path) =>
        FORBIDDEN_IN_PURE.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')),
      );
    expect(wrong).toEqual([]);
  });

  it(`keeps files under ${MAX_LINES} lines`, () => {
    const long = codeFiles.filter((path) => readFileSync(path, 'utf8').split('\n').length > MAX_LINES + 1);
    expect(long).toEqual([]);
  });

  it('names in lib/README.md only paths that exist', () => {
    const named = [
      ...readFileSync('lib/README.md', 'utf8').matchAll(
        /`((?:lib|components|entrypoints|assets|tests)\/[^`\s*]*)`/gu,
      ),
    ].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
