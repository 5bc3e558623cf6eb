import type { Damage, LibraryActions } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import styles from './damage-notice.module.css';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';

/** Part of the library cannot be read: numbers that add up, what is safe, and the way back. */
export function DamageNotice({ damage, actions }: { damage: Damage; actions: LibraryActions }) {
  const i18n = useI18n();
  const { listed, readable, snapshot } = damage;
  return (
    <section class={styles['notice']} role="alert">
      <Glyph name="alert" class={styles['sign']} />
      <div class={styles['words']}>
        <h2>{i18n.text({ id: 'damage.title' })}</h2>
        <p>{i18n.text(say('damage.text', { listed: say('count.articles', { n: listed }), readable }))}</p>
        {snapshot === null ? (
          <p>{i18n.text({ id: 'damage.noSnapshot' })}</p>
        ) : (
          <p>
            {i18n.text(
              say('damage.snapshot', {
                date: { kind: 'date', iso: snapshot.takenAt, style: 'moment' },
                articles: say('count.articles', { n: snapshot.articles }),
                brings: snapshot.brings,
                readable,
              }),
            )}{' '}
            {snapshot.later > 0 && i18n.text(say('damage.later', { n: snapshot.later }))}
          </p>
        )}
        <div class="acts">
          {snapshot !== null && (
            <button type="button" class="btn go" onClick={actions.restore}>
              {i18n.text({ id: 'damage.restore' })}
            </button>
          )}
          <button type="button" class={snapshot === null ? 'btn go' : 'act'} onClick={actions.exportReadable}>
            {i18n.text({ id: 'damage.export' })}
          </button>
          <button type="button" class="act" onClick={actions.listDamaged}>
            {i18n.text(say('damage.list', { n: listed - readable }))}
          </button>
        </div>
      </div>
    </section>
  );
}
