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

/** Lets everything go on that waits for its turn, and comes back as soon as that is done: no timer waits as little. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
