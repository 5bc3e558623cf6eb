import type { DateView } from '../lib/view/sources-view';
import styles from './date-list.module.css';
import { useI18n } from './i18n-context';
import { Letters } from './letters';

/** Phrases about time, and what each was taken to mean. */
export function DateList({ dates }: { dates: readonly DateView[] }) {
  const i18n = useI18n();
  return (
    <ul class={styles['dates']}>
      {dates.map(({ phrase, articles, meaning, note }, index) => (
        <li key={index}>
          <span>
            <bdi class={styles['words']}>{phrase}</bdi> <Letters articles={articles} />
          </span>
          <span class="small num">{i18n.text(meaning)}</span>
          {note !== null && <span class="tiny soft">{i18n.text(note)}</span>}
        </li>
      ))}
    </ul>
  );
}
