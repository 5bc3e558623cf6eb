import type { Origin } from '../model/origin';
import { cleanLine } from './clean-text';
import { say, type MessageArgument } from './message';
import type { OriginReasonView } from './sources-view';
import type { ViewContext } from './view-context';

type Rule = Origin['reasons'][number]['rule'];

/** Loops have a card of their own, and an origin of one article needs no reason. */
const TOLD: readonly Rule[] = [
  'same-speaker',
  'same-briefing',
  'same-dispatch',
  'derived-text',
  'cites-other',
];

/**
 * Why articles count as one origin, which first reports are missing, and which articles name no origin: the verdict on
 * origins line by line, each with its articles.
 */
export function toOriginReasons(context: ViewContext): OriginReasonView[] {
  const { origins, untraced } = context.comparison.origins;
  const shown = new Set([0, ...context.sameEvent]);
  const letters = (articles: readonly number[]): MessageArgument => ({
    kind: 'list',
    items: articles.map((article) => context.letter(article)),
  });
  const lines = origins.flatMap(({ index, name, kind, reasons, chains }): OriginReasonView[] => {
    const why = reasons.flatMap(({ rule, articles, detail }, at): OriginReasonView[] => {
      const own = context.inLetterOrder(articles.filter((article) => shown.has(article)));
      if (!TOLD.includes(rule) || own.length < 2) return [];
      const line = say(`sources.why.${rule as Told}`, {
        articles: letters(own),
        name: cleanLine(detail === '' ? name : detail, 80),
      });
      return [{ id: `${index}-${at}`, articles: own, line }];
    });
    const carriers = context.inLetterOrder(
      chains.map(({ article }) => article).filter((one) => shown.has(one)),
    );
    const missing = kind === 'dispatch' && carriers.length > 0 && !isInCollection(name, [...shown], context);
    const line = say('sources.why.no-first-report', { name: cleanLine(name, 80) });
    return missing ? [...why, { id: `${index}-first`, articles: carriers, line }] : why;
  });
  const nameless = context.inLetterOrder(untraced.filter((article) => shown.has(article)));
  return nameless.length === 0
    ? lines
    : [
        ...lines,
        {
          id: 'untraced',
          articles: nameless,
          line: say('sources.why.untraced', { articles: letters(nameless) }),
        },
      ];
}

type Told = 'same-speaker' | 'same-briefing' | 'same-dispatch' | 'derived-text' | 'cites-other';

/** Whether one of the articles is published by the outlet a dispatch is named after. */
const isInCollection = (name: string, articles: readonly number[], context: ViewContext): boolean =>
  articles.some((article) =>
    (context.snapshot(article).publisher ?? '').toLowerCase().includes(name.toLowerCase()),
  );
