import { expect, it } from 'vitest';
import { openSources } from '../../../entrypoints/library/import/open-sources';
import { buildZip } from '../../corpus/import/zip/build-zip';

const PATHS = [
  'news/A report.html',
  'news/A report_files/saved_resource.html',
  'news/A report_files/photo.jpg',
  'news/other_files/report.html',
  'news/Ein Bericht.html',
  'news/Ein Bericht-Dateien/saved_resource.html',
];

it('passes over the frames a browser saves beside a page, and reads pages in any other folder', async () => {
  const chosen = PATHS.map((path) => ({ path, file: new File(['<p>Text.'], path) }));
  const zip = buildZip(PATHS.map((name) => ({ name, content: '<p>Text.' })));
  const packed = [{ path: 'news.zip', file: new File([zip], 'news.zip') }];
  for (const { sources, companions, problems } of [await openSources(chosen), await openSources(packed)]) {
    expect(sources.map(({ name }) => name.replace('news.zip/', ''))).toEqual([PATHS[0], PATHS[3], PATHS[4]]);
    expect(companions).toBe(3);
    expect(problems).toEqual([]);
  }
});

it('says of a document inside an archive that it is not read, and of an archive that it can be unpacked', async () => {
  const content = 'PK\u0003\u0004 and what follows';
  const zip = buildZip(['Notes.docx', 'more.bin'].map((name) => ({ name, content })));
  const { sources } = await openSources([{ path: 'news.zip', file: new File([zip], 'news.zip') }]);
  expect(await Promise.all(sources.map((source) => source.open()))).toEqual([
    { ok: false, error: { kind: 'unknown-kind' } },
    { ok: false, error: { kind: 'entry', code: 'nested-archive' } },
  ]);
});
