import type { LibraryState } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './storage-meter.module.css';

/** How much room the library takes, whether the browser promised to keep it, and when it was last copied. */
export function StorageMeter({ storage, onKeep }: { storage: LibraryState['storage']; onKeep: () => void }) {
  const i18n = useI18n();
  const { usedBytes, allowedBytes, persisted, snapshotAt } = storage;
  if (usedBytes === null && snapshotAt === null) return null;
  return (
    <section class={styles['storage']}>
      <h2>{i18n.text({ id: 'library.storage' })}</h2>
      {usedBytes !== null && <Used used={usedBytes} allowed={allowedBytes} />}
      {persisted === true && <p>{i18n.text({ id: 'library.storage.kept' })}</p>}
      {persisted === false && (
        <p>
          {i18n.text({ id: 'library.storage.notKept' })}{' '}
          <button type="button" class="act" onClick={onKeep}>
            {i18n.text({ id: 'library.storage.keep' })}
          </button>
        </p>
      )}
      {snapshotAt !== null && (
        <p>
          {i18n.text(say('library.snapshot', { date: { kind: 'date', iso: snapshotAt, style: 'moment' } }))}
        </p>
      )}
    </section>
  );
}

function Used({ used, allowed }: { used: number; allowed: number | null }) {
  const i18n = useI18n();
  const words = i18n.text(
    allowed === null
      ? say('library.storage.usedOnly', { used: { kind: 'bytes', bytes: used } })
      : say('library.storage.used', {
          used: { kind: 'bytes', bytes: used },
          allowed: { kind: 'bytes', bytes: allowed },
        }),
  );
  return (
    <>
      {allowed !== null && (
        <meter min={0} max={allowed} value={used} aria-label={i18n.text({ id: 'library.storage.label' })} />
      )}
      <p class="num">{words}</p>
    </>
  );
}
