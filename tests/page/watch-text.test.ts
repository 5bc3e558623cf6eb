// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchText, type WatchTools } from '../../lib/page/watch-text';

const TOOLS: WatchTools = {
  now: () => Date.now(),
  later: (run, ms) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  MutationObserver: globalThis.MutationObserver,
};

let stirs = 0;
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren(document.createElement('p'), document.createElement('div'));
  paragraph().append('The bridge opened on Monday.');
  document.querySelector('div')!.id = 'ad';
  stirs = 0;
  stop = watchText(document, TOOLS, () => (stirs += 1));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const paragraph = (): Element => document.querySelector('p')!;
/** Observers are told in a microtask; fake timers leave those alone. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('watchText', () => {
  it('tells once that words changed, when the page stands still again', async () => {
    paragraph().firstChild!.nodeValue = 'The bridge opened on Tuesday.';
    await pass(500);
    paragraph().append(' Nobody was hurt.');
    await pass(700);
    expect(stirs).toBe(0);
    await pass(200);
    expect(stirs).toBe(1);
    await pass(10_000);
    expect(stirs).toBe(1);
  });

  it('tells of a page that never stands still, after three seconds', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      paragraph().append(`, ${turn}`);
      await pass(200);
    }
    expect(stirs).toBe(1);
  });

  it('does not take pictures, scripts, styles and attributes for words', async () => {
    const ad = document.querySelector('#ad')!;
    ad.append(document.createElement('img'), document.createElement('iframe'));
    const script = document.createElement('style');
    script.textContent = 'p { color: red }';
    document.head.append(script);
    ad.setAttribute('title', 'A new word');
    ad.append(' \n ');
    await pass(5_000);
    expect(stirs).toBe(0);
  });

  it('tells of words that went', async () => {
    paragraph().remove();
    await pass(1_000);
    expect(stirs).toBe(1);
  });

  it('tells nothing any more once stopped', async () => {
    paragraph().remove();
    await pass(100);
    stop();
    document.body.append('More.');
    await pass(5_000);
    expect(stirs).toBe(0);
  });
});
