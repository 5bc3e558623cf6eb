import type { OriginReasonView } from '../lib/view/sources-view';
import styles from './origin-list.module.css';
import { Say } from './say';

/** Why articles count as one origin, and which first report is missing: one line each. */
export function OriginReasons({ reasons }: { reasons: readonly OriginReasonView[] }) {
  return (
    <ul class={styles['list']}>
      {reasons.map(({ id, line }) => (
        <li key={id}>
          <Say message={line} />
        </li>
      ))}
    </ul>
  );
}
