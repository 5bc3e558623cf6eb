import { join } from 'node:path';
import { readHtmlFile } from '../../../entrypoints/command-line/read-html-file';
import type { QualitySet } from '../quality-set';

/** Article bodies of 181 pages, marked by hand (scrapinghub/article-extraction-benchmark); 4-gram shingles. */
export const SET: QualitySet = {
  name: 'zyte-aeb',
  async measure(run) {
    const rows = [];
    let refused = 0;
    for (const { id, html, url } of run.records) {
      const read = await readHtmlFile(join(run.folder, String(html)), { url: String(url) });
      if (!read.ok) refused++;
      rows.push({ id, text: read.ok ? read.value.snapshot.text : '' });
    }
    const predictions = run.write('zyte-aeb', rows);
    const scored = run.score('extraction-shingle.mjs', predictions, ['--reps', '0']);
    if (scored === null) return { 'zyte-aeb.refused': refused };
    return {
      'zyte-aeb.f1': Number(scored['f1']),
      'zyte-aeb.p': Number(scored['precision']),
      'zyte-aeb.r': Number(scored['recall']),
      'zyte-aeb.refused': refused,
    };
  },
  references: {
    'zyte-aeb.f1': 'Readability.js 0.951 (dev), rs_trafilatura 0.972, AutoExtract 0.978',
    'zyte-aeb.p': 'Readability.js 0.921',
    'zyte-aeb.r': 'Readability.js 0.983',
  },
};
