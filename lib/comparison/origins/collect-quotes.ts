import type { Speaker } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { AnalyzedArticle } from '../analyzed-article';
import { tokenize, type Token } from '../text/tokenize';

/** One quotation as an article prints it. */
export interface PrintedQuote {
  readonly article: number;
  /** The content span, marks included. */
  readonly span: TextSpan;
  readonly speaker: Speaker | null;
  /** Words inside the marks, ellipses and brackets left out. */
  readonly words: readonly Token[];
}

const QUOTED = /[“"«„]([^“”"«»„]{8,2000})[”"»“]/gu;

/** Quotations that attributions hold: whole content that is quoted, and quoted stretches of mixed content. */
export function collectQuotes(article: AnalyzedArticle, position: number): PrintedQuote[] {
  const { text } = article.snapshot;
  return article.attributions.flatMap((attribution): PrintedQuote[] => {
    if (attribution.quotation === 'indirect') return [];
    return attribution.content
      .flatMap((span) => (attribution.quotation === 'direct' ? [span] : quotedParts(text, span)))
      .map((span) => ({ article: position, span, speaker: attribution.speaker, words: wordsOf(text, span) }));
  });
}

function quotedParts(text: string, span: TextSpan): TextSpan[] {
  return [...text.slice(span.start, span.end).matchAll(QUOTED)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

const wordsOf = (text: string, span: TextSpan): Token[] =>
  tokenize(text, span.start, span.end).filter((token) => token.kind !== 'mark');
