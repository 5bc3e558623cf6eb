import { spawnSync } from 'node:child_process';
import { BUILDS } from './builds';

/** Builds the extension as it is now. @throws with the build's own words when it fails */
export function buildExtension(name: keyof typeof BUILDS): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', BUILDS[name].script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}
