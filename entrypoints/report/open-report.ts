import { fail } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { REPORT_LIMITS } from '../../lib/report/report-limits';
import type { ReportProblem } from '../../lib/report/saved/report-problem';
import type { Message } from '../../lib/view/message';
import { say } from '../../lib/view/message';
import workerUrl from './read-report.worker?worker&url';
import type { ReadAnswer } from './report-messages';

/** Milliseconds reading a report may take; the largest one made by Crossread takes some seconds. */
const READ_WITHIN_MS = 30_000;

type OpenProblem = ReportProblem | { readonly kind: 'timed-out' } | { readonly kind: 'unreadable' };
type Opened = Extract<ReadAnswer, { ok: true }>['value'];

/** Opens a file as a saved report, in a worker of its own that never outlives `READ_WITHIN_MS`. */
export async function openReport(file: File): Promise<Result<Opened, OpenProblem>> {
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  if (file.size > 3 * REPORT_LIMITS.length) return fail({ kind: 'too-large' });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail({ kind: 'unreadable' });
  }
  const worker = new Worker(workerUrl, { type: 'module' });
  try {
    return await new Promise((resolve) => {
      setTimeout(() => resolve(fail({ kind: 'timed-out' })), READ_WITHIN_MS);
      worker.onerror = () => resolve(fail({ kind: 'unreadable' }));
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
      worker.postMessage(text);
    });
  } finally {
    worker.terminate();
  }
}

/** What the reader is told of a file that was not opened. */
export function problemMessage(problem: OpenProblem): Message {
  switch (problem.kind) {
    case 'not-a-report':
      return say('report.problem.not-a-report', { format: say('report.format.json') });
    case 'newer-format':
      return say('report.problem.newer-format', { found: String(problem.found) });
    case 'damaged':
      return say('report.problem.damaged', { at: problem.at });
    case 'hash-mismatch':
      return problem.of === 'comparison'
        ? say('report.problem.hash-comparison')
        : say('report.problem.hash-article', {
            letter:
              problem.article === 0
                ? say('letter.page')
                : say('report.problem.articleAt', { n: problem.article }),
          });
    case 'too-large':
    case 'timed-out':
    case 'unreadable':
      return say(`report.problem.${problem.kind}`);
  }
}
