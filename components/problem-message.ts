import { cleanLine } from '../lib/view/clean-text';
import type { ImportProblem } from '../lib/view/import-task';
import { say, type Message } from '../lib/view/message';

/** Why something was not taken into the library, in one line. */
export function problemMessage(problem: ImportProblem): Message {
  switch (problem.kind) {
    case 'not-an-article':
      return say('problem.not-an-article', { n: problem.headlines });
    case 'too-short':
      return say('problem.too-short', { n: problem.sentences });
    case 'too-long':
      return say('problem.too-long', { n: problem.limit });
    case 'too-many':
      return say('problem.too-many', { n: problem.limit });
    case 'too-large':
      return say('problem.too-large', { limit: { kind: 'bytes', bytes: problem.limitBytes } });
    case 'pack-too-large':
      return say('problem.pack-too-large', { limit: { kind: 'bytes', bytes: problem.limitBytes } });
    case 'no-room':
      return say('problem.no-room', {
        needed: { kind: 'bytes', bytes: problem.neededBytes },
        free: { kind: 'bytes', bytes: problem.freeBytes },
      });
    case 'archive':
      return say(`problem.archive.${problem.code}`);
    case 'entry':
      return say(`problem.entry.${problem.code}`);
    case 'json':
      return say(`problem.json.${problem.code}`);
    case 'pack-damaged':
      return say('problem.pack-damaged', { n: problem.line });
    case 'storage-full':
      return problem.usedBytes === null
        ? say('problem.storage-full-unknown')
        : say('problem.storage-full', { used: { kind: 'bytes', bytes: problem.usedBytes } });
    case 'unknown':
      return say('problem.unknown', { reason: cleanLine(problem.reason, 200) });
    default:
      return say(`problem.${problem.kind}`);
  }
}
