import { render as renderTree } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import en from '../../assets/locales/en.json';
import { ComparisonPanel } from '../../components/comparison-panel';
import { I18nProvider } from '../../components/i18n-context';
import type { ComparisonView } from '../../lib/view/comparison-view';
import { createI18n } from '../../lib/view/create-i18n';
import type { PanelActions } from '../../lib/view/surface-actions';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

export const SHORTCUTS = { quickCheck: 'Alt+C', panel: 'Alt+Shift+C', save: 'Alt+Shift+S', selection: null };

export const PORT_VIEW = toComparisonView(PORT_COMPARISON, {
  decisions: [],
  searched: { articles: 204, packs: 2 },
});

/** A tree that speaks English; dates of this device in UTC. */
export const inEnglish = (tree: ComponentChild) => (
  <I18nProvider i18n={createI18n(en, 'en-GB', 'UTC')}>{tree}</I18nProvider>
);

/** Renders in English. */
export const render = (tree: ComponentChild) => renderTree(inEnglish(tree));

/** Renders the panel with a comparison of a saved article. */
export const renderCompared = (view: ComparisonView) =>
  render(
    <ComparisonPanel
      state={{ kind: 'compared', view, stale: null, save: 'saved', marks: 'off' }}
      actions={spyActions()}
      shortcuts={SHORTCUTS}
      singleKeys
      offerMarks
      toast={null}
    />,
  );

/** Everything panel and popup can ask for, each call remembered. */
export function spyActions() {
  return {
    stop: vi.fn<PanelActions['stop']>(),
    save: vi.fn<PanelActions['save']>(),
    readAgain: vi.fn<PanelActions['readAgain']>(),
    retry: vi.fn<PanelActions['retry']>(),
    turnOnStarterPack: vi.fn<PanelActions['turnOnStarterPack']>(),
    openLibrary: vi.fn<PanelActions['openLibrary']>(),
    openWelcome: vi.fn<PanelActions['openWelcome']>(),
    allowSite: vi.fn<PanelActions['allowSite']>(),
    copyDetails: vi.fn<PanelActions['copyDetails']>(),
    openPanel: vi.fn<PanelActions['openPanel']>(),
    close: vi.fn<PanelActions['close']>(),
    decide: vi.fn<PanelActions['decide']>(),
    undo: vi.fn<PanelActions['undo']>(),
    showInPage: vi.fn<PanelActions['showInPage']>(),
    setMarks: vi.fn<PanelActions['setMarks']>(),
    copyCitation: vi.fn<PanelActions['copyCitation']>(),
    copyReport: vi.fn<PanelActions['copyReport']>(),
    saveReport: vi.fn<PanelActions['saveReport']>(),
    openReports: vi.fn<PanelActions['openReports']>(),
    wrongMatch: vi.fn<PanelActions['wrongMatch']>(() => null),
    saveWrongMatch: vi.fn<PanelActions['saveWrongMatch']>(),
    openClassroom: vi.fn<PanelActions['openClassroom']>(),
    wholePage: vi.fn<PanelActions['wholePage']>(),
  };
}
