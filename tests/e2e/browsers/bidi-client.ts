import WebSocket from 'ws';

/** A WebDriver BiDi session over a plain web socket. */
export interface BidiClient {
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Runs an expression in a context and gives its (awaited) value through JSON. */
  evaluate(context: string, expression: string, userActivation?: boolean): Promise<unknown>;
  close(): void;
}

interface Pending {
  readonly method: string;
  readonly resolve: (value: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** Connects and starts a session. */
export async function connectBidi(address: string): Promise<BidiClient> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
  const pending = new Map<number, Pending>();
  let last = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as {
      id?: number;
      type: string;
      error?: string;
      message?: string;
      result?: Record<string, unknown>;
    };
    const waiting = message.id === undefined ? undefined : pending.get(message.id);
    if (waiting === undefined) return;
    pending.delete(message.id!);
    if (message.type === 'error')
      waiting.reject(new Error(`${waiting.method}: ${message.error}: ${message.message}`));
    else waiting.resolve(message.result ?? {});
  });
  socket.on('close', () => {
    for (const { reject, method } of pending.values()) reject(new Error(`${method}: the browser is gone`));
    pending.clear();
  });
  const send: BidiClient['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      pending.set(last, { method, resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return {
    send,
    async evaluate(context, expression, userActivation = false) {
      const result = (await send('script.evaluate', {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context },
        awaitPromise: true,
        userActivation,
      })) as { type: string; exceptionDetails?: { text: string }; result?: { value: string } };
      if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
      return JSON.parse(result.result!.value);
    },
    close: () => socket.close(),
  };
}
