import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds the first of these commands on the PATH. @returns its path, or `null` */
export function findProgram(commands: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return places.find((path) => existsSync(path)) ?? null;
}
