import type { ComponentChildren } from 'preact';
import { Glyph } from './glyph';
import styles from './library-notice.module.css';

/** Something is wrong with the library: what it is, what is safe, and the ways on, in a frame that is not overlooked. */
export function LibraryNotice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={styles['notice']} role="alert">
      <Glyph name="alert" class={styles['sign']} />
      <div class={styles['words']}>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
