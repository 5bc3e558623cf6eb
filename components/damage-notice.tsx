import type { Damage, LibraryActions } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { damageMessage } from './damage-message';
import { useI18n } from './i18n-context';
import { LibraryNotice } from './library-notice';

/** Part of the library cannot be read: numbers that add up, what is safe, and the way back. */
export function DamageNotice({ damage, actions }: { damage: Damage; actions: LibraryActions }) {
  const i18n = useI18n();
  const { listed, readable, snapshot } = damage;
  const lost = listed - readable;
  return (
    <LibraryNotice title={i18n.text({ id: 'damage.title' })}>
      <p>{i18n.text(damageMessage(listed, readable))}</p>
      <Kinds damage={damage} />
      {snapshot === null ? (
        <p>{i18n.text({ id: 'damage.noSnapshot' })}</p>
      ) : (
        <p>
          {i18n.text(
            say(readable === 0 ? 'damage.snapshot.all' : 'damage.snapshot', {
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
        <button type="button" class="btn go" onClick={actions.restore}>
          {i18n.text({ id: snapshot === null ? 'damage.repair' : 'damage.restore' })}
        </button>
        <button type="button" class="act" onClick={actions.exportReadable}>
          {i18n.text({ id: 'damage.export' })}
        </button>
        {lost > 0 && (
          <button type="button" class="act" onClick={actions.listMissing}>
            {i18n.text(say('damage.list', { n: lost }))}
          </button>
        )}
      </div>
    </LibraryNotice>
  );
}

/** What kind of damage it is, as far as it is known. */
function Kinds({ damage }: { damage: Damage }) {
  const i18n = useI18n();
  const { listed, readable, gone, altered, misindexed } = damage;
  if (readable === 0 && gone === listed) return <p>{i18n.text({ id: 'damage.emptied' })}</p>;
  return (
    <>
      {gone > 0 && <p>{i18n.text(say('damage.gone', { n: gone }))}</p>}
      {altered > 0 && <p>{i18n.text(say('damage.altered', { n: altered }))}</p>}
      {misindexed > 0 && <p>{i18n.text(say('damage.index', { n: misindexed }))}</p>}
    </>
  );
}
