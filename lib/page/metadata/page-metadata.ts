/** What a page states about its article. Every value is a claim of the page: shown as such, trusted for nothing. */
export interface PageMetadata {
  readonly headline: string;
  readonly publisher: string | null;
  /** People named as authors. */
  readonly authors: readonly string[];
  /** Agencies and other organisations named as authors. */
  readonly organisations: readonly string[];
  /** ISO 8601. */
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  /** BCP 47. */
  readonly inLanguage: string | null;
  readonly canonicalUrl: string | null;
  /** The text of the article as structured data repeats it, often only its beginning; a hint at how much there is. */
  readonly bodyLength: number;
  /** The page says that the article is not free to read. */
  readonly locked: boolean;
  /** The page calls itself an article. */
  readonly article: boolean;
}

/** The same fields as one kind of markup gives them; absent where it does not. */
export interface StatedMetadata {
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors?: readonly StatedAuthor[] | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly inLanguage?: string | undefined;
  readonly canonicalUrl?: string | undefined;
  readonly bodyLength?: number | undefined;
  readonly locked?: boolean | undefined;
  readonly article?: boolean | undefined;
}

export interface StatedAuthor {
  readonly name: string;
  /** `null` where the markup does not say. */
  readonly organisation: boolean | null;
}
