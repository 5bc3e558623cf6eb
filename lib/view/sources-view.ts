import type { EventMatch } from '../model/event-match';
import type { ReaderDecision } from '../model/decisions';
import type { Chip, ShownPlace } from './claim-card';
import type { Message, MessageArgument, MessageId } from './message';
import type { ShownText } from './shown-text';

/** Speaker, carriers and article of one statement, in the order it travelled. */
export interface Chain {
  /** `null`: no speaker named. */
  readonly speaker: string | null;
  /** Nearest to the speaker first. */
  readonly carriers: readonly string[];
  readonly place: ShownPlace | null;
  readonly article: number;
}

/** The way from an origin to an article; `via` is a position in `OriginFlowView.carriers`, `null` for a direct line. */
export interface FlowEdge {
  readonly origin: number;
  readonly via: number | null;
  readonly article: number;
  /** `credit-line`: the carrier stands in a credit line only, not in the text. */
  readonly evidence: 'text' | 'credit-line';
}

/** Origins, carriers and articles with the lines between them. */
export interface OriginFlowView {
  readonly origins: readonly { readonly name: string; readonly note: MessageId }[];
  readonly carriers: readonly { readonly name: string }[];
  readonly articles: readonly number[];
  readonly edges: readonly FlowEdge[];
}

/** One line of the verdict on origins, with the articles it speaks of. */
export interface OriginReasonView {
  readonly id: string;
  readonly articles: readonly number[];
  readonly line: Message;
}

/** A speaker with what they are credited with. */
export interface SpeakerView {
  readonly id: string;
  readonly name: string;
  readonly note: MessageId | null;
  readonly articles: readonly number[];
  readonly statements: readonly { readonly text: ShownText; readonly chain: Chain }[];
}

/** One claim credited in different ways, or a loop of citations. */
export type CreditView =
  | {
      readonly kind:
        | 'credited-differently'
        | 'attribution-lost'
        | 'attribution-gained'
        | 'quoted-and-reported';
      readonly id: string;
      readonly text: ShownText;
      readonly readings: readonly Chain[];
    }
  | { readonly kind: 'loop'; readonly id: string; readonly articles: readonly number[] };

/** One quotation: the longest version, then what each article keeps of it. */
export interface QuoteView {
  readonly id: string;
  readonly speaker: string;
  readonly rows: readonly {
    readonly place: ShownPlace;
    readonly text: ShownText;
    readonly longest: boolean;
    readonly chips: readonly { readonly label: MessageId; readonly severity: Chip['severity'] }[];
    /** Words whose absence matters. */
    readonly missing: readonly string[];
  }[];
}

/** Spellings treated as one name. */
export interface NameView {
  readonly key: string;
  readonly name: string;
  readonly spellings: readonly {
    readonly text: string;
    readonly articles: readonly number[];
    /** `null` for the spelling that stands as the name. */
    readonly split: ReaderDecision | null;
  }[];
  readonly mayDiffer: readonly { readonly name: string; readonly merge: ReaderDecision }[];
}

/** A phrase about time and what it was taken to mean. */
export interface DateView {
  readonly phrase: string;
  readonly articles: readonly number[];
  readonly meaning: Message;
  readonly note: Message | null;
}

/** Is this article about the same event? */
export interface EventView {
  readonly article: number;
  readonly verdict: EventMatch['verdict'];
  readonly decidedByReader: boolean;
  readonly evidence: readonly {
    readonly facet: MessageId;
    readonly lines: readonly { readonly agrees: boolean; readonly items: readonly MessageArgument[] }[];
  }[];
  /** The decision that overrules the verdict. */
  readonly overrule: ReaderDecision;
  /** The reader's own decision, to take back. */
  readonly own: ReaderDecision | null;
}

/** The Sources tab. */
export interface SourcesView {
  readonly count: number;
  /** "This page and 3 others rest on 3 origins: …" */
  readonly origins: {
    readonly sentence: Message;
    readonly independent: number | null;
    readonly flow: OriginFlowView;
    /** Why articles count as one origin, and what is missing. */
    readonly reasons: readonly OriginReasonView[];
  };
  readonly speakers: readonly SpeakerView[];
  readonly credits: readonly CreditView[];
  readonly quotes: readonly QuoteView[];
  readonly names: readonly NameView[];
  readonly dates: readonly DateView[];
  readonly events: readonly EventView[];
}
