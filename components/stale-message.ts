import { say, type Message } from '../lib/view/message';
import type { Stale } from '../lib/view/surface-state';

/** Why what is shown is not what is in the tab any more, in one sentence. */
export function staleMessage(stale: Stale): Message {
  if (stale.kind === 'moved') return say(stale.open ? 'stale.movedOpen' : 'stale.moved');
  if (stale.kind === 'page-changed') return say('stale.page-changed');
  return say('stale.sentence-gone', { time: { kind: 'date', iso: stale.readAt, style: 'time' } });
}
