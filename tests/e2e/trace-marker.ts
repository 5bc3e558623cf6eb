import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** A piece of work in a page's main thread, in milliseconds. */
export interface Piece {
  readonly ms: number;
  /** Of the processor: what other programs take meanwhile does not count. */
  readonly cpuMs: number;
}

/** What the marker's script did in a page, and what the browser did to draw it. */
export interface MarkerTrace {
  readonly slices: readonly Piece[];
  readonly paints: readonly Piece[];
}

/** What runs script: the script itself, and what goes on after one of its pauses. */
const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks'];

/**
 * Traces a page of Chromium while it is marked. The page has no script of its own, so what runs between the marker's first
 * piece of work and the end of `act` is the marker's.
 */
export async function traceMarker(page: Page, act: () => Promise<unknown>): Promise<MarkerTrace> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const first = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/marker.js') === true,
  );
  if (first === undefined) throw new Error('The marker did not run.');
  const later = traceEvents.filter(
    ({ ph, pid, tid, ts }) => ph === 'X' && pid === first.pid && tid === first.tid && ts >= first.ts,
  );
  const pieces = (wanted: (event: TraceEvent) => boolean): Piece[] =>
    later.filter(wanted).map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1_000, cpuMs: tdur / 1_000 }));
  return {
    // Another script of the extension looks at the page now and then: it is no part of this.
    slices: pieces(
      ({ name, args }) => SCRIPT.includes(name) && /^$|\/marker\.js$/u.test(args?.data?.url ?? ''),
    ),
    paints: pieces(({ name }) => name === 'Paint'),
  };
}
