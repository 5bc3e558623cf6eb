import type { Message } from '../lib/view/message';
import styles from './coverage-line.module.css';
import { Say } from './say';

/** One honest line: what was compared, how old it is, how much of it reports the same event. */
export function CoverageLine({ message }: { message: Message }) {
  return (
    <p class={styles['coverage']}>
      <Say message={message} />
    </p>
  );
}
