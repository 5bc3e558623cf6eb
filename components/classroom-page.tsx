import { useRef } from 'preact/hooks';
import type { ClassroomState } from '../lib/view/classroom/classroom-state';
import { ClassroomRound } from './classroom-round';
import styles from './classroom-page.module.css';
import { useI18n } from './i18n-context';
import { SurfaceNotice } from './surface-notice';
import { useKeptFocus } from './use-kept-focus';

export interface ClassroomPageProps {
  readonly state: ClassroomState;
  readonly onChoose: (article: number) => void;
  readonly onPractise: () => void;
  readonly onPrint: () => void;
}

/** Classroom mode: mark first, then see what Crossread lists. */
export function ClassroomPage({ state, onChoose, onPractise, onPrint }: ClassroomPageProps) {
  const i18n = useI18n();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <main class={styles['page']} ref={root}>
      <header class={styles['top']}>
        <h1>{i18n.text({ id: 'classroom.title' })}</h1>
        <p class="soft">{i18n.text({ id: 'classroom.lead' })}</p>
      </header>
      {state.kind === 'ready' ? (
        <ClassroomRound
          key={`${state.view.page.article.id}${state.view.other.article.id}`}
          view={state.view}
          choices={state.choices}
          onChoose={onChoose}
          onPrint={onPrint}
        />
      ) : state.kind === 'loading' ? (
        <p role="status">{i18n.text({ id: 'classroom.loading' })}</p>
      ) : (
        <SurfaceNotice
          glyph="page"
          title={i18n.text({ id: `classroom.${state.kind}.title` })}
          text={i18n.text(
            state.kind === 'failed'
              ? { id: 'classroom.failed.text', args: { reason: state.reason } }
              : { id: `classroom.${state.kind}.text` },
          )}
        >
          <button type="button" class="btn" onClick={onPractise}>
            {i18n.text({ id: 'classroom.practice' })}
          </button>
        </SurfaceNotice>
      )}
    </main>
  );
}
