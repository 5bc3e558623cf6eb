import { useRef } from 'preact/hooks';
import { say } from '../lib/view/message';
import type { LibraryActions, LibraryState } from '../lib/view/library-state';
import { AddArticles } from './add-articles';
import { DamageNotice } from './damage-notice';
import { DecisionList, type DecisionListProps } from './decision-list';
import { ExportLinks } from './export-links';
import { useI18n } from './i18n-context';
import { ImportTaskView } from './import-task-view';
import { LibraryBulkBar } from './library-bulk-bar';
import { LibraryFilters } from './library-filters';
import { LibraryList } from './library-list';
import styles from './library-page.module.css';
import { LibrarySearch } from './library-search';
import { LibraryToasts } from './library-toasts';
import { MissingListView } from './missing-list';
import { PackList } from './pack-list';
import { problemMessage } from './problem-message';
import { StorageMeter } from './storage-meter';
import { TableQuestionView } from './table-question-view';
import { UnfinishedNotice } from './unfinished-notice';
import { useKeptFocus } from './use-kept-focus';
import { useLibraryKeys } from './use-library-keys';
import { WarningLine } from './warning-line';

export interface LibraryPageProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  /** Single keys may be turned off in the options (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** What the reader overruled in comparisons, each with its way back. */
  readonly decisions: DecisionListProps;
}

/** The articles on this device: find, read, remove with a way back, packs as units, import, export, storage. */
export function LibraryPage({ state, actions, singleKeys, decisions }: LibraryPageProps) {
  const i18n = useI18n();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  useLibraryKeys({ root, singleKeys, actions });
  const summary = say('library.summary', {
    articles: say('count.articles', { n: state.articles }),
    packs: say('count.packs', { n: state.packs.length }),
  });
  const readOnly = state.otherTab || state.privateWindow || state.newerDatabase;
  return (
    <main class={styles['page']} ref={root}>
      <div class={styles['wrap']}>
        <header class={styles['top']}>
          <h1>{i18n.text({ id: 'library.title' })}</h1>
          <p class="soft num">{i18n.text(state.loading ? { id: 'library.loading' } : summary)}</p>
        </header>
        <Notices state={state} actions={actions} />
        <div class={styles['columns']}>
          <div class={styles['main']}>
            {state.table !== null && (
              <TableQuestionView table={state.table} onChoose={actions.chooseColumns} />
            )}
            {state.task !== null && (
              <ImportTaskView task={state.task} asking={state.table !== null} actions={actions} />
            )}
            {!state.loading && (
              <section aria-label={i18n.text({ id: 'library.articles' })}>
                <LibrarySearch query={state.query} onAsk={actions.ask} />
                <LibraryFilters state={state} actions={actions} />
                <LibraryBulkBar state={state} readOnly={readOnly} actions={actions} />
                <LibraryList state={state} readOnly={readOnly} actions={actions} />
              </section>
            )}
            <AddArticles
              disabled={readOnly || state.loading || isRunning(state)}
              privateWindow={state.privateWindow}
              onFiles={actions.importFiles}
              onDrop={actions.importDrop}
            />
            <DecisionList {...decisions} />
          </div>
          <aside class={styles['side']}>
            <PackList packs={state.packs} disabled={readOnly} actions={actions} />
            <StorageMeter storage={state.storage} onKeep={actions.keepStorage} />
            <section class={styles['export']}>
              <h2>{i18n.text({ id: 'library.export' })}</h2>
              <p class="small soft">{i18n.text({ id: 'library.export.note' })}</p>
              <ExportLinks onExport={(format) => actions.export(format, null)} />
            </section>
            <button type="button" class="btn" onClick={actions.check}>
              {i18n.text({ id: 'library.check' })}
            </button>
          </aside>
        </div>
      </div>
      <LibraryToasts undos={state.undos} toast={state.toast} onUndo={actions.undo} />
    </main>
  );
}

const isRunning = ({ task }: LibraryState): boolean => task?.phase === 'running' || task?.phase === 'paused';

/** What stands above everything else: damage, another tab, an import that was cut off, a failure. */
function Notices({ state, actions }: { state: LibraryState; actions: LibraryActions }) {
  const i18n = useI18n();
  return (
    <>
      {state.damage !== null && <DamageNotice damage={state.damage} actions={actions} />}
      {state.missing !== null && <MissingListView list={state.missing} actions={actions} />}
      {state.newerDatabase && (
        <WarningLine>
          <p>{i18n.text({ id: 'library.newer' })}</p>
          <p>
            <b class="strong">{i18n.text({ id: 'state.next' })}</b> {i18n.text({ id: 'library.newer.next' })}
          </p>
        </WarningLine>
      )}
      {state.otherTab && (
        <WarningLine>
          <p>{i18n.text({ id: 'library.otherTab' })}</p>
          <p>
            <b class="strong">{i18n.text({ id: 'state.next' })}</b>{' '}
            {i18n.text({ id: 'library.otherTab.next' })}
          </p>
        </WarningLine>
      )}
      {state.unfinished !== null && state.task === null && (
        <UnfinishedNotice unfinished={state.unfinished} onDismiss={actions.dismissUnfinished} />
      )}
      {state.error !== null && (
        <WarningLine>
          <p role="alert">{i18n.text(problemMessage(state.error))}</p>
        </WarningLine>
      )}
    </>
  );
}
