import { fail, ok, type Result } from '../model/result';
import {
  PROTOCOL,
  Reply,
  type Answer,
  type Envelope,
  type MessageError,
  type MessageType,
  type Request,
} from './protocol';

/** Brings an envelope to the background and its reply back; rejects where there is nobody. */
export type Transport = (envelope: Envelope) => Promise<unknown>;

/** Asks the background. Failures come back as values. */
export interface Messenger {
  send<K extends MessageType>(type: K, request: Request<K>): Promise<Result<Answer<K>, MessageError>>;
}

/** Milliseconds to wait for an answer: a scan of 100,000 articles takes half a second on a slow machine. */
const ANSWER_WITHIN_MS = 10_000;

/**
 * Opens the way to the background. A message whose channel breaks is sent once more, since the browser may stop the
 * background at any moment and starts it again for the next message; every message may safely be answered twice.
 */
export function createMessenger(transport: Transport, answerWithinMs = ANSWER_WITHIN_MS): Messenger {
  return {
    async send(type, request) {
      const envelope: Envelope = { crossread: 1, type, payload: request };
      const raw = await deliver(transport, envelope, answerWithinMs);
      const reply = Reply.safeParse(raw);
      if (!reply.success) return fail({ kind: raw === undefined ? 'unreachable' : 'malformed' });
      if (!reply.data.ok) return fail(reply.data.error);
      const answer = PROTOCOL[type].answer.safeParse(reply.data.value);
      return answer.success ? ok(answer.data as Answer<typeof type>) : fail({ kind: 'malformed' });
    },
  };
}

async function deliver(transport: Transport, envelope: Envelope, withinMs: number): Promise<unknown> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), withinMs);
    });
    try {
      const raw = await Promise.race([transport(envelope), late]);
      if (raw !== undefined) return raw;
    } catch {
      // The channel broke: the background was stopped. The next turn starts it again.
    } finally {
      clearTimeout(timer);
    }
  }
  return undefined;
}
