import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const REFUSED = [
  'document.body.innerHTML = text;',
  'document.body.outerHTML = text;',
  'document.querySelector("iframe").srcdoc = text;',
  'document.body.insertAdjacentHTML("beforeend", text);',
  'export const view = <p dangerouslySetInnerHTML={{ __html: text }} />;',
  'window.postMessage(text, "*");',
  'import { applyPatch } from "diff";',
];
const TAKEN = ['document.body.textContent = text;', 'port.postMessage(text);', 'applyPatch(text);'];

it('the linter refuses each way to turn text into markup or code, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-lint-'));
  const file = join(folder, 'code.tsx');
  writeFileSync(file, [...REFUSED, ...TAKEN].join('\n'));
  const oxlint = resolve('node_modules/.bin/oxlint');
  const args = ['-c', resolve('.oxlintrc.json'), '-f', 'unix', file];
  const { stdout } = spawnSync(oxlint, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const told = [...stdout.matchAll(/:(\d+):\d+: .*\[Error\/(.*)\]$/gmu)];
  expect(told.map(([, line, rule]) => [Number(line), rule])).toEqual(
    REFUSED.map((_, at) => [at + 1, 'crossread(text-is-no-markup)']),
  );
});
