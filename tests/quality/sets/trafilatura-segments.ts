import { join } from 'node:path';
import { readHtmlFile } from '../../../entrypoints/command-line/read-html-file';
import type { QualitySet } from '../quality-set';

/** Pages with segments an extractor must and must not keep (adbar/trafilatura's tests), English ones; raw bytes. */
export const SET: QualitySet = {
  name: 'trafilatura-segments',
  async measure(run) {
    const rows = [];
    let refused = 0;
    for (const { id, html, url } of run.records) {
      const address = String(url);
      const read = await readHtmlFile(join(run.folder, String(html)), {
        url: /^https?:/u.test(address) ? address : 'https://example.org/',
      });
      if (!read.ok) refused++;
      rows.push({ id, text: read.ok ? read.value.snapshot.text : '' });
    }
    const scored = run.score('extraction-segments.mjs', run.write('trafilatura-segments', rows));
    if (scored === null) return { 'trafilatura-segments.refused': refused };
    return {
      'trafilatura-segments.f': Number(scored['f1']),
      'trafilatura-segments.p': Number(scored['p']),
      'trafilatura-segments.r': Number(scored['r']),
      'trafilatura-segments.refused': refused,
    };
  },
  references: { 'trafilatura-segments.f': 'Readability.js 0.897 (dev), trafilatura 0.924 (whole set)' },
};
