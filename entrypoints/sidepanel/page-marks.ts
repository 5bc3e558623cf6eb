import { browser } from 'wxt/browser';
import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import type { TextSpan } from '../../lib/model/text-span';
import { quoteSpan } from '../../lib/page/anchoring/quote-span';
import type { ComparisonView } from '../../lib/view/comparison-view';
import { z } from '../../lib/zod';
import {
  MARK_KINDS,
  MARKS_CHANNEL,
  placeMarkOrder,
  type MarkAnswer,
  type MarkKind,
  type MarkOrder,
} from '../shared/mark-order';

/** The marker's answer comes out of a page and is parsed as hostile. */
const Answer = z.strictObject({ shown: z.boolean(), missing: z.nullable(z.array(z.int())) });

/** What comes through the channel, parsed as hostile too. */
const Touched = z.strictObject({ touched: z.array(z.int()) });

/** Colours of the page are unknown: lines in the colour of its text, and a wash that shows on light and dark. */
const STYLES: Record<MarkKind, string> = {
  same: 'text-decoration: underline 1px;',
  wording: 'text-decoration: underline dashed 2px; background-color: rgb(120 140 200 / 12%);',
  differs: 'text-decoration: underline double 2px; background-color: rgb(90 120 220 / 24%);',
  current: 'text-decoration: underline 3px; background-color: rgb(90 120 220 / 38%);',
};

/** Marks that stand in a page, until `clear` or until this panel closes. */
export interface PageMarks {
  readonly tab: number;
  /** The view whose claims are marked. */
  readonly view: ComparisonView;
  /** Ids of cards whose sentence the page does not say any more. */
  readonly unlocated: readonly string[];
  clear(): void;
}

interface Asked {
  readonly tab: number;
  readonly base: ArticleSnapshot;
  readonly view: ComparisonView;
  /** The page went, and its marks with it. */
  readonly onGone: () => void;
  /** The reader pressed or selected marked words: ids of their cards, in page order. */
  readonly onTouched: (cards: readonly string[]) => void;
}

/** Marks every compared sentence of the page. Resolves to `null` where the page or the browser does not allow it. */
export async function markPage({ tab, base, view, onGone, onTouched }: Asked): Promise<PageMarks | null> {
  const cards = view.overlap.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
  const quotes = cards.map(({ place, relation }) => ({
    quote: quoteSpan(base.text, place.span),
    kind: relation,
  }));
  const names = { same: newName(), wording: newName(), differs: newName(), current: newName() };
  const css = MARK_KINDS.map((kind) => `::highlight(${names[kind]}) { ${STYLES[kind]} }`).join('\n');
  const sheet = { target: { tabId: tab }, css };
  // A page we may not touch any more took the style sheet with it.
  const takeSheet = (): void => void browser.scripting.removeCSS(sheet).catch(() => undefined);
  const styled = await insertStyles(sheet);
  const answer = styled ? await order(tab, { show: null, marks: { names, quotes } }) : null;
  const missing = answer?.missing ?? null;
  if (missing === null) {
    takeSheet();
    return null;
  }
  const port = browser.tabs.connect(tab, { name: MARKS_CHANNEL, frameId: 0 });
  port.onDisconnect.addListener(onGone);
  port.onMessage.addListener((message: unknown) => {
    const told = Touched.safeParse(message);
    if (told.success) onTouched(told.data.touched.flatMap((at) => cards[at]?.id ?? []));
  });
  return {
    tab,
    view,
    unlocated: missing.flatMap((at) => cards[at]?.id ?? []),
    clear: () => {
      port.disconnect();
      takeSheet();
    },
  };
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

/** Whether the page takes a style sheet. */
async function insertStyles(sheet: Parameters<typeof browser.scripting.insertCSS>[0]): Promise<boolean> {
  try {
    await browser.scripting.insertCSS(sheet);
    return true;
  } catch {
    return false;
  }
}

/** A name for a style, hard to guess: the page's own script can read what is marked, but not look for us. */
const newName = (): string => `x${crypto.randomUUID().replaceAll('-', '')}`;

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
