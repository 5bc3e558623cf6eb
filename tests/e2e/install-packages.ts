import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs packages by apt where that can be done without asking: as root on Debian or Ubuntu.
 * @returns whether it was tried; look for what you need afterwards
 */
export function installPackages(packages: readonly string[]): boolean {
  if (!mayInstall()) return false;
  const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  spawnSync('apt-get', [...wait, 'update'], quiet);
  spawnSync('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], quiet);
  return true;
}

function mayInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
}
