import { cleanLine, withoutHidden } from '../../view/clean-text';
import type { ArticleView } from '../../view/comparison-view';
import type { I18n } from '../../view/create-i18n';
import type { Message, MessageId } from '../../view/message';
import { joinParts, type MessagePart } from '../../view/message-part';
import type { ShownText } from '../../view/shown-text';
import type { Line, Run } from './report-block';

/** Characters of one line in a report: sentences of 10 kB are shown whole, what is longer is cut with an ellipsis. */
const LINE_LENGTH = 20_000;

/** Our own words. */
export const own = (text: string): Run => ({ text });

/** Words of a page in one line of ours. */
export const words = (text: string, lang: string | null = null): Run => ({
  text: cleanLine(text, LINE_LENGTH),
  article: { lang },
});

/** Several lines as one, with something of ours between them. Empty ones are left out. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [own(between), ...line]));
}

/** A sentence of an article with its marks; hidden characters stand in it as their codes. */
export function shownRuns({ segments, lang }: ShownText): Run[] {
  return segments.map(({ text, mark }): Run => {
    if (mark === 'hidden') return { text, look: 'code' };
    const run = { text: withoutHidden(text), article: { lang } };
    if (mark === 'differs' || mark === 'wording') return { ...run, look: mark };
    return mark === 'cut' || mark === 'cut-matters' ? { ...run, look: 'cut' } : run;
  });
}

/** Puts messages into runs. */
export interface Speech {
  readonly i18n: I18n;
  /** A message of ours as runs: words of articles in it stay apart. */
  say(message: Message): Run[];
  /** A message without arguments as plain text. */
  label(id: MessageId): string;
  /** Letters of articles, "this page" where it is among them. */
  letters(articles: readonly number[]): string;
  article(position: number): ArticleView;
}

/** Makes the language of a report. */
export function createSpeech(i18n: I18n, articles: readonly ArticleView[]): Speech {
  const page = i18n.text({ id: 'letter.page' });
  const runs = (parts: readonly MessagePart[]): Run[] =>
    parts.flatMap((part): Run[] => {
      if (typeof part === 'string') return [{ text: part }];
      if (part.kind === 'words') return [words(part.text)];
      if (part.kind === 'letter') return [{ text: part.letter ?? page }];
      return part.tag === 'b' ? [{ text: joinParts(part.parts, page), look: 'strong' }] : runs(part.parts);
    });
  return {
    i18n,
    say: (message) => runs(i18n.parts(message)),
    label: (id) => i18n.text({ id }),
    letters: (positions) => positions.map((position) => articles[position]?.letter ?? page).join(', '),
    article: (position) => articles[position]!,
  };
}
