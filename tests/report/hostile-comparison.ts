import type { Comparison } from '../../lib/model/comparison';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

/** The port comparison with hostile words in every field that a page, a pack or a saved file can fill. */
export function hostileComparison(words: string, url = 'https://a.example/'): Comparison {
  const comparison = structuredClone(PORT_COMPARISON);
  comparison.articles = comparison.articles.map((article) => ({
    ...article,
    headline: words,
    publisher: words,
    byline: [words],
    url,
    canonicalUrl: url,
    datePublished: words,
    inLanguage: words,
    capturedAt: words,
    // Same length, so that all spans still stand.
    text: words.slice(0, 30) + article.text.slice(Math.min(30, words.length)),
  }));
  comparison.names = comparison.names.map((name) => ({ ...name, name: words }));
  comparison.dates = comparison.dates.map((date) => ({ ...date, phrase: words }));
  comparison.quotes = comparison.quotes.map((quote) => ({ ...quote, speaker: words }));
  comparison.origins.origins = comparison.origins.origins.map((origin) => ({ ...origin, name: words }));
  comparison.analyses = comparison.analyses.map((analysis) => ({
    ...analysis,
    attributions: analysis.attributions.map((attribution) => ({
      ...attribution,
      speaker: attribution.speaker && { ...attribution.speaker, name: words },
      carriers: attribution.carriers.map((carrier) => ({ ...carrier, name: words })),
    })),
  }));
  comparison.events = comparison.events.map((event) => ({
    ...event,
    evidence: event.evidence.map((line) => ({ ...line, detail: [words] })),
  }));
  comparison.alignments = comparison.alignments.map((alignment) => ({
    ...alignment,
    divergences: alignment.divergences.map((divergence) => ({
      ...divergence,
      rule: words,
      detail: { base: words, other: words },
    })),
  }));
  comparison.engine = words;
  comparison.parameters = { [words]: 1 };
  return comparison;
}
