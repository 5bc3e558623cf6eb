import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryActions } from '../lib/view/library-state';
import type { ImportTask } from '../lib/view/import-task';
import { cleanLine } from '../lib/view/clean-text';
import { say } from '../lib/view/message';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import styles from './import-task-view.module.css';
import { LiveRegion } from './live-region';
import { problemMessage } from './problem-message';

/** Rejected items drawn at once; the copied list has them all. */
const SHOWN_PROBLEMS = 200;

/** An import: what it has done, pause and stop while it runs, and what was not read until it is dismissed. */
export function ImportTaskView({
  task,
  asking,
  actions,
}: {
  task: ImportTask;
  /** It waits for the reader to say which column of a table holds what, which stands above it. */
  asking: boolean;
  actions: LibraryActions;
}) {
  const i18n = useI18n();
  const what = task.file === null ? say('count.files', { n: task.files }) : cleanLine(task.file, 120);
  const title = i18n.text(say(`library.import.${task.phase}`, { what }));
  const counts = i18n.text(
    say('library.import.counts', { added: task.added, known: task.known, failed: task.problems.length }),
  );
  const runs = task.phase === 'running' || task.phase === 'paused';
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  // It begins far from where the files were chosen, below a long list, and what chose them is turned off.
  useLayoutEffect(() => {
    if (!asking && (runs || asked.current)) heading.current?.focus();
    asked.current = asking;
  }, [runs, asking]);
  return (
    <section class={styles['task']} aria-label={title}>
      <div class={styles['head']}>
        <h2 dir="auto" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {task.total !== null && (
          <span class="num soft">
            {i18n.text(say('library.import.progress', { done: task.done, total: task.total }))}
          </span>
        )}
      </div>
      {runs && (
        <progress
          aria-label={title}
          max={Math.max(1, task.total ?? 1)}
          {...(task.total === null ? {} : { value: Math.min(task.done, task.total) })}
        />
      )}
      <p class="small soft num">
        {counts} {task.phase === 'running' && i18n.text({ id: 'library.import.keepReading' })}
      </p>
      {task.resumed > 0 && (
        <p class="small soft num">{i18n.text(say('library.import.resumed', { n: task.resumed }))}</p>
      )}
      {task.companions > 0 && (
        <p class="small soft num">{i18n.text(say('library.import.companions', { n: task.companions }))}</p>
      )}
      {runs && task.current !== null && (
        <p class={`${styles['current']} tiny faint`}>
          <bdi>{cleanLine(task.current, 160)}</bdi>
        </p>
      )}
      {runs && <Controls task={task} actions={actions} />}
      {task.problems.length > 0 && <Problems task={task} onCopy={actions.copyImportProblems} />}
      {!runs && (
        <button
          type="button"
          class="btn"
          data-then="[data-row] h2 button, [data-choose]"
          onClick={actions.dismissImport}
        >
          {i18n.text({ id: 'library.import.dismiss' })}
        </button>
      )}
      <LiveRegion text={runs ? '' : counts} />
    </section>
  );
}

function Controls({ task, actions }: { task: ImportTask; actions: LibraryActions }) {
  const i18n = useI18n();
  const paused = task.phase === 'paused';
  return (
    <div class="acts">
      <button type="button" class="act" onClick={paused ? actions.resumeImport : actions.pauseImport}>
        {i18n.text({ id: paused ? 'library.import.goOn' : 'library.import.pause' })}
      </button>
      <button type="button" class="act" onClick={() => actions.stopImport(true)}>
        {i18n.text({ id: 'library.import.stopKeep' })}
      </button>
      <button type="button" class="act" onClick={() => actions.stopImport(false)}>
        {i18n.text({ id: 'library.import.stopBack' })}
      </button>
    </div>
  );
}

function Problems({ task, onCopy }: { task: ImportTask; onCopy: () => void }) {
  const i18n = useI18n();
  const hidden = task.problems.length - SHOWN_PROBLEMS;
  return (
    <details open class={styles['problems']}>
      <summary>
        <b>{i18n.text({ id: 'library.import.notRead', args: { n: task.problems.length } })}</b>
      </summary>
      <ul
        tabIndex={0}
        aria-label={i18n.text({ id: 'library.import.notRead', args: { n: task.problems.length } })}
      >
        {task.problems.slice(0, SHOWN_PROBLEMS).map(({ item, place, problem }, index) => (
          <li key={index}>
            <Glyph name="bang" />
            <span>
              <code>
                <bdi>{cleanLine(item, 200)}</bdi>
              </code>
              {place !== undefined && ` ${i18n.text(say(`library.import.${place.kind}`, { n: place.n }))}`}
              <br />
              {i18n.text(problemMessage(problem))}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="small soft">{i18n.text(say('library.import.moreProblems', { n: hidden }))}</p>}
      <button type="button" class="act" onClick={onCopy}>
        {i18n.text({ id: 'library.import.copyList' })}
      </button>
    </details>
  );
}
