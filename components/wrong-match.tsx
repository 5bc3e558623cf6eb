import { useId, useState } from 'preact/hooks';
import type { ClaimCard } from '../lib/view/claim-card';
import { useArticles } from './articles-context';
import { useI18n } from './i18n-context';
import { usePanel } from './panel-context';
import styles from './wrong-match.module.css';

/**
 * A match the reader calls wrong, as a file for whoever works on the engine. All of it is shown before it is saved, and
 * saving is all that happens here.
 */
export function WrongMatch({ card: { witnesses } }: { card: ClaimCard }) {
  const i18n = useI18n();
  const panel = usePanel();
  const articles = useArticles();
  const [shown, setShown] = useState<number | null>(null);
  const text = shown === null ? null : panel.wrongMatch(shown);
  return (
    <div class={styles['wrong']}>
      {witnesses.map(({ alignment, article }) => {
        const { letter = null, name: publisher = '' } = articles[article] ?? {};
        const letterOf = { letter: { kind: 'letter', article, letter, publisher } } as const;
        return (
          <button
            key={alignment}
            type="button"
            class="act"
            aria-expanded={shown === alignment}
            onClick={() => setShown(shown === alignment ? null : alignment)}
          >
            {i18n.text(
              witnesses.length === 1 ? { id: 'wrong.report' } : { id: 'wrong.with', args: letterOf },
            )}
          </button>
        );
      })}
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
