import type { LibraryActions, LibraryPack } from '../lib/view/library-state';
import { cleanLine } from '../lib/view/clean-text';
import { useI18n } from './i18n-context';
import styles from './pack-list.module.css';
import { PackView } from './pack-view';

export interface PackListProps {
  readonly packs: readonly LibraryPack[];
  readonly disabled: boolean;
  readonly actions: LibraryActions;
}

/** Packs with their switches. A pack is a unit: on, off, replaced, removed. */
export function PackList({ packs, disabled, actions }: PackListProps) {
  const i18n = useI18n();
  return (
    <section>
      <h2 tabIndex={-1} data-packs>
        {i18n.text({ id: 'library.packs' })}
      </h2>
      <p class="small soft">{i18n.text({ id: 'library.packs.note' })}</p>
      <ul class={styles['packs']}>
        {packs.map((pack) => (
          <PackView
            key={pack.id}
            pack={pack}
            name={pack.name === null ? i18n.text({ id: 'library.pack.saved' }) : cleanLine(pack.name, 80)}
            disabled={disabled}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}
