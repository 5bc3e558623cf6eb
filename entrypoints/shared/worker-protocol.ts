import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { Candidate } from '../../lib/model/candidate';
import type { Comparison } from '../../lib/model/comparison';
import type { ReaderDecision } from '../../lib/model/decisions';
import type { TextSpan } from '../../lib/model/text-span';
import type { Warning } from '../../lib/model/warning';
import type { ComparisonView } from '../../lib/view/comparison-view';

/** What the comparing worker is asked, in this order, once each: read the page, then compare it. */
export type ToWorker =
  | { readonly kind: 'analyze'; readonly base: ArticleSnapshot }
  | {
      readonly kind: 'compare';
      readonly candidates: readonly Candidate[];
      readonly others: readonly ArticleSnapshot[];
      readonly decisions: readonly ReaderDecision[];
      readonly selection: TextSpan | null;
      readonly captured: readonly Warning[];
      readonly searched: { readonly articles: number; readonly packs: number };
    };

/** What it answers. */
export type FromWorker =
  /** The engine is loaded and begins to read the page. */
  | { readonly kind: 'begun' }
  | {
      readonly kind: 'analyzed';
      readonly sentences: number;
      readonly claims: number;
      /** Signatures as plain numbers: they go on to the background as JSON. */
      readonly query: { readonly article: number[]; readonly claims: number[][] };
    }
  /** The articles that score best passed `rescoreCandidates`; `close` are compared. */
  | { readonly kind: 'close'; readonly close: number }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** With the closest article only; the whole follows. */
  | { readonly kind: 'partial'; readonly comparison: Comparison; readonly view: ComparisonView }
  | { readonly kind: 'compared'; readonly comparison: Comparison; readonly view: ComparisonView };
