import WebSocket from 'ws';

/**
 * A Chromium in which nothing is watched, as in a reader's: no debugger in its pages, popup or background while something
 * is timed. The driver of the tests attaches itself to each of them as it starts and has it wait, which is a fifth of the
 * time from a click to the first rows.
 */
export interface UnwatchedChromium {
  /** Stops the service worker of the extension, where it runs. */
  stopBackground(): Promise<void>;
  /** The real toolbar button on the tab with this address. Returns before the popup is there. */
  pressToolbar(url: string): Promise<void>;
  /**
   * Reads a value in the open popup and closes it.
   * @param expression code with a value that JSON can hold
   */
  readPopup(expression: string): Promise<unknown>;
  close(): void;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * Connects to a browser whose driver has been disconnected.
 * @param address of its debugger
 * @param origin of the extension, `chrome-extension://<id>`
 */
export async function connectUnwatched(address: string, origin: string): Promise<UnwatchedChromium> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
  let last = 0;
  const send = <T>(method: string, params: object, sessionId?: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      const hear = (data: WebSocket.RawData): void => {
        const answer = JSON.parse(String(data)) as { id?: number; error?: { message: string }; result: T };
        if (answer.id !== id) return;
        socket.off('message', hear);
        if (answer.error === undefined) resolve(answer.result);
        else reject(new Error(`${method}: ${answer.error.message}`));
      };
      socket.on('message', hear);
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  const find = async (type: string, address: string): Promise<TargetInfo | undefined> => {
    const filter = [{ type, exclude: false }];
    const { targetInfos } = await send<{ targetInfos: TargetInfo[] }>('Target.getTargets', { filter });
    return targetInfos.find((target) => target.type === type && target.url.startsWith(address));
  };
  const need = async (type: string, address: string): Promise<string> => {
    const target = await find(type, address);
    if (target === undefined) throw new Error(`no ${type} at ${address}`);
    return target.targetId;
  };
  return {
    async stopBackground() {
      const own = await find('service_worker', origin);
      if (own !== undefined) await send('Target.closeTarget', { targetId: own.targetId });
    },
    async pressToolbar(url) {
      const targetId = await need('tab', url);
      await send('Extensions.triggerAction', { id: new URL(origin).host, targetId });
    },
    async readPopup(expression) {
      const targetId = await need('page', `${origin}/popup.html`);
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      const { result } = await send<{ result: { value?: unknown } }>(
        'Runtime.evaluate',
        { expression, returnByValue: true },
        sessionId,
      );
      await send('Target.closeTarget', { targetId });
      return result.value;
    },
    close: () => socket.close(),
  };
}
