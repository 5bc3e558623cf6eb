import type { PackArticle } from '../../lib/model/pack';

interface ModelPack {
  enabled: boolean;
  readonly articles: Map<string, PackArticle>;
}

/** The plainest thing that a corpus store must agree with: maps, and a search that looks at every text. */
export class CorpusModel {
  readonly packs = new Map<string, ModelPack>();

  put(articles: readonly PackArticle[], pack: string): { added: number; known: number } {
    const target = this.packs.get(pack) ?? { enabled: true, articles: new Map<string, PackArticle>() };
    this.packs.set(pack, target);
    const before = target.articles.size;
    for (const article of articles)
      if (!target.articles.has(article.id)) target.articles.set(article.id, article);
    const added = target.articles.size - before;
    return { added, known: articles.length - added };
  }

  remove(ids: readonly string[]): number {
    const held = ids.filter((id) => [...this.packs.values()].some(({ articles }) => articles.has(id)));
    for (const { articles } of this.packs.values()) for (const id of ids) articles.delete(id);
    return new Set(held).size;
  }

  install(pack: string, articles: readonly PackArticle[]): void {
    const enabled = this.packs.get(pack)?.enabled ?? true;
    this.packs.set(pack, { enabled, articles: new Map(articles.map((article) => [article.id, article])) });
  }

  /** Ids of searched articles whose text has this word, in order of id. */
  searched(word: string): { found: string[]; articles: number; packs: number } {
    const enabled = [...this.packs.values()].filter((pack) => pack.enabled && pack.articles.size > 0);
    const all = new Map(enabled.flatMap(({ articles }) => [...articles]));
    const found = [...all.keys()].filter((id) =>
      enabled.some(({ articles }) => articles.get(id)?.text.split(' ').includes(word)),
    );
    return { found: found.sort(), articles: all.size, packs: enabled.length };
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
