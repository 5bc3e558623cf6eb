import type { Message, MessageId } from './message';
import type { ShownText } from './shown-text';

/** One kind of block that stood among the text and was left out of it. */
export interface LeftOutGroup {
  readonly label: MessageId;
  /** Why blocks of this kind are no running text. */
  readonly why: MessageId;
  readonly items: readonly {
    readonly text: ShownText;
    /** Id of the rule that told it from the text. */
    readonly rule: string;
  }[];
}

/** What was read of this page and what was not, so that a reader can check it: half a text makes false omissions. */
export interface ReadingView {
  /** "34 paragraphs were read; 2 are hidden in the page. Left out: caption (3), newsletter line (1)." */
  readonly summary: Message;
  readonly leftOut: readonly LeftOutGroup[];
}
