import type { UnopenedActions, UnopenedLibrary } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import { LibraryNotice } from './library-notice';
import styles from './library-page.module.css';
import { problemMessage } from './problem-message';

/** The library before it is open, or where it cannot be opened. Never an empty list in its place. */
export function LibraryOpening({
  unopened,
  actions,
}: {
  unopened: UnopenedLibrary | null;
  actions: UnopenedActions;
}) {
  const i18n = useI18n();
  return (
    <main class={styles['page']}>
      <div class={styles['wrap']}>
        <header class={styles['top']}>
          <h1>{i18n.text({ id: 'library.title' })}</h1>
          {(unopened === null || unopened.working) && (
            <p class="soft" role="status">
              {i18n.text({ id: 'library.loading' })}
            </p>
          )}
        </header>
        {unopened !== null && <Unopened unopened={unopened} actions={actions} />}
      </div>
    </main>
  );
}

/** What went wrong, what is safe, and the ways on: first the one that changes nothing. */
function Unopened({ unopened, actions }: { unopened: UnopenedLibrary; actions: UnopenedActions }) {
  const i18n = useI18n();
  const { problem, snapshot, working } = unopened;
  return (
    <LibraryNotice title={i18n.text({ id: 'opening.title' })}>
      <p>{i18n.text(problemMessage(problem))}</p>
      <p>{i18n.text({ id: 'opening.safe' })}</p>
      <p>
        {snapshot === null
          ? i18n.text({ id: 'damage.noSnapshot' })
          : i18n.text(
              say('opening.snapshot', {
                date: { kind: 'date', iso: snapshot.takenAt, style: 'moment' },
                articles: say('count.articles', { n: snapshot.articles }),
              }),
            )}
      </p>
      <p>
        <b class="strong">{i18n.text({ id: 'state.next' })}</b> {i18n.text({ id: 'opening.next' })}
      </p>
      <div class="acts">
        <button type="button" class="btn go" disabled={working} onClick={actions.retry}>
          {i18n.text({ id: 'opening.retry' })}
        </button>
        {snapshot !== null && (
          <>
            <button type="button" class="btn" disabled={working} onClick={actions.exportSnapshot}>
              {i18n.text({ id: 'opening.exportSnapshot' })}
            </button>
            <button type="button" class="btn" disabled={working} onClick={actions.restore}>
              {i18n.text({ id: 'damage.restore' })}
            </button>
          </>
        )}
      </div>
    </LibraryNotice>
  );
}
