import { useId, useState } from 'preact/hooks';
import { say } from '../lib/view/message';
import type { ComparisonView } from '../lib/view/comparison-view';
import { useI18n } from './i18n-context';
import { KeysHelp } from './keys-help';
import styles from './panel-foot.module.css';

export interface PanelFootProps {
  readonly view: ComparisonView;
  readonly singleKeys: boolean;
  readonly keysOpen: boolean;
  readonly onKeys: () => void;
  readonly onLegend: () => void;
  readonly onCopyReport: () => void;
}

/** Report, what this comparison was made with, and the keys. */
export function PanelFoot({ view, singleKeys, keysOpen, onKeys, onLegend, onCopyReport }: PanelFootProps) {
  const i18n = useI18n();
  const [about, setAbout] = useState(false);
  const id = useId();
  return (
    <footer>
      <div class={styles['foot']}>
        <button type="button" class="act" onClick={onCopyReport}>
          {i18n.text({ id: 'panel.copyReport' })}
        </button>
        <button type="button" class="act" aria-expanded={about} onClick={() => setAbout(!about)}>
          {i18n.text({ id: 'panel.about' })}
        </button>
        <button type="button" class="act" aria-expanded={keysOpen} onClick={onKeys}>
          {i18n.text({ id: 'panel.keys' })} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      {about && (
        <p class={styles['about']}>
          {i18n.text(
            say('panel.aboutText', {
              engine: view.about.engine,
              date: { kind: 'date', iso: view.about.capturedAt, style: 'moment' },
              articles: say('count.articles', { n: view.articles.length - 1 }),
            }),
          )}
        </p>
      )}
      {keysOpen && <KeysHelp id={`${id}-keys`} singleKeys={singleKeys} onLegend={onLegend} />}
    </footer>
  );
}
