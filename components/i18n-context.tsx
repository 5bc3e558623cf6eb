import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../lib/view/create-i18n';

const Context = createContext<I18n | null>(null);

/** Gives everything below it the language of the surface. */
export function I18nProvider({ i18n, children }: { i18n: I18n; children: ComponentChildren }) {
  return <Context.Provider value={i18n}>{children}</Context.Provider>;
}

/** The language of the surface. */
export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (i18n === null) throw new Error('I18nProvider is missing above this component.');
  return i18n;
}
