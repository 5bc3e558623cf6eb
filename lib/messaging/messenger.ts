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

/** Milliseconds before a message whose channel broke is sent again: a background that is just ending takes none. */
const PAUSE_MS = 150;
/** How often a message may break, and how often it may be late. */
const MOST_BROKEN = 3;
const MOST_LATE = 2;

/**
 * Opens the way to the background. A message whose channel breaks is sent again, since the browser may stop the background
 * at any moment and starts it again for the next message, but loses one that comes while it is ending; every message may
 * safely be answered twice.
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
  let broken = 0;
  for (let late = 0; broken < MOST_BROKEN && late < MOST_LATE;) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), withinMs);
    });
    try {
      const raw = await Promise.race([transport(envelope), tooLong]);
      if (raw !== undefined) return raw;
      late += 1;
    } catch {
      // The channel broke: the background was stopped. The next turn starts it again.
      broken += 1;
      await new Promise((passed) => setTimeout(passed, PAUSE_MS));
    } finally {
      clearTimeout(timer);
    }
  }
  return undefined;
}
