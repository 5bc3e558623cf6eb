import { browser } from 'wxt/browser';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { TextSpan } from '../../lib/model/text-span';
import { quoteSpan } from '../../lib/page/anchoring/quote-span';
import type { ComparisonView } from '../../lib/view/comparison-view';
import { z } from '../../lib/zod';
import {
  MARK_KINDS,
  placeMarkOrder,
  type MarkAnswer,
  type MarkKind,
  type MarkOrder,
} from '../shared/mark-order';

/** The marker's answer comes out of a page and is parsed as hostile: its names end up in a style sheet. */
const Answer = z.strictObject({
  shown: z.boolean(),
  marked: z.int(),
  names: z.array(
    z.strictObject({ kind: z.enum(MARK_KINDS), name: z.string().check(z.regex(/^x[0-9a-f]{1,32}$/)) }),
  ),
});

/** Colours of the page are unknown: lines in the colour of its text, and a wash that shows on light and dark. */
const STYLES: Record<MarkKind, string> = {
  same: 'text-decoration: underline 1px;',
  wording: 'text-decoration: underline dashed 2px; background-color: rgb(120 140 200 / 12%);',
  differs: 'text-decoration: underline double 2px; background-color: rgb(90 120 220 / 24%);',
  current: 'text-decoration: underline 3px; background-color: rgb(90 120 220 / 38%);',
};

/** Marks every compared sentence of the page. Resolves to `false` where the page or the browser does not allow it. */
export async function markPage(tab: number, base: ArticleSnapshot, view: ComparisonView): Promise<boolean> {
  const marks = view.overlap.flatMap((item) =>
    item.kind === 'card'
      ? [{ quote: quoteSpan(base.text, item.card.place.span), kind: item.card.relation }]
      : [],
  );
  const answer = await order(tab, { show: null, marks });
  if (answer === null || answer.names.length === 0) return false;
  const css = answer.names.map(({ kind, name }) => `::highlight(${name}) { ${STYLES[kind]} }`).join('\n');
  await browser.scripting.insertCSS({ target: { tabId: tab }, css });
  return true;
}

/** Takes all marks away. */
export async function clearMarks(tab: number): Promise<void> {
  await order(tab, { show: null, marks: [] });
}

/** Scrolls to a sentence: `gone` where the page no longer says it, `no-access` where we may not look. */
export async function showInPage(
  tab: number,
  base: ArticleSnapshot,
  span: TextSpan,
): Promise<'shown' | 'gone' | 'no-access'> {
  const answer = await order(tab, { show: quoteSpan(base.text, span), marks: null });
  if (answer === null) return 'no-access';
  return answer.shown ? 'shown' : 'gone';
}

async function order(tabId: number, what: MarkOrder): Promise<MarkAnswer | null> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, func: placeMarkOrder, args: [JSON.stringify(what)] });
    const [injected] = await browser.scripting.executeScript({ target, files: ['/marker.js'] });
    const answer = Answer.safeParse(JSON.parse(String(injected?.result)));
    return answer.success ? answer.data : null;
  } catch {
    return null;
  }
}
