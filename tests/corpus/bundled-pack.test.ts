import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packDescription } from '../../entrypoints/command-line/pack-description';
import { readArticleFolder } from '../../entrypoints/command-line/read-article-folder';
import { BUNDLED_PACK } from '../../lib/corpus/bundled-pack';
import { readPack } from '../../lib/corpus/pack/read-pack';
import { writePack } from '../../lib/corpus/pack/write-pack';

const SOURCES = 'assets/corpus/starter';
const BUILT = `assets/public${BUNDLED_PACK.path}`;
const SEEDS = process.env['CROSSREAD_SEEDS'];
/** Words in a row that no digest may share with a report it took its facts from. */
const RUN = 8;

const open = async () => {
  const pack = await readPack(new Uint8Array(readFileSync(BUILT)));
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
};
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (text: string): string[] => {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, at) => all.slice(at, at + RUN).join(' '));
};

describe('the bundled pack', () => {
  it('is the one that was reviewed', async () => {
    const { manifest, articles } = await open();
    expect(manifest).toMatchObject({ id: BUNDLED_PACK.id, sha256: BUNDLED_PACK.sha256 });
    expect(articles).toHaveLength(BUNDLED_PACK.articles);
  });

  it('is built from the sources beside it', async () => {
    const description = packDescription(SOURCES, {});
    if (!description.ok) throw new Error(description.error);
    const { articles, leftOut } = await readArticleFolder(SOURCES, '2000-01-01T00:00:00Z');
    expect(leftOut).toEqual([]);
    const pack = await open();
    expect(pack.manifest).toMatchObject(description.value);
    expect(await writePack(description.value, articles)).toBe(
      await writePack(description.value, pack.articles),
    );
  });

  it('gives every digest a headline, a length fit for comparing, and its provenance', async () => {
    for (const article of (await open()).articles) {
      expect(article.headline, article.url).not.toBe('');
      expect(article.provenance?.length, article.url).toBeGreaterThan(0);
      expect(words(article.text).length, article.url).toBeGreaterThanOrEqual(80);
      expect(words(article.text).length, article.url).toBeLessThanOrEqual(220);
    }
  });

  it('states no date of publication, since no report gives one', async () => {
    expect((await open()).articles.filter(({ datePublished }) => datePublished !== null)).toEqual([]);
  });

  it.skipIf(SEEDS === undefined)(
    `has no ${RUN} words in a row in common with the reports (set CROSSREAD_SEEDS to their folder)`,
    async () => {
      expect(existsSync(SEEDS!)).toBe(true);
      const files = readdirSync(SEEDS!).filter((file) => file.endsWith('.txt'));
      expect(files).toHaveLength(3);
      const taken = new Set(files.flatMap((file) => runs(readFileSync(join(SEEDS!, file), 'utf8'))));
      const shared = (await open()).articles.flatMap((article) =>
        runs(`${article.headline}\n${article.text}`).filter((run) => taken.has(run)),
      );
      expect(shared).toEqual([]);
    },
  );
});
