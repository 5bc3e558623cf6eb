import type { ReportFormat } from '../lib/view/surface-actions';
import { useI18n } from './i18n-context';
import styles from './report-menu.module.css';

const FORMATS: readonly ReportFormat[] = ['html', 'markdown', 'json', 'csv'];

/** What a report can be saved as, and the way to one that was saved before. */
export function ReportMenu({
  onSave,
  onOpen,
}: {
  onSave: (format: ReportFormat) => void;
  onOpen: () => void;
}) {
  const i18n = useI18n();
  return (
    <div class={styles['menu']} role="group" aria-label={i18n.text({ id: 'report.saveAs' })}>
      {FORMATS.map((format) => (
        <button key={format} type="button" class="btn" onClick={() => onSave(format)}>
          {i18n.text({ id: `report.format.${format}` })}
        </button>
      ))}
      <button type="button" class="act" onClick={onOpen}>
        {i18n.text({ id: 'report.open' })}
      </button>
    </div>
  );
}
