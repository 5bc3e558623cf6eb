import type { PackArticle } from '../../model/pack';
import type { ArticleSummary, SignatureOf } from '../corpus-store';
import type { IndexRow } from '../signatures/signature-block';
import { indexRow } from './index-row';
import { summarise } from './summarise';

/** What a store needs to know to make rows of an article. */
export interface Incoming {
  readonly given: PackArticle;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** What the index and the list will know of an article. */
interface IncomingRows {
  readonly row: IndexRow;
  readonly summary: ArticleSummary;
}

/**
 * An article on its way in. Its index row, most of the work, is made once, when it is first asked for: while an earlier
 * write has its turn, or while the browser writes what was handed to it before.
 */
export class IncomingArticle implements Incoming {
  readonly given: PackArticle;
  readonly savedAt: string;
  readonly #shownAs: string;
  readonly #signatureOf: SignatureOf;
  #rows: IncomingRows | null = null;

  /** @param shownAs the pack its summary names: the one it will be in */
  constructor({ given, savedAt }: Incoming, shownAs: string, signatureOf: SignatureOf) {
    this.given = given;
    this.savedAt = savedAt;
    this.#shownAs = shownAs;
    this.#signatureOf = signatureOf;
  }

  rows(): IncomingRows {
    return (this.#rows ??= this.#made());
  }

  #made(): IncomingRows {
    const summary = summarise(this.given, this.#shownAs, this.savedAt);
    return { summary, row: indexRow(this.given, summary.page, this.#signatureOf) };
  }
}
