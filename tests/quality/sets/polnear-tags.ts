import type { QualitySet } from '../quality-set';
import { asPredictions, attributionsOf, snapshotOf } from '../attribution-input';

/** What the scorer reports for each role. */
interface RoleScore {
  readonly exact: { readonly f1: number };
}

/** Source, cue and content on tokenised passages. The tokens are joined unchanged: gold spans hold the quotation marks. */
export const SET: QualitySet = {
  name: 'polnear-tags',
  references: {
    'polnear-tags.source': 'regex .339, CRF .506, BiLSTM-CRF .696, BERT .832 (test month)',
    'polnear-tags.cue': 'regex .416, CRF .534, BiLSTM-CRF .667, BERT .753',
    'polnear-tags.content': 'regex .184, CRF .286, BiLSTM-CRF .590, BERT .729',
  },
  async measure(run) {
    const rows = run.records.map((record) => ({
      id: record.id,
      attributions: asPredictions(
        attributionsOf(snapshotOf((record['tokens'] as string[]).join(' ')), run.parameters).attributions,
      ),
    }));
    const result = run.score('attribution-tags.mjs', run.write('polnear-tags', rows));
    if (result === null) return {};
    const f1 = (role: string): number => (result[role] as RoleScore).exact.f1;
    return {
      'polnear-tags.source': f1('source'),
      'polnear-tags.cue': f1('cue'),
      'polnear-tags.content': f1('content'),
    };
  },
};
