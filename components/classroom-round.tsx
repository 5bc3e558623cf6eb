import { useState } from 'preact/hooks';
import type { ClassroomView } from '../lib/view/classroom/classroom-view';
import type { ArticleView } from '../lib/view/comparison-view';
import type { MessageId } from '../lib/view/message';
import styles from './classroom-round.module.css';
import { ClassroomReveal } from './classroom-reveal';
import { ClassroomSheet } from './classroom-sheet';
import { useI18n } from './i18n-context';
import { LiveRegion } from './live-region';
import { MarkOverlaps } from './mark-overlaps';
import { MarkSources } from './mark-sources';
import { useClassroomMarks } from './use-classroom-marks';

const STEPS = ['overlaps', 'sources', 'reveal', 'sheet'] as const;
type Step = (typeof STEPS)[number];

export interface ClassroomRoundProps {
  readonly view: ClassroomView;
  readonly choices: readonly ArticleView[];
  readonly onChoose: (article: number) => void;
  readonly onPrint: () => void;
}

/** One round: two steps of marking, the comparison with what Crossread lists, and a sheet for paper. */
export function ClassroomRound({ view, choices, onChoose, onPrint }: ClassroomRoundProps) {
  const i18n = useI18n();
  const [step, setStep] = useState<Step>('overlaps');
  const marks = useClassroomMarks(view);
  const next = STEPS[STEPS.indexOf(step) + 1];
  const nameOf = (one: Step): MessageId => `classroom.step.${one}`;
  return (
    <div class={styles['round']}>
      <div class={styles['head']}>
        <nav aria-label={i18n.text({ id: 'classroom.steps' })}>
          <ol class={styles['steps']}>
            {STEPS.map((one, index) => (
              <li key={one}>
                <button
                  type="button"
                  class={styles['step']}
                  aria-current={one === step ? 'step' : undefined}
                  onClick={() => setStep(one)}
                >
                  <span class={styles['number']}>{i18n.number(index + 1)}</span>{' '}
                  {i18n.text({ id: nameOf(one) })}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        {choices.length > 1 && (
          <label class={styles['with']}>
            {i18n.text({ id: 'classroom.with' })}
            <select
              class="field"
              value={String(view.other.article.index)}
              onChange={(event) => onChoose(Number(event.currentTarget.value))}
            >
              {choices.map(({ index, letter, name }) => (
                <option key={index} value={String(index)}>
                  {`${letter ?? ''} ${name}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {step === 'overlaps' && <MarkOverlaps view={view} marks={marks} />}
      {step === 'sources' && <MarkSources view={view} marks={marks} />}
      {step === 'reveal' && <ClassroomReveal view={view} marks={marks} onAgain={() => setStep('overlaps')} />}
      {step === 'sheet' && <ClassroomSheet view={view} onPrint={onPrint} />}
      {next !== undefined && step !== 'reveal' && (
        <p class={styles['next']}>
          <button type="button" class="btn go" onClick={() => setStep(next)}>
            {i18n.text({ id: step === 'sources' ? 'classroom.reveal' : 'classroom.next' })}
          </button>
          <span class="small soft">{i18n.text({ id: 'classroom.reveal.hidden' })}</span>
        </p>
      )}
      <LiveRegion text={marks.said === null ? '' : i18n.text(marks.said)} />
    </div>
  );
}
