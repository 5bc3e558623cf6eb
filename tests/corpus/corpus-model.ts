import type { PackArticle } from '../../lib/model/pack';

interface ModelPack {
  enabled: boolean;
  /** Version its manifest names; `null` for a pack without a manifest. */
  version: string | null;
  /** What its manifest vouches for: the file it came from. */
  readonly file: string | null;
  readonly articles: Map<string, PackArticle>;
}

/** A pack that came from no file. */
const OWN = { enabled: true, version: null, file: null } as const;

interface Removed {
  readonly copies: readonly { readonly pack: string; readonly article: PackArticle }[];
  /** Packs as they were, for those that went with their articles. */
  readonly packs: ReadonlyMap<string, Pick<ModelPack, 'enabled' | 'version' | 'file'>>;
}

interface Aside {
  readonly id: string;
  readonly pack: ModelPack;
  readonly instead: boolean;
}

/** The plainest thing that a corpus store must agree with: maps, and a search that looks at every text. */
export class CorpusModel {
  readonly packs = new Map<string, ModelPack>();
  /** What the reader has removed, in turn; `null` where it was taken back or can no longer be. */
  #removed: (Removed | Aside | null)[] = [];

  put(articles: readonly PackArticle[], pack: string): { added: number; known: number } {
    const target = this.packs.get(pack) ?? { ...OWN, articles: new Map() };
    this.packs.set(pack, target);
    const before = target.articles.size;
    for (const article of articles)
      if (!target.articles.has(article.id)) target.articles.set(article.id, article);
    const added = target.articles.size - before;
    return { added, known: articles.length - added };
  }

  /** Gives the number of copies that went. */
  remove(ids: readonly string[]): number {
    const packs = new Map(
      [...this.packs].map(([id, { enabled, version, file }]) => [id, { enabled, version, file }]),
    );
    const copies = [...this.packs].flatMap(([pack, { articles }]) =>
      [...new Set(ids)].flatMap((id) => {
        const article = articles.get(id);
        return article !== undefined && articles.delete(id) ? [{ pack, article }] : [];
      }),
    );
    this.#removed.push({ copies, packs });
    return copies.length;
  }

  removePack(id: string): number {
    const pack = this.packs.get(id);
    if (pack === undefined || pack.file === null) return 0;
    this.packs.delete(id);
    this.#removed.push({ id, pack, instead: false });
    return pack.articles.size;
  }

  /** Puts back what was removed; `null` where there is nothing to put back, or a pack has to come first. */
  undo(key: number): { restored: number; known: number; replaced: number } | null {
    const removed = this.#removed[key] ?? null;
    if (removed === null) return null;
    const waits = this.#removed
      .slice(key + 1)
      .some(
        (later) =>
          later !== null &&
          'pack' in later &&
          ('pack' in removed
            ? removed.id === later.id
            : removed.copies.some(({ pack }) => pack === later.id)),
      );
    if (waits) return null;
    this.#removed[key] = null;
    if ('pack' in removed) {
      if (removed.instead) this.packs.delete(removed.id);
      return this.#bringBack(removed.id, removed.pack);
    }
    const { copies, packs } = removed;
    let restored = 0;
    let replaced = 0;
    for (const { pack, article } of copies) {
      const [then, now] = [packs.get(pack), this.packs.get(pack)];
      if (now === undefined) this.packs.set(pack, { ...OWN, ...then, articles: new Map() });
      else if (then !== undefined && then.file !== now.file) {
        replaced += 1;
        continue;
      }
      restored += this.put([article], pack).added;
    }
    return { restored, known: copies.length - restored - replaced, replaced };
  }

  #bringBack(id: string, pack: ModelPack): { restored: number; known: number; replaced: number } {
    const now = this.packs.get(id);
    if (now === undefined) this.packs.set(id, pack);
    const { size } = pack.articles;
    const restored = now === undefined ? size : 0;
    const known = now !== undefined && now.file === pack.file ? size : 0;
    return { restored, known, replaced: size - restored - known };
  }

  /** The way back is a matter of the page that is open. */
  forgetRemoved(): void {
    this.#removed = [];
  }

  install(pack: string, version: string, articles: readonly PackArticle[]): void {
    const enabled = this.packs.get(pack)?.enabled ?? true;
    const held = new Map(articles.map((article) => [article.id, article]));
    const file = JSON.stringify([...articles].sort((a, b) => (a.id < b.id ? -1 : 1)));
    this.packs.set(pack, { enabled, version, file, articles: held });
  }

  /** Gives the number of articles that are there now; 0 where there was no pack to replace. */
  replace(id: string, version: string, articles: readonly PackArticle[]): number {
    const pack = this.packs.get(id);
    if (pack === undefined) return 0;
    this.install(id, version, articles);
    this.#removed.push({ id, pack, instead: true });
    return articles.length;
  }

  turn(pack: string, enabled: boolean): void {
    const known = this.packs.get(pack);
    if (known !== undefined) known.enabled = enabled;
  }

  /** Ids of searched articles whose text has this word; of versions of one page in a pack the latest is searched. */
  searched(word: string): { found: string[]; articles: number; packs: number } {
    const enabled = [...this.packs.values()].filter((pack) => pack.enabled && pack.articles.size > 0);
    const latest = enabled.map(({ articles }) => {
      const byPage = new Map<string, PackArticle>();
      for (const article of [...articles.values()].sort(latestFirst))
        if (!byPage.has(pageOf(article))) byPage.set(pageOf(article), article);
      return [...byPage.values()];
    });
    const found = latest.flat().filter(({ text }) => text.split(' ').includes(word));
    return {
      found: [...new Set(found.map(({ id }) => id))].sort(),
      articles: new Set(latest.flat().map(({ id }) => id)).size,
      packs: enabled.length,
    };
  }

  /** Ids of all articles read from the page of this one, latest first; empty where this one is not there. */
  versions(id: string): string[] {
    const own = this.shown(id);
    if (own === undefined) return [];
    const all = [...this.packs.values()].flatMap(({ articles }) => [...articles.values()]);
    const sorted = all.filter((article) => pageOf(article) === pageOf(own)).sort(latestFirst);
    return [...new Set(sorted.map((article) => article.id))];
  }

  /** The copy that is shown: the reader's own first, then that of the first pack by name. */
  shown(id: string): PackArticle | undefined {
    return ['saved', ...[...this.packs.keys()].sort()]
      .map((pack) => this.packs.get(pack)?.articles.get(id))
      .find((article) => article !== undefined);
  }

  get copies(): number {
    return [...this.packs.values()].reduce((count, { articles }) => count + articles.size, 0);
  }
}

const pageOf = ({ url }: PackArticle): string => url.split('?')[0]!;

const latestFirst = (a: PackArticle, b: PackArticle): number =>
  Date.parse(b.capturedAt) - Date.parse(a.capturedAt) || (a.id < b.id ? 1 : -1);
