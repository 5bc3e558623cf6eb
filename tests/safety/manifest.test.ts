import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../e2e/builds';

const golden = { chromium: 'manifest-chrome.json', firefox: 'manifest-firefox.json' } as const;
const parse = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** Each of these would let pages or other extensions in, or ask for more than the page in front. */
const NEVER = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'sandbox',
  'key',
  'update_url',
];

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = parse(`${BUILDS[browser].folder}/manifest.json`);

  it('is the one that was reviewed', () => {
    const { version, ...rest } = manifest;
    expect(version).toBe(parse('package.json')['version']);
    expect(rest).toEqual(parse(`tests/safety/golden/${golden[browser]}`));
  });

  it('opens no door to pages or other extensions', () => {
    expect(Object.keys(manifest).filter((key) => NEVER.includes(key))).toEqual([]);
  });

  it('allows scripts, workers and connections of the package alone, and no markup from strings', () => {
    const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;
    const directives = new Map(
      policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
    );
    for (const name of ['script-src', 'worker-src', 'connect-src', 'style-src', 'font-src'])
      expect(directives.get(name)).toEqual(["'self'"]);
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  });
});
