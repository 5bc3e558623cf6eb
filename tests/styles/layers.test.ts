import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPORT_STYLE } from '../../lib/report/report-style';
import { topLevelRules } from './top-level-rules';

const ORDER = '@layer tokens, reset, shared';
const STYLES = 'assets/styles';
const read = (path: string): string => readFileSync(path, 'utf8');

describe('layers of the style sheets', () => {
  it('are put in order before anything else, and hold every shared sheet', () => {
    const [first, ...imports] = topLevelRules(read(`${STYLES}/base.css`));
    expect(first).toBe(ORDER);
    const layerOf = Object.fromEntries(
      imports.map((rule) => {
        const [, file, layer] = /^@import '\.\/([a-z]+\.css)' layer\((\w+)\)$/u.exec(rule) ?? [];
        return [file, layer];
      }),
    );
    expect(layerOf).toEqual({
      'tokens.css': 'tokens',
      'reset.css': 'reset',
      'marks.css': 'shared',
      'words.css': 'shared',
      'controls.css': 'shared',
    });
    expect([...Object.keys(layerOf), 'base.css'].sort()).toEqual(readdirSync(STYLES).sort());
  });

  it('leave the typeface of the body alone, which Chromium sets outside of any layer', () => {
    for (const file of readdirSync(STYLES))
      for (const [, block] of read(`${STYLES}/${file}`).matchAll(/^\s*body\s*\{([^}]*)\}/gmu))
        expect(block, file).not.toMatch(/\bfont\b|font-(?:size|family)/u);
    expect(read(`${STYLES}/reset.css`)).toMatch(/^body \{/mu);
  });

  it('are left to the shared sheets: modules of components are in none', () => {
    const modules = readdirSync('components').filter((name) => name.endsWith('.module.css'));
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter((name) => read(`components/${name}`).includes('@layer'))).toEqual([]);
  });

  it('hold every rule of a saved report', () => {
    expect(topLevelRules(REPORT_STYLE)).toEqual([
      ORDER,
      ...['tokens', 'reset', 'shared'].map((layer) => `@layer ${layer}`),
    ]);
  });
});
