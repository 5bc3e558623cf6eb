import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCompare } from '../../../entrypoints/command-line/run-compare';
import { Comparison } from '../../../lib/model/comparison';
import {
  FERRY_STORY,
  FERRY_STORY_ELSEWHERE,
  LIBRARY_STORY,
  type Story,
} from '../../fixtures/comparison/stories';
import { inProcess, inShell } from './run-command';

let root = '';
const path = (name: string): string => join(root, name);
const run = (...args: string[]) => inProcess(runCompare, ...args);
const withHeaders = ({ text, fields }: Story): string =>
  [
    `headline: ${fields.headline}`,
    `publisher: ${fields.publisher}`,
    `datePublished: ${fields.datePublished}`,
    `url: ${fields.url}`,
    '',
    text,
    '',
  ].join('\n');
const asPage = ({ text, fields }: Story): string =>
  `<!doctype html><html lang="en"><head><title>${fields.headline}</title><meta property="article:published_time" content="${fields.datePublished}"></head><body><article><h1>${fields.headline}</h1>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'crossread-compare-'));
  mkdirSync(path('others'));
  writeFileSync(path('page.html'), asPage(FERRY_STORY));
  writeFileSync(path('others/ferry.txt'), withHeaders(FERRY_STORY_ELSEWHERE));
  writeFileSync(path('others/library.txt'), withHeaders(LIBRARY_STORY));
  writeFileSync(path('damaged.ndjson'), '{"kind":"crossread-pack"}\nnot json\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run compare', () => {
  it('prints what a page and a folder have in common', () => {
    const { status, stdout } = inShell('compare', path('page.html'), '--pack', path('others'));
    expect(status).toBe(0);
    expect(stdout).toContain('Ferry Aurelia aground off Skarvik');
    expect(stdout).toMatch(/A {2}same {2}Harbour Courier/u);
    expect(stdout).toContain('also reported');
  });

  it('gives the whole comparison as JSON that fits its schema', async () => {
    const { status, stdout } = await run(path('page.html'), '--pack', path('others'), '--json');
    expect(status).toBe(0);
    expect(Comparison.safeParse(JSON.parse(stdout)).success).toBe(true);
  });

  it.each([
    ['a pack that is damaged', 1, ['page.html', '--pack', 'damaged.ndjson'], /cannot be read/u],
    ['a page that is not there', 1, ['nowhere.html', '--pack', 'others'], /no such file/u],
    ['a page without a pack', 2, ['page.html'], /usage/u],
    ['two formats at once', 2, ['page.html', '--pack', 'others', '--json', '--text'], /usage/u],
  ])('says what is wrong with %s', async (_, code, args, message) => {
    const { status, stderr } = await run(
      ...args.map((arg) => (/[a-z]\.|others/u.test(arg) ? path(arg) : arg)),
    );
    expect(status).toBe(code);
    expect(stderr).toMatch(message);
  });

  it('ends in the shell with the status it came to', () => {
    expect(inShell('compare').status).toBe(2);
  });
});
