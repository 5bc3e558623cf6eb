import type { AnalyzedArticle } from '../../../lib/comparison/analyzed-article';
import { analyzeArticle } from '../../../lib/comparison/analyze-article';
import type { ComparisonContext } from '../../../lib/comparison/comparison-context';
import { eventSimilarity } from '../../../lib/comparison/event/event-similarity';
import { matchEvents } from '../../../lib/comparison/event/match-events';
import type { Parameters } from '../../../lib/comparison/parameters';
import { toCorpusQuery } from '../../../lib/comparison/retrieval/corpus-query';
import { rescoreCandidates } from '../../../lib/comparison/retrieval/rescore-candidates';
import { signatureOf } from '../../../lib/comparison/retrieval/signature';
import { SEARCH_LIMITS } from '../../../entrypoints/shared/search-limits';
import { rememberWords } from '../../../lib/corpus/signatures/remember-words';
import { indexRow } from '../../../lib/corpus/rows/index-row';
import { pageKey } from '../../../lib/corpus/rows/page-key';
import { IndexScan } from '../../../lib/corpus/signatures/index-scan';
import { appendRows, EMPTY_BLOCK, type SignatureBlock } from '../../../lib/corpus/signatures/signature-block';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';
import { snapshotOf } from '../../comparison/snapshot-of';
import { contextOf } from '../../comparison/context-of';
import type { SetRecord } from '../quality-set';

const BLOCK_ROWS = 1_000;
/** Up to so many articles every one is matched, so that the figure is about matching and not about searching. */
const SMALL = 1_000;

/** Another article as the engine sees it from the one asked about. */
export interface FoundArticle {
  /** Id of its record. */
  readonly id: string;
  readonly similarity: number;
}

/** A collection that is asked for reports of one article's event. A large one is searched as the product searches. */
export class EventSearch {
  readonly #ids: readonly string[];
  readonly #snapshots: readonly ArticleSnapshot[];
  readonly #blocks: SignatureBlock[] = [];
  #whole: ComparisonContext | null = null;
  readonly #analyzed = new Map<number, AnalyzedArticle>();
  /** Milliseconds that the verdicts on the articles found took, and questions. */
  matching = { milliseconds: 0, questions: 0 };

  /** @param records articles of a set, each with the id it is to be found under */
  constructor(
    records: readonly SetRecord[],
    private readonly parameters: Parameters,
  ) {
    this.#ids = records.map(({ id }) => id);
    this.#snapshots = records.map((record, row) => toSnapshot(record, row));
    const signature = rememberWords(signatureOf);
    for (let row = 0; row < this.#snapshots.length; row += BLOCK_ROWS) {
      const rows = this.#snapshots
        .slice(row, row + BLOCK_ROWS)
        .map((each) => indexRow(each, pageKey(each), signature));
      this.#blocks.push(appendRows(EMPTY_BLOCK, rows));
    }
  }

  /**
   * The articles found that the engine says report the same event. Each pair is judged with the weights and names of
   * these two alone, as a comparison does, so that what else is found changes no verdict.
   */
  sameEvent(id: string): string[] {
    const base = this.#articleAt(this.#ids.indexOf(id));
    const others = this.ask(id).map((found) => ({
      id: found.id,
      article: this.#articleAt(this.#ids.indexOf(found.id)),
    }));
    const started = process.hrtime.bigint();
    const same = others.filter(({ article }) => {
      const { verdict } = matchEvents(base, article, 1, contextOf([base, article], this.parameters));
      return verdict === 'same';
    });
    this.matching.milliseconds += Number(process.hrtime.bigint() - started) / 1e6;
    this.matching.questions++;
    return same.map((found) => found.id);
  }

  /** The articles the engine would compare with one, most similar first. */
  ask(id: string): FoundArticle[] {
    const row = this.#ids.indexOf(id);
    const base = this.#articleAt(row);
    const candidates = this.#candidates(base);
    const others = candidates.map((candidate) => this.#articleAt(candidate));
    const context = contextOf([base, ...others], this.parameters);
    const found = others.map((other, at): FoundArticle => ({
      id: this.#ids[candidates[at]!]!,
      similarity: eventSimilarity(base, other, context),
    }));
    return found.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
  }

  /** The articles to match: in a small collection those most similar of all, in a large one those the index gives. */
  #candidates(base: AnalyzedArticle): number[] {
    return this.#snapshots.length <= SMALL ? this.#mostSimilar(base) : this.#searched(base);
  }

  #mostSimilar(base: AnalyzedArticle): number[] {
    const articles = this.#snapshots.map((_, row) => this.#articleAt(row));
    this.#whole ??= contextOf(articles, this.parameters);
    const context = this.#whole;
    return articles
      .map((article, row) => ({ row, similarity: eventSimilarity(base, article, context) }))
      .filter(({ row }) => articles[row] !== base)
      .sort((a, b) => b.similarity - a.similarity || a.row - b.row)
      .slice(0, this.parameters.limits.others)
      .map(({ row }) => row);
  }

  #searched(base: AnalyzedArticle): number[] {
    const scan = new IndexScan({
      ...toCorpusQuery(base, this.parameters.retrieval),
      ...SEARCH_LIMITS,
      exclude: [base.snapshot.id],
    });
    for (const block of this.#blocks) scan.add(block, 'set');
    const { candidates } = scan.answer();
    const texts = candidates.map((candidate) => this.#snapshots[Number.parseInt(candidate.id, 16)]!);
    return rescoreCandidates(base, candidates, texts, this.parameters)
      .slice(0, this.parameters.limits.others)
      .map((candidate) => Number.parseInt(candidate.id, 16));
  }

  #articleAt(row: number): AnalyzedArticle {
    const known = this.#analyzed.get(row) ?? analyzeArticle(this.#snapshots[row]!, this.parameters);
    this.#analyzed.set(row, known);
    return known;
  }
}

/** The id is the row, so that a found id tells the record. */
function toSnapshot(record: SetRecord, row: number): ArticleSnapshot {
  const { title, date } = record;
  return snapshotOf(textOf(record), {
    id: row.toString(16).padStart(64, '0'),
    headline: typeof title === 'string' ? title : '',
    datePublished: typeof date === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(date) ? date : null,
  });
}

/** Paragraphs of sentences, sentences, or plain text, whichever the set has. */
function textOf({ paragraphs, sentences, text }: SetRecord): string {
  if (Array.isArray(paragraphs))
    return paragraphs
      .map((part: unknown) => (Array.isArray(part) ? part.join(' ') : String(part)))
      .join('\n\n');
  if (typeof text === 'string') return text;
  return Array.isArray(sentences) ? sentences.join('\n\n') : '';
}
