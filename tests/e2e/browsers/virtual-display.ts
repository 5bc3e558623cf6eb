import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../find-program';
import { installPackages } from '../install-packages';

/** A screen in memory with a mouse and keys of its own: what a browser without a window does not have. */
export interface VirtualDisplay {
  /** Such as `:7`. */
  readonly name: string;
  /** Clicks with the right button, in pixels of the screen. */
  rightClick(at: { x: number; y: number }): Promise<void>;
  /** Presses keys one after the other, named as X names them: `alt+shift+v`, `Up`, `Return`. */
  press(...keys: string[]): Promise<void>;
  /** How many windows are shown, menus among them. */
  windows(): Promise<number>;
  /** Title of the window that gets the keys; empty where none does. */
  focused(): Promise<string>;
  close(): Promise<void>;
}

const STARTS_WITHIN_MS = 20_000;

/**
 * Starts an X server on a display number that it finds free itself. Xvfb and xdotool are installed where they are missing
 * and that can be done without asking.
 * @returns `null` where there is no X server to be had
 */
export async function startVirtualDisplay(): Promise<VirtualDisplay | null> {
  const isThere = (): boolean => findProgram(['Xvfb']) !== null && findProgram(['xdotool']) !== null;
  if (!isThere()) installPackages(['xvfb', 'xdotool']);
  if (!isThere()) return null;
  const size = ['-screen', '0', '1400x1000x24'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await numberOf(server);
  if (number === null) {
    server.kill();
    return null;
  }
  const name = `:${number}`;
  const xdotool = async (...words: string[]): Promise<string> => {
    const env = { ...process.env, DISPLAY: name };
    return (await promisify(execFile)('xdotool', words, { env })).stdout;
  };
  return {
    name,
    rightClick: async ({ x, y }) => void (await xdotool('mousemove', `${x}`, `${y}`, 'click', '3')),
    press: async (...keys) => void (await xdotool('key', ...keys)),
    windows: async () => {
      const ids = await xdotool('search', '--onlyvisible', '--name', '').catch(() => '');
      return ids.split('\n').filter((id) => id !== '').length;
    },
    focused: () => xdotool('getwindowfocus', 'getwindowname').catch(() => ''),
    close: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await gone;
    },
  };
}

/** The server writes its number once it can be used. `null` when it cannot be started. */
function numberOf(server: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(null), STARTS_WITHIN_MS);
    const answer = (number: string | null): void => {
      clearTimeout(tooLate);
      resolve(number);
    };
    server.stdio[3]!.once('data', (number: Buffer) => answer(number.toString().trim()));
    server.once('exit', () => answer(null));
    server.once('error', () => answer(null));
  });
}
