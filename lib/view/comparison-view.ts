import type { ReaderDecision } from '../model/decisions';
import type { EventMatch } from '../model/event-match';
import type { TextSpan } from '../model/text-span';
import type { Warning } from '../model/warning';
import type { ClaimCard, LooseClaim, OverlapItem } from './claim-card';
import type { Message } from './message';
import type { ShownText } from './shown-text';
import type { ReadingView } from './reading-view';
import type { SourcesView } from './sources-view';
import type { WordingView } from './wording-view';

/** What heads a surface: the page it speaks of. Everything in it is stated by the page. */
export interface PageLine {
  readonly publisher: string;
  readonly headline: ShownText;
  /** ISO 8601 or `null`. */
  readonly date: string | null;
}

/** One of the compared articles. Position 0 is this page. */
export interface ArticleView extends PageLine {
  readonly index: number;
  /** What tells it from the others: its publisher, or its headline where several have the same publisher. */
  readonly name: string;
  /** "A", "B" …; `null` for this page. Fixed for one comparison, whatever the reader splits or merges. */
  readonly letter: string | null;
  readonly id: string;
  /** `null` where the address is no http or https address: then it is shown nowhere as a link. */
  readonly href: string | null;
  readonly verdict: 'page' | EventMatch['verdict'];
  readonly decidedByReader: boolean;
}

/** Claims of this page by relation. They add up to `total`; background is left out. */
export interface ClaimCounts {
  readonly total: number;
  readonly same: number;
  readonly wording: number;
  readonly differs: number;
  readonly only: number;
}

/** The first difference, one line each side. */
export interface FirstDifference {
  readonly card: ClaimCard;
  readonly base: ShownText;
  readonly other: ShownText;
  readonly article: number;
}

/** The words the reader selected, while only they are compared. */
export interface SelectionView {
  readonly text: ShownText;
  readonly summary: Message;
  /** "Not found in B. …", `null` where every same-event article has it. */
  readonly notFoundIn: Message | null;
  readonly span: TextSpan;
}

/** What a reader should know before trusting what is shown, and what the panel offers to do about it. */
export interface WarningView {
  readonly kind: Warning['kind'];
  readonly line: Message;
  readonly next: Message | null;
}

/** Everything panel and popup show of one comparison, as plain data. */
export interface ComparisonView {
  /** `ArticleSnapshot.id` of this page. */
  readonly baseId: string;
  readonly page: PageLine;
  readonly articles: readonly ArticleView[];
  readonly coverage: Message;
  readonly warnings: readonly WarningView[];
  readonly counts: ClaimCounts;
  readonly first: FirstDifference | null;
  /** Origins in one sentence, for the popup. */
  readonly origins: Message;
  readonly selection: SelectionView | null;
  /** In page order; `orderByDifference` puts differences first. */
  readonly overlap: readonly OverlapItem[];
  readonly onlyHere: readonly LooseClaim[];
  readonly onlyInOthers: readonly LooseClaim[];
  readonly onlyInOthersCount: number;
  readonly background: readonly LooseClaim[];
  readonly wording: WordingView;
  readonly sources: SourcesView;
  /** What was read of this page, and what was left out. */
  readonly reading: ReadingView;
  /** "About this comparison": engine, date, excerpt ids. */
  readonly about: { readonly engine: string; readonly capturedAt: string };
}

/** What a view is made with beside the comparison itself. */
export interface ViewOptions {
  /** The reader's stored decisions, so that each can be undone where it shows. */
  readonly decisions: readonly ReaderDecision[];
  /** What the search went through: "Searched 204 articles in 2 packs". */
  readonly searched: { readonly articles: number; readonly packs: number };
  /** What reading the page warned of; the comparison itself knows only the text. */
  readonly captured?: readonly Warning[];
}
