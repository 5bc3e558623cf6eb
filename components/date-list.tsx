import type { DateView } from '../lib/view/sources-view';
import styles from './date-list.module.css';
import { useI18n } from './i18n-context';
import { Letters } from './letters';

/** Phrases about time, and what each was taken to mean. Those that mean the same for the same reason share a line. */
export function DateList({ dates }: { dates: readonly DateView[] }) {
  const i18n = useI18n();
  const lines = new Map<string, DateView[]>();
  for (const date of dates) {
    const key = JSON.stringify([date.meaning, date.note]);
    lines.set(key, [...(lines.get(key) ?? []), date]);
  }
  return (
    <ul class={styles['dates']}>
      {[...lines].map(([key, alike]) => (
        <li key={key}>
          <span class={styles['phrases']}>
            {alike.map(({ phrase, articles }, index) => (
              <span key={index}>
                <bdi class={styles['words']}>{phrase}</bdi> <Letters articles={articles} />
              </span>
            ))}
          </span>
          <span class="small num">{i18n.text(alike[0]!.meaning)}</span>
          {alike[0]!.note !== null && <span class="tiny soft">{i18n.text(alike[0]!.note)}</span>}
        </li>
      ))}
    </ul>
  );
}
