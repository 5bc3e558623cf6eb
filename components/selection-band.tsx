import type { SelectionView } from '../lib/view/comparison-view';
import { ArticleText } from './article-text';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import styles from './selection-band.module.css';

/** The selected words, exactly as received, and the way back to the whole page. */
export function SelectionBand({
  selection,
  onWholePage,
}: {
  selection: SelectionView;
  onWholePage: () => void;
}) {
  const i18n = useI18n();
  return (
    <section class={styles['band']} aria-label={i18n.text({ id: 'selection.title' })}>
      <h2>
        <Glyph name="select" /> {i18n.text({ id: 'selection.title' })}
      </h2>
      <ArticleText as="p" text={selection.text} class={`sent ${styles['words']}`} />
      <div class={`acts ${styles['row']}`}>
        <span class="small soft">{i18n.text(selection.summary)}</span>
        <button type="button" class="act" onClick={onWholePage}>
          {i18n.text({ id: 'selection.back' })} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </section>
  );
}
