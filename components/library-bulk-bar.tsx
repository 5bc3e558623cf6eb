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
  const { selected, matching, rows } = state;
  if (selected.size === 0) return null;
  const ids = [...selected];
  // A choice outlives another search and another page: what is done to it is done to what does not show, too.
  const away = selected.size - new Set(rows.map(({ id }) => id).filter((id) => selected.has(id))).size;
  return (
    <div
      class={styles['bar']}
      role="group"
      aria-label={i18n.text({ id: 'library.chosen.label' })}
      data-then="[data-row] h2 button, [data-choose]"
    >
      <span class="num" role="status">
        <b>{i18n.text(say('library.chosen', { n: selected.size }))}</b>
        {away > 0 && <span class="small soft"> {i18n.text(say('library.chosen.away', { n: away }))}</span>}
      </span>
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
