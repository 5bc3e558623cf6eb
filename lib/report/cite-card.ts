import type { ClaimCard, ShownPlace } from '../view/claim-card';
import { cleanLine, withoutHidden } from '../view/clean-text';
import type { ComparisonView } from '../view/comparison-view';
import type { Comparison } from '../model/comparison';
import type { I18n } from '../view/create-i18n';
import type { ShownText } from '../view/shown-text';
import { shownWitnesses } from '../view/shown-witnesses';
import type { Line } from './document/report-block';
import { joined, own, words } from './document/runs';
import { printLine } from './html-report';
import { textFragmentUrl } from './text-fragment-url';

/** The same words for a text field and for a word processor. */
export interface Citation {
  readonly plain: string;
  readonly html: string;
}

/**
 * One claim with every version of it, ready to be pasted: each sentence with publisher, headline, date, paragraph, when it
 * was read, and a link that leads to the sentence.
 */
export function citeCard(
  card: ClaimCard,
  { comparison, view }: { readonly comparison: Comparison; readonly view: ComparisonView },
  i18n: I18n,
): Citation {
  const sentences = [{ place: card.place, text: card.base }, ...shownWitnesses(card.witnesses)];
  const lines = sentences.map(({ place, text }) => citationLine(place, text, comparison, view, i18n));
  return {
    plain: lines.map(printPlain).join('\n'),
    html: lines.map((line) => `<p>${printLine(line)}</p>`).join(''),
  };
}

function citationLine(
  place: ShownPlace,
  text: ShownText,
  comparison: Comparison,
  view: ComparisonView,
  i18n: I18n,
): Line {
  const article = view.articles[place.article]!;
  const snapshot = comparison.articles[place.article]!;
  const href = textFragmentUrl(snapshot, place.span);
  const headline = cleanLine(snapshot.headline, 200);
  const read = i18n.date(snapshot.capturedAt, 'date');
  const parts: Line[] = [
    [words(article.publisher)],
    headline === '' ? [] : [own('“'), { ...words(headline), href: article.href }, own('”')],
    article.date === null ? [] : [own(i18n.date(article.date, 'date'))],
    [own(i18n.text({ id: 'card.place', args: { n: place.paragraph } }))],
    [own(i18n.text({ id: 'cite.read', args: { date: read } }))],
    href === null ? [] : [{ text: href, href }],
  ];
  const sentence = words(plainText(text), text.lang);
  return [own('“'), sentence, own('” ('), ...joined(parts, ', '), own(')')];
}

const plainText = ({ segments }: ShownText): string => segments.map((segment) => segment.text).join('');

const printPlain = (line: Line): string => withoutHidden(line.map(({ text }) => text).join(''));
