import { useId, useState } from 'preact/hooks';
import { say } from '../lib/view/message';
import type { ComparisonView } from '../lib/view/comparison-view';
import type { PanelActions } from '../lib/view/surface-actions';
import { useI18n } from './i18n-context';
import { KeysHelp } from './keys-help';
import styles from './panel-foot.module.css';
import { ReportMenu } from './report-menu';

export interface PanelFootProps {
  readonly view: ComparisonView;
  readonly singleKeys: boolean;
  readonly keysOpen: boolean;
  readonly onKeys: () => void;
  readonly actions: PanelActions;
  /** A saved report: there is no page behind it to practise with. */
  readonly fixed: boolean;
  /** Articles are turned off in the panel; a report holds them all the same. */
  readonly someOff: boolean;
}

/** Report, what this comparison was made with, and the keys. */
export function PanelFoot({ view, singleKeys, keysOpen, onKeys, actions, fixed, someOff }: PanelFootProps) {
  const i18n = useI18n();
  const [about, setAbout] = useState(false);
  const [saving, setSaving] = useState(false);
  const id = useId();
  return (
    <footer>
      <div class={styles['foot']}>
        <button type="button" class="act" onClick={actions.copyReport}>
          {i18n.text({ id: 'panel.copyReport' })}
        </button>
        <button type="button" class="act" aria-expanded={saving} onClick={() => setSaving(!saving)}>
          {i18n.text({ id: 'report.save' })}
        </button>
        {!fixed && (
          <button type="button" class="act" onClick={actions.openClassroom}>
            {i18n.text({ id: 'panel.classroom' })}
          </button>
        )}
        <button type="button" class="act" aria-expanded={about} onClick={() => setAbout(!about)}>
          {i18n.text({ id: 'panel.about' })}
        </button>
        <button type="button" class="act" aria-expanded={keysOpen} onClick={onKeys}>
          {i18n.text({ id: 'panel.keys' })} {singleKeys && <kbd aria-hidden="true">?</kbd>}
        </button>
      </div>
      {someOff && <p class={styles['about']}>{i18n.text({ id: 'report.holdsAll' })}</p>}
      {saving && <ReportMenu onSave={actions.saveReport} onOpen={actions.openReports} />}
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
      {keysOpen && (
        <KeysHelp id={`${id}-keys`} singleKeys={singleKeys} fixed={fixed} onLegend={actions.openWelcome} />
      )}
    </footer>
  );
}
