import { readsAsHeadline } from './article-test';
import type { SafeDom } from './safe-dom';

/** Links looked at; a page with more headlines than this among them is no article in any case. */
const LOOK_AT = 3_000;

/** How many links of the page read like headlines, the same target counted once. */
export function countHeadlines(dom: SafeDom): number {
  const targets = new Set<string>();
  for (const link of dom.all('a[href]').slice(0, LOOK_AT))
    if (readsAsHeadline(dom.textContent(link).slice(0, 400).trim()))
      targets.add(dom.attribute(link, 'href') ?? '');
  return targets.size;
}
