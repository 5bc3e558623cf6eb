import { articleCarriers } from '../../../lib/comparison/attribution/article-carriers';
import { PARAMETERS, type Parameters } from '../../../lib/comparison/parameters';
import { fold } from '../../../lib/comparison/text/fold';
import type { QualitySet, SetRecord } from '../quality-set';
import { msPerThousandWords, worstRepeatMs } from '../attribution-speed';
import { asPredictions, attributionsOf, snapshotOf } from '../attribution-input';

/** Wires the data names as gold, by carrier key. */
const WIRES: ReadonlySet<string> = new Set(['ap', 'upi', 'reuters', 'afp']);

/**
 * Attributions in whole articles, and the wire an article is credited to. On dev only the articles of the official dev
 * month are scored for attributions; wire credits use all. The page's author line is given as the byline, as capture
 * gives it; `wire_text_*` leaves it out.
 */
export const SET: QualitySet = {
  name: 'polnear',
  references: {
    'polnear.ar_f1': 'regex .483, human .859',
    'polnear.full_f1': 'regex .197, human .690',
    'polnear.wire_p': 'aim .95',
    'polnear.wire_r': 'aim .85',
    'polnear.ms_per_1000_words': 'aim 2 on a quiet machine',
    'polnear.worst_repeat_ms': 'aim 50 for 100 kB',
  },
  async measure(run) {
    const scored =
      run.split === 'dev' ? run.records.filter((record) => record['split'] === 'dev') : run.records;
    const rows = scored.map((record) => ({
      id: record.id,
      attributions: asPredictions(attributionsOf(snapshotOf(textOf(record)), run.parameters).attributions),
    }));
    const gold = run.write('polnear-gold', scored);
    const result = run.score('attribution.mjs', run.write('polnear', rows), ['--gold', gold]);
    const wire = wireFigures(run.records, true, run.parameters);
    const text = wireFigures(run.records, false, run.parameters);
    const figures = {
      'polnear.wire_p': wire.precision,
      'polnear.wire_r': wire.recall,
      'polnear.wire_text_p': text.precision,
      'polnear.wire_text_r': text.recall,
    };
    const times = run.parameters === PARAMETERS ? speed(scored) : {};
    if (result === null) return { ...figures, ...times };
    const f1 = (part: string): number => (result[part] as { f1: number }).f1;
    return { 'polnear.ar_f1': f1('AR'), 'polnear.full_f1': f1('full'), ...figures, ...times };
  },
};

/** Processor time with all rules, not counted in any floor: it depends on the machine. */
const speed = (records: readonly SetRecord[]): Record<string, number> => ({
  'polnear.ms_per_1000_words': msPerThousandWords(records.map(textOf)),
  'polnear.worst_repeat_ms': worstRepeatMs(),
});

const textOf = (record: SetRecord): string => record['text'] as string;

/** Precision and recall of the wires found as whole-article carriers. */
function wireFigures(
  records: readonly SetRecord[],
  withByline: boolean,
  parameters: Parameters,
): { precision: number; recall: number } {
  let found = 0;
  let right = 0;
  let gold = 0;
  for (const record of records) {
    const wire = record['wire'] === null ? null : fold(String(record['wire']));
    const author = record['author'];
    const byline = withByline && typeof author === 'string' ? [author] : [];
    const carriers = articleCarriers(snapshotOf(textOf(record), { byline }), parameters.attribution);
    const wires = carriers.filter((carrier) => WIRES.has(carrier.key));
    found += wires.length;
    if (wire !== null) gold++;
    if (wires.some((carrier) => carrier.key === wire)) right++;
  }
  return { precision: found === 0 ? 0 : right / found, recall: gold === 0 ? 0 : right / gold };
}
