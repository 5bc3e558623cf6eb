import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../e2e/builds';
import { topLevelRules } from '../styles/top-level-rules';

const MAX_ZIP_BYTES = 2_000_000;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const zips = {
  chromium: `.output/crossread-${version}-chrome.zip`,
  firefox: `.output/crossread-${version}-firefox.zip`,
} as const;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

describe.each(['chromium', 'firefox'] as const)('the package for %s', (browser) => {
  const files = filesBelow(BUILDS[browser].folder);
  const pages = files.filter((path) => path.endsWith('.html'));
  const scripts = files.filter((path) => path.endsWith('.js'));
  const read = (path: string): string => readFileSync(path, 'utf8');

  it(`is at most ${MAX_ZIP_BYTES / 1e6} MB to download`, () => {
    expect(existsSync(zips[browser]), `${zips[browser]}: run "npm run zip"`).toBe(true);
    expect(statSync(zips[browser]).size).toBeLessThanOrEqual(MAX_ZIP_BYTES);
  });

  it('has pages that load only what is in the package and run no inline script', () => {
    expect(pages.length).toBe(7);
    for (const page of pages) {
      const addresses = [...read(page).matchAll(/\b(?:src|href)="([^"]*)"/gu)].map((match) => match[1]!);
      expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([]);
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)/u);
      expect(read(page)).not.toMatch(/\bon\w+=|<style|style="/u);
    }
  });

  it('makes no code out of strings and no markup out of strings of its own', () => {
    for (const script of scripts) {
      expect(read(script), script).not.toMatch(/\beval\(|new Function\(\s*[^)]/u);
      expect(read(script), script).not.toMatch(/insertAdjacentHTML|document\.write\(|importScripts\(/u);
    }
  });

  it('has no listener for pages or other extensions', () => {
    for (const script of scripts)
      expect(read(script), script).not.toMatch(/onMessageExternal|onConnectExternal/u);
  });

  it('has what surfaces share in layers of one style sheet, in their order, and components outside of all', () => {
    const sheets = files.filter((path) => path.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(1);
    const layered = sheets.filter((path) => read(path).includes('@layer'));
    expect(layered).toHaveLength(1);
    const rules = topLevelRules(read(layered[0]!));
    expect(rules.filter((rule) => !rule.startsWith('@layer'))).toEqual([]);
    const names = rules.flatMap((rule) =>
      rule
        .slice('@layer'.length)
        .trim()
        .split(/\s*,\s*/u),
    );
    expect([...new Set(names)]).toEqual(['tokens', 'reset', 'shared']);
    // The popup's script asks for its styles.
    const name = layered[0]!.split('/').at(-1)!;
    for (const page of pages)
      expect(page.endsWith('popup.html') || read(page).includes(name), page).toBe(true);
  });

  it('has the note that all functions are compiled at once as the very first thing in each file that a click runs', () => {
    const note = '//# allFunctionsCalledOnLoad\n';
    const noted = scripts.filter((path) => read(path).includes(note));
    expect(noted.filter((path) => !read(path).startsWith(note))).toEqual([]);
    expect(
      noted
        .map((path) =>
          path
            .split('/')
            .at(-1)!
            .replace(/-[\w-]{8}\.js$/u, ''),
        )
        .sort(),
    ).toEqual(['answer-in-worker', 'compare-closest', 'first', 'popup', 'popup-page', 'shown']);
  });

  it('ships no source maps', () => {
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });
});
