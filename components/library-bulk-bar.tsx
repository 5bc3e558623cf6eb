import type { LibraryActions, LibraryState } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { ExportLinks } from './export-links';
import { useI18n } from './i18n-context';
import styles from './library-bulk-bar.module.css';

/** What can be done to many articles at once; there only while some are chosen. */
export function LibraryBulkBar({
  state,
  readOnly,
  actions,
}: {
  state: LibraryState;
  readOnly: boolean;
  actions: LibraryActions;
}) {
  const i18n = useI18n();
  const { selected, matching } = state;
  if (selected.size === 0) return null;
  const ids = [...selected];
  return (
    <div class={styles['bar']} role="group" aria-label={i18n.text({ id: 'library.chosen.label' })}>
      <b class="num" role="status">
        {i18n.text(say('library.chosen', { n: selected.size }))}
      </b>
      {selected.size < matching && (
        <button type="button" class="act" onClick={actions.selectAll}>
          {i18n.text(say('library.chosen.all', { n: matching }))}
        </button>
      )}
      <button type="button" class="act" onClick={() => actions.select(ids, false)}>
        {i18n.text({ id: 'library.chosen.none' })}
      </button>
      <ExportLinks onExport={(format) => actions.export(format, ids)} />
      <button type="button" class="btn" disabled={readOnly} onClick={() => actions.remove(ids)}>
        {i18n.text(say('library.chosen.delete', { n: selected.size }))}
      </button>
    </div>
  );
}
