import { cleanLine } from '../lib/view/clean-text';
import type { LibraryActions, LibraryPack } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './pack-list.module.css';
import { ToggleSwitch } from './toggle-switch';

export interface PackListProps {
  readonly packs: readonly LibraryPack[];
  readonly disabled: boolean;
  readonly actions: LibraryActions;
}

/** Packs with their switches. A pack is a unit: on, off, removed. */
export function PackList({ packs, disabled, actions }: PackListProps) {
  const i18n = useI18n();
  return (
    <section>
      <h2>{i18n.text({ id: 'library.packs' })}</h2>
      <p class="small soft">{i18n.text({ id: 'library.packs.note' })}</p>
      <ul class={styles['packs']}>
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} disabled={disabled} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function Pack({
  pack,
  disabled,
  actions,
}: {
  pack: LibraryPack;
  disabled: boolean;
  actions: LibraryActions;
}) {
  const i18n = useI18n();
  const name = pack.name === null ? i18n.text({ id: 'library.pack.saved' }) : cleanLine(pack.name, 80);
  const facts = [
    i18n.text(say('count.articles', { n: pack.articles })),
    pack.language === null ? null : i18n.language(pack.language),
    pack.origin === 'reader' ? null : i18n.text({ id: `library.pack.${pack.origin}` }),
  ];
  return (
    <li>
      <b dir="auto">{name}</b>
      <ToggleSwitch
        checked={pack.enabled}
        disabled={disabled}
        label={name}
        onChange={(enabled) => actions.setPack(pack.id, enabled)}
      />
      <p class={styles['about']}>
        <span class="num">{facts.filter(Boolean).join(', ')}</span>
        {pack.origin === 'file' && (
          <>
            {' · '}
            <button
              type="button"
              class="act"
              disabled={disabled}
              aria-label={i18n.text({ id: 'library.pack.removeSpoken', args: { name } })}
              onClick={() => actions.removePack(pack.id)}
            >
              {i18n.text({ id: 'library.pack.remove' })}
            </button>
          </>
        )}
      </p>
      {pack.about !== null && (
        <details class={styles['details']}>
          <summary>{i18n.text({ id: 'library.pack.about' })}</summary>
          <p>
            {i18n.text(
              say('library.pack.aboutText', {
                version: cleanLine(pack.about.version, 40),
                licence: cleanLine(pack.about.licence, 120),
                provenance: cleanLine(pack.about.provenance, 600),
              }),
            )}
          </p>
        </details>
      )}
    </li>
  );
}
