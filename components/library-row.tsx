import { safeHref } from '../lib/view/safe-href';
import { cleanLine } from '../lib/view/clean-text';
import type { LibraryActions, LibraryPreview, LibraryRow } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { nameOfAddress } from '../lib/view/name-of-address';
import type { VersionsView } from '../lib/view/versions-view';
import { useI18n } from './i18n-context';
import { LibraryPreviewView } from './library-preview';
import styles from './library-list.module.css';
import { VersionsList } from './versions-list';

export interface LibraryRowProps {
  readonly row: LibraryRow;
  readonly selected: boolean;
  readonly preview: LibraryPreview | null;
  readonly versions: VersionsView | null;
  readonly readOnly: boolean;
  /** What tells the rows of this list apart; what all of them share is not said by each. */
  readonly tells: { readonly publisher: boolean; readonly pack: boolean; readonly undated: boolean };
  readonly actions: LibraryActions;
}

/** One article: choose, open, see its versions, delete. */
export function LibraryRowView({
  row,
  selected,
  preview,
  versions,
  readOnly,
  tells,
  actions,
}: LibraryRowProps) {
  const i18n = useI18n();
  const headline = cleanLine(row.headline, 300) || cleanLine(nameOfAddress(row.url), 120);
  return (
    <li data-row={row.id}>
      <label class={styles['choose']}>
        <input
          type="checkbox"
          checked={selected}
          aria-label={i18n.text(say('library.choose', { headline }))}
          onChange={(event) => actions.select([row.id], event.currentTarget.checked)}
        />
      </label>
      <div class={styles['what']}>
        <h2 dir="auto">
          <button
            type="button"
            aria-expanded={preview !== null}
            onClick={() => actions.preview(preview === null ? row.id : null)}
          >
            {headline}
          </button>
        </h2>
        <p class={styles['about']}>
          {tells.publisher && row.publisher !== null && (
            <span>
              <bdi>{cleanLine(row.publisher, 80)}</bdi>
            </span>
          )}
          {row.datePublished !== null ? (
            <span>{i18n.date(row.datePublished, 'date')}</span>
          ) : (
            tells.undated && <span>{i18n.text({ id: 'date.none' })}</span>
          )}
          {tells.pack && (
            <span>
              <bdi>
                {row.packName === null
                  ? i18n.text({ id: 'library.savedByYou' })
                  : cleanLine(row.packName, 80)}
              </bdi>
            </span>
          )}
          {row.versions > 1 && (
            <button
              type="button"
              class="act"
              aria-expanded={versions !== null}
              onClick={() => actions.versions(row.id)}
            >
              {i18n.text(say('library.versions', { n: row.versions }))}
            </button>
          )}
        </p>
      </div>
      <button
        type="button"
        class="act"
        disabled={readOnly}
        aria-label={i18n.text({ id: 'library.deleteSpoken', args: { headline } })}
        onClick={() => actions.remove([row.id])}
      >
        {i18n.text({ id: 'library.delete' })}
      </button>
      {versions !== null && (
        <div class={styles['open']} data-open>
          <VersionsList view={versions} actions={actions} />
        </div>
      )}
      {preview !== null && (
        <div class={styles['open']} data-open>
          <LibraryPreviewView preview={preview} href={safeHref(row.url)} />
        </div>
      )}
    </li>
  );
}
