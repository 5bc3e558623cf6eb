import type { TabCapture } from '../../lib/settings/tab-capture';
import type { Stale } from '../../lib/view/surface-state';
import { siteOf } from '../shared/site-of';
import type { FrontTab } from './follow-tab';
import type { PageVerdict } from './page-watch';

/**
 * Whether a tab still shows the page that was read in it. Losing sight of the address means the same as another
 * address: access ends with the page (in Firefox even when the same page is loaded again). Another address over the same
 * words is the same page.
 */
export function stalenessOf(capture: TabCapture, tab: FrontTab, verdict: PageVerdict): Stale | null {
  if (tab.url === undefined || capture.url === null)
    return { kind: 'moved', site: siteOf(tab.url ?? capture.url)?.host ?? null, open: false };
  if (withoutHash(tab.url) === withoutHash(capture.url))
    return verdict === 'changed' ? { kind: 'page-changed' } : null;
  if (verdict === 'as-read') return null;
  return { kind: 'moved', site: siteOf(tab.url)?.host ?? null, open: true };
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
