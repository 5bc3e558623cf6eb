import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessages, type Handlers } from '../../lib/messaging/answer-messages';
import { CollectionClosed } from '../../lib/messaging/collection-closed';
import { createMessenger } from '../../lib/messaging/messenger';
import type { Reply } from '../../lib/messaging/protocol';

const OWN = { id: 'crossread', origin: 'chrome-extension://crossread/' };
const PAGE = { id: 'crossread', url: 'chrome-extension://crossread/popup.html' };

function listen() {
  const called: string[] = [];
  const answered = (name: string) => async () => {
    called.push(name);
    return name === 'is-saved' ? true : [];
  };
  const handlers = new Proxy({}, { get: (_, name) => answered(String(name)) }) as Handlers;
  const listener = answerMessages(handlers, OWN);
  const ask = (message: unknown, sender: object = PAGE): Promise<Reply> =>
    new Promise((resolve) => void listener(message, sender, resolve));
  return { called, ask };
}

describe('answerMessages', () => {
  it('answers a page of the extension', async () => {
    const { ask } = listen();
    const reply = await ask({ crossread: 1, type: 'is-saved', payload: { id: 'a' } });
    expect(reply).toEqual({ ok: true, value: true });
  });

  it('names a collection that does not open', async () => {
    const closed = () => Promise.reject(new CollectionClosed('unavailable'));
    const listener = answerMessages(new Proxy({}, { get: () => closed }) as Handlers, OWN);
    const reply = await new Promise<Reply>(
      (resolve) => void listener({ crossread: 1, type: 'packs', payload: {} }, PAGE, resolve),
    );
    expect(reply).toEqual({ ok: false, error: { kind: 'collection-closed', reason: 'unavailable' } });
  });

  it.each([
    ['another extension', { id: 'other', url: PAGE.url }],
    ['a script of ours inside a page of the web', { id: 'crossread', url: 'https://northgate.example/' }],
    ['someone without an address', { id: 'crossread' }],
  ])('turns down %s', async (_, sender) => {
    const { ask, called } = listen();
    const reply = await ask({ crossread: 1, type: 'packs', payload: {} }, sender);
    expect(reply).toEqual({ ok: false, error: { kind: 'foreign-sender' } });
    expect(called).toEqual([]);
  });

  it.each(['no-such-message', 'toString', '__proto__', 'constructor'])(
    'knows no message %s',
    async (type) => {
      const { ask, called } = listen();
      const reply = await ask({ crossread: 1, type, payload: {} });
      expect(reply).toEqual({ ok: false, error: { kind: 'unknown-message' } });
      expect(called).toEqual([]);
    },
  );

  it('turns down payloads with a key too many', async () => {
    const { ask, called } = listen();
    const reply = await ask({ crossread: 1, type: 'is-saved', payload: { id: 'a', more: 1 } });
    expect(reply).toEqual({ ok: false, error: { kind: 'malformed' } });
    expect(called).toEqual([]);
  });

  it('answers whatever arrives with a value, and calls no handler for it', async () => {
    const { ask, called } = listen();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect((await ask(message)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(called).toEqual([]);
  });
});

describe('createMessenger', () => {
  it('asks once more when the background was stopped half-way', async () => {
    let asked = 0;
    const messenger = createMessenger(async () => {
      asked += 1;
      if (asked === 1) throw new Error('The message channel closed before a response was received.');
      return { ok: true, value: true };
    });
    expect(await messenger.send('is-saved', { id: 'a' })).toEqual({ ok: true, value: true });
  });

  it('asks a third time, a moment later, when it found the background just ending', async () => {
    const asked: number[] = [];
    const messenger = createMessenger(async () => {
      asked.push(performance.now());
      if (asked.length < 3) throw new Error('The message channel closed before a response was received.');
      return { ok: true, value: true };
    });
    expect(await messenger.send('is-saved', { id: 'a' })).toEqual({ ok: true, value: true });
    expect(asked[2]! - asked[1]!).toBeGreaterThan(100);
  });

  it('gives up when there is no background to be had', async () => {
    let asked = 0;
    const messenger = createMessenger(async () => {
      asked += 1;
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    expect(await messenger.send('packs', {})).toEqual({ ok: false, error: { kind: 'unreachable' } });
    expect(asked).toBe(3);
  });

  it('says that nobody answered', async () => {
    const messenger = createMessenger(() => new Promise(() => undefined), 10);
    expect(await messenger.send('packs', {})).toEqual({ ok: false, error: { kind: 'unreachable' } });
  });

  it('takes no answer of the wrong shape', async () => {
    const messenger = createMessenger(async () => ({ ok: true, value: { not: 'a list' } }));
    expect(await messenger.send('packs', {})).toEqual({ ok: false, error: { kind: 'malformed' } });
  });
});
