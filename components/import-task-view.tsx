import { cleanLine } from '../lib/view/clean-text';
import type { ImportTask, LibraryActions } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import styles from './import-task-view.module.css';
import { LiveRegion } from './live-region';
import { problemMessage } from './problem-message';

/** An import with its counts; the list of what was not read stays until it is dismissed. */
export function ImportTaskView({ task, actions }: { task: ImportTask; actions: LibraryActions }) {
  const i18n = useI18n();
  const file = cleanLine(task.file, 120);
  const title = i18n.text({
    id: task.running ? 'library.import.title' : 'library.import.done',
    args: { file },
  });
  const counts = i18n.text(
    say('library.import.counts', { added: task.added, known: task.known, failed: task.problems.length }),
  );
  return (
    <section class={styles['task']} aria-label={title}>
      <div class={styles['head']}>
        <h2 dir="auto">{title}</h2>
        {task.total !== null && (
          <span class="num soft">
            {i18n.text(say('library.import.progress', { done: task.done, total: task.total }))}
          </span>
        )}
      </div>
      {task.running && (
        <progress
          aria-label={title}
          max={task.total ?? 1}
          {...(task.total === null ? {} : { value: Math.min(task.done, task.total) })}
        />
      )}
      <p class="small soft num">
        {counts} {task.running && i18n.text({ id: 'library.import.keepReading' })}
      </p>
      {task.running && (
        <div class="acts">
          <button type="button" class="act" onClick={() => actions.stopImport(true)}>
            {i18n.text({ id: 'library.import.stopKeep' })}
          </button>
          <button type="button" class="act" onClick={() => actions.stopImport(false)}>
            {i18n.text({ id: 'library.import.stopBack' })}
          </button>
        </div>
      )}
      {task.problems.length > 0 && <Problems task={task} onCopy={actions.copyImportProblems} />}
      {!task.running && (
        <button type="button" class="btn" onClick={actions.dismissImport}>
          {i18n.text({ id: 'library.import.dismiss' })}
        </button>
      )}
      <LiveRegion text={task.running ? '' : counts} />
    </section>
  );
}

function Problems({ task, onCopy }: { task: ImportTask; onCopy: () => void }) {
  const i18n = useI18n();
  return (
    <details open class={styles['problems']}>
      <summary>
        <b>{i18n.text({ id: 'library.import.notRead', args: { n: task.problems.length } })}</b>
      </summary>
      <ul>
        {task.problems.map(({ item, problem }, index) => (
          <li key={index}>
            <Glyph name="bang" />
            <span>
              <code>
                <bdi>{cleanLine(item, 200)}</bdi>
              </code>
              <br />
              {i18n.text(problemMessage(problem))}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="act" onClick={onCopy}>
        {i18n.text({ id: 'library.import.copyList' })}
      </button>
    </details>
  );
}
