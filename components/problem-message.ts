import { cleanLine } from '../lib/view/clean-text';
import type { LibraryState } from '../lib/view/library-state';
import { say, type Message } from '../lib/view/message';

/** Why something was not taken into the library, in one line. */
export function problemMessage(problem: NonNullable<LibraryState['error']>): Message {
  switch (problem.kind) {
    case 'not-an-article':
      return say('problem.not-an-article', { n: problem.headlines });
    case 'too-short':
      return say('problem.too-short', { n: problem.sentences });
    case 'unpacks-too-large':
    case 'too-large':
      return say(`problem.${problem.kind}`, { limit: { kind: 'bytes', bytes: problem.limitBytes } });
    case 'pack-damaged':
      return say('problem.pack-damaged', { n: problem.line });
    case 'storage-full':
      return problem.usedBytes === null
        ? say('problem.storage-full-unknown')
        : say('problem.storage-full', { used: { kind: 'bytes', bytes: problem.usedBytes } });
    case 'unknown':
      return say('problem.unknown', { reason: cleanLine(problem.reason, 200) });
    case 'pdf':
    case 'known':
    case 'damaged-file':
    case 'pack-checksum':
    case 'pack-newer':
    case 'busy':
      return say(`problem.${problem.kind}`);
  }
}
