import { useId, useState } from 'preact/hooks';
import { byCounterpart } from '../lib/view/by-counterpart';
import type { ClaimCard, Witness } from '../lib/view/claim-card';
import { useI18n } from './i18n-context';
import { usePanel } from './panel-context';
import { WitnessChoice } from './witness-choice';
import styles from './wrong-match.module.css';

/**
 * A match the reader calls wrong, as a file for whoever works on the engine. All of it is shown before it is saved, and
 * saving is all that happens here.
 */
export function WrongMatch({ card: { witnesses } }: { card: ClaimCard }) {
  const i18n = useI18n();
  const panel = usePanel();
  const [shown, setShown] = useState<number | null>(null);
  const text = shown === null ? null : panel.wrongMatch(shown);
  const groups = byCounterpart(witnesses);
  const label = i18n.text({ id: 'wrong.report' });
  // One sentence may stand beside two claims of the card: the pair that differs most speaks for it.
  const toggle = ([first]: readonly Witness[]): void =>
    setShown(first === undefined || shown === first.alignment ? null : first.alignment);
  return (
    <div class={styles['wrong']}>
      {groups.length === 1 ? (
        <button type="button" class="act" aria-expanded={shown !== null} onClick={() => toggle(witnesses)}>
          {label}
        </button>
      ) : (
        <WitnessChoice
          label={label}
          spoken={['wrong.with', 'wrong.withAt']}
          groups={groups}
          open={shown}
          onChoose={toggle}
        />
      )}
      {text !== null && (
        <Bundle text={text} onSave={() => panel.saveWrongMatch(text)} onClose={() => setShown(null)} />
      )}
    </div>
  );
}

interface BundleProps {
  readonly text: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

function Bundle({ text, onSave, onClose }: BundleProps) {
  const i18n = useI18n();
  const id = useId();
  return (
    <section class={styles['bundle']} aria-labelledby={id}>
      <p>{i18n.text({ id: 'wrong.note' })}</p>
      <h3 id={id}>{i18n.text({ id: 'wrong.contents' })}</h3>
      {/* Scrolls by itself, so it must be reachable by keyboard. */}
      <pre tabIndex={0} dir="ltr" role="region" aria-labelledby={id}>
        {text}
      </pre>
      <div class="acts">
        <button type="button" class="btn" onClick={onSave}>
          {i18n.text({ id: 'wrong.save' })}
        </button>
        <button type="button" class="act" onClick={onClose}>
          {i18n.text({ id: 'wrong.close' })}
        </button>
      </div>
    </section>
  );
}
