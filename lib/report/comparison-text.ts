import type { Alignment } from '../model/alignment';
import type { Comparison } from '../model/comparison';
import type { Divergence } from '../model/divergence';
import type { Origin } from '../model/origin';
import type { TextSpan } from '../model/text-span';
import { bySentence } from '../view/by-sentence';

/** Letters stand for articles, as in the panel: A is the first of the others. */
const letterOf = (article: number): string =>
  article === 0 ? 'this page' : article <= 26 ? String.fromCharCode(64 + article) : `#${article}`;

/**
 * A comparison as plain English text for terminals, logs and bug reports. Everything in it can be checked: both
 * sentences, both paragraphs, and the rule behind each difference.
 */
export function comparisonText(comparison: Comparison): string {
  const { articles, alignments, events, origins } = comparison;
  const same = events.filter((event) => event.verdict === 'same').length;
  const counted = alignments.filter(
    (alignment) => !alignment.background && !comparison.setApart.includes(alignment.index),
  );
  const sections = [
    titleOf(comparison, 0),
    `Compared with ${plural(articles.length - 1, 'article')}; ${same} ${same === 1 ? 'reports' : 'report'} the same event.`,
    ...comparison.warnings.map((warning) => `Note: ${warning.kind}`),
    list(
      'Articles',
      events.map((event) => eventLine(comparison, event.article)),
    ),
    list(
      'Overlap and wording',
      counted.map((alignment) => alignmentLines(comparison, alignment)),
    ),
    list(
      'Only here (not found in your collection)',
      bySentence(comparison.onlyHere, (claim) => comparison.analyses[0]!.claims[claim]!.sentence).map(
        (claims) => claimText(comparison, 0, claims),
      ),
    ),
    list(
      'Origins',
      origins.origins.map((origin) => originLine(origin)),
      origins.independent === null
        ? 'How many are independent: the texts do not say.'
        : `Independent: ${origins.independent}`,
    ),
    list(
      'Names',
      comparison.names
        .filter((entry) => entry.spellings.length > 1)
        .map((entry) => `${entry.name}: ${entry.spellings.map((spelling) => spelling.text).join(' | ')}`),
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function titleOf({ articles }: Comparison, article: number): string {
  const { headline, publisher, datePublished } = articles[article]!;
  return [publisher, headline, datePublished?.slice(0, 10)].filter((part) => part).join(' · ');
}

function list(title: string, items: readonly string[], note = ''): string {
  if (items.length === 0 && note === '') return '';
  const head = `${title} (${items.length})`;
  return [
    head,
    ...items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`),
    ...(note === '' ? [] : [`  ${note}`]),
  ].join('\n');
}

function eventLine(comparison: Comparison, article: number): string {
  const event = comparison.events.find((candidate) => candidate.article === article)!;
  const evidence = event.evidence
    .filter((line) => line.detail.length > 0)
    .map((line) => `${line.facet} ${line.agrees ? '+' : '-'} ${line.detail.join(', ')}`);
  return `${letterOf(article)}  ${event.verdict}  ${titleOf(comparison, article)}${evidence.length === 0 ? '' : `\n     ${evidence.join('; ')}`}`;
}

function alignmentLines(comparison: Comparison, alignment: Alignment): string {
  const relation = alignment.divergences.some((divergence) => divergence.severity === 'conflict')
    ? 'differs'
    : alignment.divergences.length > 0 || alignment.reuse === 'reworded'
      ? 'worded differently'
      : 'also reported';
  return [
    `${relation} (${alignment.reuse}, ${alignment.score.toFixed(2)})`,
    `  this page ¶ ${paragraphOf(comparison, 0, alignment.base)}: ${claimText(comparison, 0, alignment.base)}`,
    `  ${letterOf(alignment.article)} ¶ ${paragraphOf(comparison, alignment.article, alignment.other)}: ${claimText(comparison, alignment.article, alignment.other)}`,
    ...alignment.divergences.map((divergence) => `  ${divergenceLine(comparison, alignment, divergence)}`),
  ].join('\n');
}

function divergenceLine(comparison: Comparison, alignment: Alignment, divergence: Divergence): string {
  const words = (article: number, spans: readonly TextSpan[]): string =>
    spans.map((span) => comparison.articles[article]!.text.slice(span.start, span.end)).join(' … ') ||
    '(nothing)';
  const sides = `${words(0, divergence.base)} | ${words(alignment.article, divergence.other)}`;
  return `[${divergence.type}, ${divergence.severity}] ${sides}   ${divergence.rule}`;
}

function claimText(comparison: Comparison, article: number, claims: readonly number[]): string {
  const { text } = comparison.articles[article]!;
  return claims
    .map((index) => comparison.analyses[article]!.claims[index]!)
    .map((claim) => text.slice(claim.start, claim.end).replace(/\s+/gu, ' '))
    .join(' … ');
}

function paragraphOf(comparison: Comparison, article: number, claims: readonly number[]): number {
  const analysis = comparison.analyses[article]!;
  return analysis.sentences[analysis.claims[claims[0]!]!.sentence]!.paragraph + 1;
}

function originLine(origin: Origin): string {
  const chains = origin.chains.map((chain) =>
    [chain.speaker?.name, ...chain.carriers.map((carrier) => carrier.name).reverse(), letterOf(chain.article)]
      .filter((part) => part)
      .join(' -> '),
  );
  const reasons = origin.reasons.map((reason) => reason.rule).join(', ');
  return `${origin.name} (${origin.kind}${reasons === '' ? '' : `: ${reasons}`}): ${[...new Set(chains)].join('; ')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
