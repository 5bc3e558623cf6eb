import { ok } from '../../lib/model/result';
import { readReport } from '../../lib/report/saved/read-report';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { sha256 } from '../shared/snapshot-id';
import type { ReadAnswer } from './report-messages';

/** The part of a worker's global scope that is used. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<string>) => void) | null;
  postMessage(message: ReadAnswer): void;
};

/** A stranger's file is read and checked here, where it can be stopped, and not in the page. */
scope.onmessage = async ({ data }) => {
  const read = await readReport(data, sha256);
  if (!read.ok) return scope.postMessage(read);
  const { comparison, decisions, searched, captured } = read.value;
  scope.postMessage(
    ok({ report: read.value, view: toComparisonView(comparison, { decisions, searched, captured }) }),
  );
};
