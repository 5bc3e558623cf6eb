import { say, type Message } from '../lib/view/message';
import type { Progress } from '../lib/view/surface-state';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { LiveRegion } from './live-region';
import styles from './progress-steps.module.css';

type Stage = 'done' | 'now' | 'next';

/** Reading, searching, comparing: what is done, what runs, what comes, and a way to stop. */
export function ProgressSteps({
  progress,
  stop,
  onStop,
}: {
  progress: Progress;
  stop: Message;
  onStop: () => void;
}) {
  const i18n = useI18n();
  const steps = stepsOf(progress);
  const running = steps.find(({ stage }) => stage === 'now');
  const { percent } = progress;
  return (
    <div class={styles['progress']}>
      <ol>
        {steps.map(({ stage, message }) => (
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
      <LiveRegion text={running === undefined ? '' : i18n.text(running.message)} />
    </div>
  );
}

function stepsOf({ read, searching, comparing }: Progress): { stage: Stage; message: Message }[] {
  const reading =
    read === null
      ? say('state.progress.reading')
      : say('state.progress.read', {
          sentences: say('count.sentences', { n: read.sentences }),
          claims: say('count.claims', { n: read.claims }),
        });
  const search =
    searching === null
      ? say('state.progress.searchingSoon')
      : searching.close === null
        ? say('state.progress.searching', { n: searching.articles })
        : say('state.progress.searched', { n: searching.close, all: searching.articles });
  const compare =
    comparing === null ? say('state.progress.comparingSoon') : say('state.progress.comparing', comparing);
  const searched = comparing !== null || (searching?.close ?? null) !== null;
  return [
    { stage: read === null ? 'now' : 'done', message: reading },
    { stage: read === null ? 'next' : searched ? 'done' : 'now', message: search },
    { stage: searched ? 'now' : 'next', message: compare },
  ];
}
