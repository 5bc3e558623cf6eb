import { connect, createServer, type AddressInfo } from 'node:net';
import { listen } from './recording-proxy';

/** A port of this machine that stands for another, which can be changed: a running Chromium takes no other proxy. */
export interface PortRelay {
  readonly port: number;
  /** From now on, connections go to this port. */
  passTo(port: number): void;
  close(): Promise<void>;
}

/** Starts a relay on a free port of the loopback interface. It passes on nothing until it is told where to. */
export async function startPortRelay(): Promise<PortRelay> {
  let target = 0;
  const server = createServer((incoming) => {
    const onward = connect(target, '127.0.0.1');
    // Either end may go as it pleases; the other goes with it.
    incoming.on('error', () => onward.destroy());
    onward.on('error', () => incoming.destroy());
    incoming.on('close', () => onward.destroy());
    onward.on('close', () => incoming.destroy());
    incoming.pipe(onward).pipe(incoming);
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    passTo(port) {
      target = port;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
