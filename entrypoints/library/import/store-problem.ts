import type { PackError, StoreError } from '../../../lib/corpus/corpus-store';
import type { ImportProblem } from '../../../lib/view/import-task';

/** A failed write in the words of the library. */
export function storeProblem(error: StoreError): ImportProblem {
  switch (error.kind) {
    case 'storage-full':
    case 'busy':
      return error;
    case 'newer-database':
      return { kind: 'newer-database' };
    default:
      // The browser's own words ("UnknownError") tell a reader nothing.
      return { kind: error.reason === 'StagingGone' ? 'pack-gone' : 'database' };
  }
}

/** A refused pack in the words of the library. */
export function packProblem(error: PackError): ImportProblem {
  switch (error.kind) {
    case 'damaged':
      if (error.reason === 'not-gzip' || error.reason === 'wrong-count') return { kind: 'pack-cut' };
      return error.line === 1 ? { kind: 'no-pack' } : { kind: 'pack-damaged', line: error.line };
    case 'checksum':
      return { kind: 'pack-checksum' };
    case 'newer-format':
      return { kind: 'pack-newer' };
    case 'too-large':
      return { kind: 'pack-too-large', limitBytes: error.limit };
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'stopped':
      return { kind: 'unknown', reason: error.kind };
    default:
      return storeProblem(error);
  }
}
