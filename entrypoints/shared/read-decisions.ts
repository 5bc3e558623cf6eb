import type { ReaderDecision } from '../../lib/model/decisions';
import type { Warning } from '../../lib/model/warning';
import type { StoredValue } from '../../lib/settings/stored-value';

/** What the reader overruled, as far as it can be read; where it cannot, a warning says so. */
export interface ReadDecisions {
  readonly decisions: readonly ReaderDecision[];
  readonly warnings: readonly Warning[];
}

/** Reads the reader's decisions. Where the browser does not give them, a comparison goes on without them, and says so. */
export async function readDecisions(
  stored: Pick<StoredValue<ReaderDecision[]>, 'read'>,
): Promise<ReadDecisions> {
  try {
    return { decisions: await stored.read(), warnings: [] };
  } catch {
    return { decisions: [], warnings: [{ kind: 'decisions-unread' }] };
  }
}
