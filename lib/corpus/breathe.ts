/** Milliseconds of work in one go before the page may answer its reader. */
const WORK_MS = 50;

/** Made at the start of long work: call it between its parts, and it lets the page go on whenever it is time. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WORK_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
