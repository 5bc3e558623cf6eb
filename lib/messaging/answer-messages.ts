import { CollectionClosed } from './collection-closed';
import { Envelope, PROTOCOL, type Answer, type MessageType, type Reply, type Request } from './protocol';

/** One function for each message. */
export type Handlers = { [K in MessageType]: (request: Request<K>) => Promise<Answer<K>> };

/** What the browser says about who sent a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Who may ask: pages whose address begins with `origin`, of the extension `id`. */
export interface OwnIdentity {
  readonly id: string;
  readonly origin: string;
}

type Listener = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void) => true;

/**
 * Makes the listener for `runtime.onMessage`. Whatever arrives gets a `Reply`: messages from elsewhere, of unknown type
 * or of the wrong shape are turned down with a value and reach no handler. Nothing is kept between messages.
 */
export function answerMessages(handlers: Handlers, own: OwnIdentity): Listener {
  return (message, sender, sendResponse) => {
    void replyTo(message, sender, handlers, own).then(sendResponse);
    return true;
  };
}

async function replyTo(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  own: OwnIdentity,
): Promise<Reply> {
  if (sender.id !== own.id || sender.url?.startsWith(own.origin) !== true)
    return { ok: false, error: { kind: 'foreign-sender' } };
  const envelope = Envelope.safeParse(message);
  if (!envelope.success || !Object.hasOwn(PROTOCOL, envelope.data.type))
    return { ok: false, error: { kind: 'unknown-message' } };
  try {
    return await dispatch(envelope.data.type as MessageType, envelope.data.payload, handlers);
  } catch (error) {
    if (error instanceof CollectionClosed)
      return { ok: false, error: { kind: 'collection-closed', reason: error.message } };
    return { ok: false, error: { kind: 'failed', reason: String(error) } };
  }
}

async function dispatch<K extends MessageType>(
  type: K,
  payload: unknown,
  handlers: Handlers,
): Promise<Reply> {
  const request = PROTOCOL[type].request.safeParse(payload);
  if (!request.success) return { ok: false, error: { kind: 'malformed' } };
  return { ok: true, value: await handlers[type](request.data as Request<K>) };
}
