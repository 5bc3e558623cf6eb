import type { ExportFormat } from '../lib/view/library-state';
import { useI18n } from './i18n-context';

const FORMATS: readonly ExportFormat[] = ['pack', 'markdown', 'csv'];

/** The ways out: a pack keeps everything, Markdown is for reading, CSV lists what is known of each article. */
export function ExportLinks({ onExport }: { onExport: (format: ExportFormat) => void }) {
  const i18n = useI18n();
  return (
    <div class="acts">
      {FORMATS.map((format) => (
        <button key={format} type="button" class="act" onClick={() => onExport(format)}>
          {i18n.text({ id: `library.export.${format}` })}
        </button>
      ))}
    </div>
  );
}
