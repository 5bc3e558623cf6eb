import type { ComponentChildren } from 'preact';
import { Glyph } from './glyph';
import styles from './warning-line.module.css';

/** What a reader should know before trusting what is shown: one line, one next step at most. */
export function WarningLine({ children }: { children: ComponentChildren }) {
  return (
    <div class={styles['warning']}>
      <Glyph name="alert" />
      <div>{children}</div>
    </div>
  );
}
