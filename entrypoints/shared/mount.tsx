import './trusted-types';
import '../../assets/styles/base.css';
import { render, type ComponentChild } from 'preact';
import { I18nProvider } from '../../components/i18n-context';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import type { I18n } from '../../lib/view/create-i18n';
import { CrashGuard } from './crash-guard';
import { expectLanguage, loadLanguage } from './languages';
import { refuseDrops } from './refuse-drops';
import { settings } from './stores';

/** A page of the extension, ready to be drawn. */
export interface Mounted {
  /** Draws the page anew: after each change of state or settings. */
  draw(): void;
  readonly settings: Settings;
  readonly i18n: I18n;
}

/**
 * Sets up a page: the one Trusted Types policy, theme, typeface, language, what is dropped on it, and drawing.
 * @param view what to show; called again for every drawing
 */
export async function mountPage(view: (mounted: Mounted) => ComponentChild): Promise<Mounted> {
  const root = document.getElementById('app')!;
  expectLanguage();
  refuseDrops();
  // A page that cannot read what was chosen still has to say what is wrong.
  let current = await settings.read().catch(() => DEFAULT_SETTINGS);
  let latest = current;
  let i18n = await loadLanguage(current.language);
  const mounted: Mounted = {
    draw: () =>
      render(
        <I18nProvider i18n={i18n}>
          <CrashGuard i18n={i18n}>{view(mounted)}</CrashGuard>
        </I18nProvider>,
        root,
      ),
    get settings() {
      return current;
    },
    get i18n() {
      return i18n;
    },
  };
  dress(current, i18n);
  settings.watch((changed) => {
    latest = changed;
    void loadLanguage(changed.language).then((loaded) => {
      // The reader may have chosen once more while the file came.
      if (latest !== changed) return;
      current = changed;
      i18n = loaded;
      dress(current, i18n);
      mounted.draw();
    });
  });
  mounted.draw();
  return mounted;
}

function dress({ theme, articleFont }: Settings, i18n: I18n): void {
  const root = document.documentElement;
  root.lang = i18n.locale;
  root.dir = i18n.dir;
  root.dataset['articleFont'] = articleFont;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
