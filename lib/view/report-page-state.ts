import type { ComparisonView } from './comparison-view';
import type { Message } from './message';

/** What the page of saved reports can be in. */
export type ReportPageState =
  | { readonly kind: 'choose'; readonly problem: Message | null }
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'open';
      readonly view: ComparisonView;
      /** ISO 8601 moment it was saved. */
      readonly madeAt: string;
      /** Version of this Crossread's engine, where it is not the report's; `null` where they are the same. */
      readonly ownEngine: string | null;
    };
