import type { MessageId } from '../lib/view/message';
import styles from './chip.module.css';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';

/** A type of difference as a word in a ring; a conflict carries the struck bars. */
export function Chip({ label, severity }: { label: MessageId; severity: 'conflict' | 'wording' }) {
  const i18n = useI18n();
  const conflict = severity === 'conflict';
  return (
    <span class={`${styles['chip']} ${conflict ? styles['conflict'] : ''}`}>
      {conflict && <Glyph name="differs" />}
      {i18n.text({ id: label })}
    </span>
  );
}
