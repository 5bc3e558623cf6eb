import type { Surface } from './browser-session';

const POLL_MS = 50;

/** Asks again until the answer is truthy; on the way errors count as "not yet", since documents come and go. */
export async function poll<T>(
  ask: () => Promise<T>,
  evaluate: Surface['evaluate'],
  withinMs: number,
): Promise<T> {
  const end = Date.now() + withinMs;
  let problem: unknown = null;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const text = await evaluate((view) => view.document.body.innerText.slice(0, 2_000)).catch(String);
  throw new Error(`Waited ${withinMs} ms in vain. ${problem ? String(problem) : ''}\nShown is:\n${text}`);
}
