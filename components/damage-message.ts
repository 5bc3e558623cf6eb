import { say, type Message } from '../lib/view/message';

/** How much of the library can be read. Where nothing can, nobody is told that nothing was deleted: something has. */
export function damageMessage(listed: number, readable: number): Message {
  const all = say('count.articles', { n: listed });
  return readable === 0
    ? say('damage.noneReadable', { listed: all })
    : say('damage.text', { listed: all, readable });
}
