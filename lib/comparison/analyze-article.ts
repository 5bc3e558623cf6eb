import type { ArticleSnapshot, Paragraph } from '../model/article-snapshot';
import type { Warning } from '../model/warning';
import type { AnalyzedArticle } from './analyzed-article';
import { extractAttributions } from './attribution/extract-attributions';
import { extractClaims } from './claims/extract-claims';
import type { Parameters } from './parameters';
import { segmentSentences } from './segmentation/segment-sentences';
import { tokenize } from './text/tokenize';

/** Marks that reorder or hide text: zero-width characters, bidirectional overrides and isolates, tag characters. */
const HIDDEN_CHARACTERS = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu;

/** Snapshots never change, so what was found in one is found only once for the same parameters. */
const known = new WeakMap<ArticleSnapshot, { parameters: Parameters; article: AnalyzedArticle }>();

/**
 * Reads one article on its own: sentences, who said what, claims. Total: any snapshot gives an analysis, with warnings
 * where something was cut or could not be judged.
 */
export function analyzeArticle(snapshot: ArticleSnapshot, parameters: Parameters): AnalyzedArticle {
  const found = known.get(snapshot);
  if (found?.parameters === parameters) return found.article;
  const article = analyze(snapshot, parameters);
  known.set(snapshot, { parameters, article });
  return article;
}

function analyze(snapshot: ArticleSnapshot, parameters: Parameters): AnalyzedArticle {
  const { paragraphs, warnings: cut } = withinLimit(snapshot, parameters.limits.textLength);
  const bounded = { ...snapshot, paragraphs };
  const { sentences, warnings: segmentation } = segmentSentences(bounded, parameters);
  const tokens = sentences.map((sentence) =>
    tokenize(snapshot.text, sentence.start, sentence.end, sentence.masks),
  );
  const { attributions, carriers } = extractAttributions(
    { snapshot: bounded, sentences, tokens },
    parameters,
  );
  const { claims, warnings: claiming } = extractClaims(
    { snapshot: bounded, sentences, tokens, attributions },
    parameters,
  );
  const warnings = [...cut, ...hidden(snapshot.text), ...undated(snapshot), ...segmentation, ...claiming];
  return { snapshot, sentences, tokens, claims, attributions, carriers, warnings };
}

/** Paragraphs inside the part of the text that is analysed; a text without any is taken as one. */
function withinLimit(
  snapshot: ArticleSnapshot,
  limit: number,
): { paragraphs: Paragraph[]; warnings: Warning[] } {
  const length = snapshot.text.length;
  const all: readonly Paragraph[] =
    snapshot.paragraphs.length > 0 || length === 0
      ? snapshot.paragraphs
      : [{ start: 0, end: length, kind: 'text' }];
  if (length <= limit) return { paragraphs: [...all], warnings: [] };
  const end = /[\ud800-\udbff]/u.test(snapshot.text.charAt(limit - 1)) ? limit - 1 : limit;
  const paragraphs = all
    .filter((paragraph) => paragraph.start < end)
    .map((paragraph) => (paragraph.end <= end ? paragraph : { ...paragraph, end }));
  return { paragraphs, warnings: [{ kind: 'text-truncated', limit }] };
}

function hidden(text: string): Warning[] {
  const count = text.match(HIDDEN_CHARACTERS)?.length ?? 0;
  return count === 0 ? [] : [{ kind: 'hidden-characters', count }];
}

function undated(snapshot: ArticleSnapshot): Warning[] {
  return snapshot.datePublished === null ? [{ kind: 'no-publication-date' }] : [];
}
