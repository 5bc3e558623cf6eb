import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest piece of work that a page of Chromium does in its main thread while `act` goes on, in milliseconds of the
 * processor: what other programs take meanwhile does not count.
 */
export async function longestWork(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel'] });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const pieces = traceEvents.flatMap((event) =>
    event.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(event)) && event.tdur !== undefined
      ? [event.tdur / 1_000]
      : [],
  );
  if (pieces.length === 0) throw new Error('The trace holds no piece of work.');
  return pieces.reduce((longest, ms) => Math.max(longest, ms), 0);
}
