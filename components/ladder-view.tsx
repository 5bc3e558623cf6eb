import type { Ladder } from '../lib/view/wording-view';
import { useI18n } from './i18n-context';
import styles from './ladder-view.module.css';
import { Letters } from './letters';

/** One claim on a scale: letters above the steps where the articles place it. */
export function LadderView({ ladder }: { ladder: Ladder }) {
  const i18n = useI18n();
  return (
    <div class={styles['sub']}>
      <h3 dir="auto">{ladder.claim}</h3>
      <ol class={styles['ladder']}>
        {ladder.steps.map(({ label, articles }) => (
          <li key={label} class={articles.length > 0 ? styles['taken'] : undefined}>
            <span class={styles['letters']}>{articles.length > 0 && <Letters articles={articles} />}</span>
            <span class={styles['word']}>{i18n.text({ id: label })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
