import type { ShownPlace } from '../../view/claim-card';
import type { ReportInput } from '../report-input';
import { textFragmentUrl } from '../text-fragment-url';
import type { Line } from './report-block';
import { own, words, type Speech } from './runs';

/** "A · Publisher, 26 Oct 2023, ¶ 7": who says it, when, where; the place leads to the sentence in its page. */
export function placeLine(place: ShownPlace, { comparison }: ReportInput, speech: Speech): Line {
  const article = speech.article(place.article);
  const date = article.date === null ? speech.label('date.none') : speech.i18n.date(article.date, 'date');
  const paragraph = speech.i18n.text({ id: 'card.place', args: { n: place.paragraph } });
  const name = place.article === 0 ? speech.label('card.thisPage') : (article.letter ?? '');
  return [
    // A letter of another script would carry the signs behind it along.
    { text: name, look: 'strong', article: { lang: null } },
    own(' · '),
    words(article.publisher),
    own(`, ${date}, `),
    { text: paragraph, href: textFragmentUrl(comparison.articles[place.article]!, place.span) },
  ];
}
