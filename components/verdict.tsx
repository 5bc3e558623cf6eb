import type { EventMatch } from '../lib/model/event-match';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import styles from './verdict.module.css';

const SIGNS = { same: 'sameEvent', related: 'related', different: 'only' } as const;

/** Same event, related, different event: a disc and always the word. */
export function Verdict({ verdict }: { verdict: EventMatch['verdict'] }) {
  const i18n = useI18n();
  return (
    <span class={styles['verdict']}>
      <Glyph name={SIGNS[verdict]} /> {i18n.text({ id: `verdict.${verdict}` })}
    </span>
  );
}
