import { say } from '../lib/view/message';
import type { LibraryActions, LibraryState } from '../lib/view/library-state';
import { AddArticles } from './add-articles';
import { DamageNotice } from './damage-notice';
import { useI18n } from './i18n-context';
import { ImportTaskView } from './import-task-view';
import { LibraryList } from './library-list';
import styles from './library-page.module.css';
import { LibraryToast } from './library-toast';
import { PackList } from './pack-list';
import { problemMessage } from './problem-message';
import { StorageMeter } from './storage-meter';
import { WarningLine } from './warning-line';

export interface LibraryPageProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

/** The articles on this device: find, remove with a way back, packs on and off, import, storage. */
export function LibraryPage({ state, actions }: LibraryPageProps) {
  const i18n = useI18n();
  const summary = say('library.summary', {
    articles: say('count.articles', { n: state.articles }),
    packs: say('count.packs', { n: state.packs.length }),
  });
  return (
    <main class={styles['page']}>
      <div class={styles['wrap']}>
        <header class={styles['top']}>
          <h1>{i18n.text({ id: 'library.title' })}</h1>
          <p class="soft num">{i18n.text(state.loading ? { id: 'library.loading' } : summary)}</p>
        </header>
        {state.damage !== null && <DamageNotice damage={state.damage} actions={actions} />}
        {state.otherTab && (
          <WarningLine>
            <p>{i18n.text({ id: 'library.otherTab' })}</p>
            <p>
              <b class="strong">{i18n.text({ id: 'state.next' })}</b>{' '}
              {i18n.text({ id: 'library.otherTab.next' })}
            </p>
          </WarningLine>
        )}
        {state.error !== null && (
          <WarningLine>
            <p role="alert">{i18n.text(problemMessage(state.error))}</p>
          </WarningLine>
        )}
        <div class={styles['columns']}>
          <div class={styles['main']}>
            {state.task !== null && <ImportTaskView task={state.task} actions={actions} />}
            {!state.loading && <LibraryList state={state} actions={actions} />}
            <AddArticles
              disabled={state.otherTab || state.task?.running === true}
              onFiles={actions.importFiles}
            />
          </div>
          <aside class={styles['side']}>
            <PackList packs={state.packs} disabled={state.otherTab} actions={actions} />
            <StorageMeter storage={state.storage} />
            <div class={styles['buttons']}>
              <button type="button" class="btn" onClick={actions.exportAll}>
                {i18n.text({ id: 'library.exportAll' })}
              </button>
              <button type="button" class="btn" onClick={actions.check}>
                {i18n.text({ id: 'library.check' })}
              </button>
            </div>
          </aside>
        </div>
      </div>
      <LibraryToast toast={state.toast} onUndo={actions.undo} />
    </main>
  );
}
