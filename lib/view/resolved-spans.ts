import type { Claim } from '../model/claim';
import type { MarkSpan } from './build-segments';
import { cleanLine } from './clean-text';
import type { ViewContext } from './view-context';

/** Words that Crossread took to mean something they do not spell out: a day counted from publication, a pronoun. */
export function resolvedSpans(article: number, claims: readonly Claim[], context: ViewContext): MarkSpan[] {
  const { text } = context.snapshot(article);
  const sentences = new Set(claims.map(({ sentence }) => sentence));
  const dates = claims
    .flatMap((claim) => claim.dates)
    .flatMap((date): MarkSpan[] =>
      date.anchor !== 'publication' || date.from === null || date.from !== date.to
        ? []
        : [{ ...spanOf(date), mark: 'resolved', gloss: { kind: 'date', iso: date.from, style: 'day' } }],
    );
  const speakers = context
    .analysis(article)
    .attributions.flatMap(({ sentence, speaker, source }): MarkSpan[] => {
      const span = source[0];
      if (!sentences.has(sentence) || speaker === null || speaker.resolvedFrom === null || span === undefined)
        return [];
      const name = cleanLine(speaker.name, 60);
      return saysAlready(text.slice(span.start, span.end), name)
        ? []
        : [{ ...spanOf(span), mark: 'resolved', gloss: name }];
    });
  return [...dates, ...speakers];
}

/** "Mr. Vale" already says "Vale": the name itself, with one word before it at most. */
function saysAlready(words: string, name: string): boolean {
  if (!words.toLowerCase().endsWith(name.toLowerCase())) return false;
  const before = words.slice(0, words.length - name.length).trim();
  return !before.includes(' ');
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
