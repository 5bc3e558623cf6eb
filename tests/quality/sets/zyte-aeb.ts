import { join } from 'node:path';
import { parseHtml } from '../../../entrypoints/command-line/parse-html';
import { readFileText } from '../../../entrypoints/command-line/read-file-text';
import { readParsed } from '../../../entrypoints/command-line/read-parsed';
import type { QualitySet } from '../quality-set';
import { plainReadability } from './plain-readability';
import { shingleF1 } from './shingle-f1';

/** F1 by which a page may be read worse than by Readability alone. */
const WORSE = 0.05;
/** When the pages are read, which no figure depends on. */
const AT = '2024-01-01T00:00:00Z';

/** Article bodies of 181 pages, marked by hand (scrapinghub/article-extraction-benchmark); 4-gram shingles. */
export const SET: QualitySet = {
  name: 'zyte-aeb',
  async measure(run) {
    const rows = [];
    let refused = 0;
    let below = 0;
    let worst = 0;
    for (const { id, html, url, text: gold } of run.records) {
      const file = readFileText(join(run.folder, String(html)));
      if (!file.ok) throw new Error(`${id}: ${file.error}`);
      const page = parseHtml(file.value);
      const read = await readParsed(page, { url: String(url), capturedAt: AT });
      if (!read.ok) refused++;
      const text = read.ok ? read.value.snapshot.text : '';
      rows.push({ id, text });
      const gain = shingleF1(String(gold), text) - shingleF1(String(gold), plainReadability(page));
      if (gain < -WORSE) below++;
      worst = Math.min(worst, gain);
    }
    const against = { 'zyte-aeb.below_readability': below, 'zyte-aeb.worst_loss': -worst };
    const predictions = run.write('zyte-aeb', rows);
    const scored = run.score('extraction-shingle.mjs', predictions, ['--reps', '0']);
    if (scored === null) return { 'zyte-aeb.refused': refused, ...against };
    return {
      'zyte-aeb.f1': Number(scored['f1']),
      'zyte-aeb.p': Number(scored['precision']),
      'zyte-aeb.r': Number(scored['recall']),
      'zyte-aeb.refused': refused,
      ...against,
    };
  },
  references: {
    'zyte-aeb.f1': 'Readability.js 0.951 (dev), rs_trafilatura 0.972, AutoExtract 0.978',
    'zyte-aeb.p': 'Readability.js 0.921',
    'zyte-aeb.r': 'Readability.js 0.983',
    'zyte-aeb.below_readability': `pages more than ${WORSE} below Readability alone; none is allowed`,
    'zyte-aeb.worst_loss': 'F1 of the page that loses most against Readability alone',
  },
};
