import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Message } from '../lib/view/message';
import { useI18n } from './i18n-context';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly count?: Message | string | null;
  readonly note?: ComponentChildren;
  /** Over both columns where there are two. */
  readonly span?: boolean;
  /** Its children reach the panel's edges. */
  readonly flush?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the Wording and Sources tabs: heading, count, one line on how to read it. */
export function Section({ title, count = null, note, span = false, flush = false, children }: SectionProps) {
  const i18n = useI18n();
  const id = useId();
  const classes = [styles['section'], span && styles['span'], flush && styles['flush']]
    .filter(Boolean)
    .join(' ');
  return (
    <section class={classes} aria-labelledby={id}>
      <h2 id={id}>
        {title}{' '}
        {count !== null && (
          <span class={styles['count']}>{typeof count === 'string' ? count : i18n.text(count)}</span>
        )}
      </h2>
      {note !== undefined && <p class={styles['note']}>{note}</p>}
      {children}
    </section>
  );
}
