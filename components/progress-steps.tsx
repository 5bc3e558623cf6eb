import type { Message } from '../lib/view/message';
import type { Progress } from '../lib/view/surface-state';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { progressSteps } from './progress-message';
import styles from './progress-steps.module.css';

export interface ProgressStepsProps {
  readonly progress: Progress;
  readonly stop: Message;
  readonly onStop: () => void;
}

/** Reading, searching, comparing: what is done, what runs, what comes, and a way to stop. The surface says it aloud. */
export function ProgressSteps({ progress, stop, onStop }: ProgressStepsProps) {
  const i18n = useI18n();
  const { percent } = progress;
  return (
    <div class={styles['progress']}>
      <ol>
        {progressSteps(progress).map(({ stage, message }) => (
          <li key={message.id} class={styles[stage]}>
            <Glyph name={stage === 'done' ? 'check' : stage === 'now' ? 'next' : 'dash'} />
            {i18n.text(message)}
          </li>
        ))}
      </ol>
      <progress
        aria-label={i18n.text({ id: 'state.progress.comparingSoon' })}
        max={100}
        {...(percent === null ? {} : { value: Math.min(100, Math.max(0, percent)) })}
      />
      <button type="button" class="act" onClick={onStop}>
        {i18n.text(stop)}
      </button>
    </div>
  );
}
