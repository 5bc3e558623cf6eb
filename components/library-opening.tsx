import type { ImportProblem } from '../lib/view/import-task';
import { useI18n } from './i18n-context';
import styles from './library-page.module.css';
import { problemMessage } from './problem-message';
import { WarningLine } from './warning-line';

/** The library before it is open, or where it cannot be opened. Never an empty list in its place. */
export function LibraryOpening({ problem }: { problem: ImportProblem | null }) {
  const i18n = useI18n();
  return (
    <main class={styles['page']}>
      <div class={styles['wrap']}>
        <header class={styles['top']}>
          <h1>{i18n.text({ id: 'library.title' })}</h1>
          {problem === null && <p class="soft">{i18n.text({ id: 'library.loading' })}</p>}
        </header>
        {problem !== null && (
          <WarningLine>
            <p role="alert">{i18n.text(problemMessage(problem))}</p>
          </WarningLine>
        )}
      </div>
    </main>
  );
}
