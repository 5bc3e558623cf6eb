/** Where the order waits between two injections: a global of our isolated world, which the page cannot see. */
interface World {
  crossreadOrder?: 'page' | 'selection';
}

/** Injected as a function before the reader: says what to read. It must not use anything from outside itself. */
export function placeOrder(what: 'page' | 'selection'): void {
  (globalThis as World).crossreadOrder = what;
}

/** Called by the reader: takes the order and forgets it. Where there is none, the page is to be read. */
export function takeOrder(): 'page' | 'selection' {
  const world = globalThis as World;
  const what = world.crossreadOrder ?? 'page';
  delete world.crossreadOrder;
  return what;
}
