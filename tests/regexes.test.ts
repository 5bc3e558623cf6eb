import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Milliseconds the prover may think about one expression; what it cannot settle by then is not accepted. */
const PROVE_WITHIN_MS = 15_000;
const AT_ONCE = 2;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/u.test(entry.name) ? [path] : [];
  });

/** Every regular expression literal of the product with a file it stands in. */
function literals(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of ['lib', 'components', 'entrypoints'].flatMap(filesBelow)) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, path);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

async function statusOf(literal: string): Promise<string> {
  const end = literal.lastIndexOf('/');
  const { status } = await check(literal.slice(1, end), literal.slice(end + 1), { timeout: PROVE_WITHIN_MS });
  return status;
}

describe('regular expressions', () => {
  it('are all proved free of super-linear backtracking', { timeout: 600_000 }, async () => {
    const waiting = [...literals()];
    expect(waiting.length).toBeGreaterThan(100);
    const doubtful: (readonly [literal: string, path: string])[] = [];
    const prove = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        if ((await statusOf(next[0])) !== 'safe') doubtful.push(next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, prove));
    // Where the prover has to try words out, it takes a machine with other work for a slow expression: once more, alone.
    const wrong: string[] = [];
    for (const [literal, path] of doubtful) {
      const status = await statusOf(literal);
      if (status !== 'safe') wrong.push(`${status}: ${path} ${literal}`);
    }
    expect(wrong).toEqual([]);
  });

  it('ask for letters by sets that browsers keep, and not by those they gather anew for each expression', () => {
    const dear = [...literals()].filter(([literal]) => /\\p\{(?:L|Lu|Ll)\}/u.test(literal));
    expect(dear).toEqual([]);
  });
});
