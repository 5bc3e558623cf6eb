import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as the shell does, in a process of its own: seconds, most of them for loading the engine. */
export const inShell = (command: 'compare' | 'pack', ...args: readonly string[]): Ran =>
  spawnSync(process.execPath, ['--import', 'tsx', `entrypoints/command-line/${command}.ts`, ...args], {
    encoding: 'utf8',
  });

/** Runs what a command runs, here. */
export async function inProcess(
  run: (args: readonly string[]) => Promise<number>,
  ...args: readonly string[]
): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void stdout.push(`${line}\n`));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line: string) => void stderr.push(`${line}\n`));
  try {
    return { status: await run(args), stdout: stdout.join(''), stderr: stderr.join('') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
