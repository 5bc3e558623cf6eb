import type { TabCapture } from '../../lib/settings/tab-capture';
import type { Stale } from '../../lib/view/surface-state';
import { siteOf } from '../shared/site-of';
import type { FrontTab } from './follow-tab';

/**
 * Whether a tab still shows the page that was read in it. Losing sight of the address means the same as another
 * address: access ends with the page (in Firefox even when the same page is loaded again).
 */
export function stalenessOf(capture: TabCapture, tab: FrontTab): Stale | null {
  if (tab.url !== undefined && capture.url !== null && withoutHash(tab.url) === withoutHash(capture.url))
    return null;
  return { kind: 'moved', site: siteOf(tab.url ?? capture.url)?.host ?? null };
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
