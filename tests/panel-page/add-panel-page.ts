import type { PageServer } from '../demo/page-server';
import { buildPanelPage } from './build-panel-page';

/** Bundles the page of scenes and serves it as `panel.html?scene=…`. */
export async function addPanelPage(
  pages: PageServer,
  entry: Parameters<typeof buildPanelPage>[0] = 'scenes',
): Promise<void> {
  const { 'panel.html': html, 'panel.js': script, 'panel.css': css } = await buildPanelPage(entry);
  pages.add('panel.html', html);
  pages.add('panel.js', { type: 'text/javascript', body: script });
  pages.add('panel.css', { type: 'text/css', body: css });
}
