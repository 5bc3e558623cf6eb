import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from './glyph';
import { useI18n } from './i18n-context';
import styles from './surface-notice.module.css';

export interface SurfaceNoticeProps {
  readonly glyph: GlyphName;
  readonly title: string;
  readonly text?: string | undefined;
  /** The one next step in words. */
  readonly next?: ComponentChildren;
  /** Buttons: the next step first. */
  readonly children?: ComponentChildren;
  readonly alert?: boolean;
}

/** A state in which there is nothing to compare: what happened and the one next step. */
export function SurfaceNotice({ glyph, title, text, next, children, alert = false }: SurfaceNoticeProps) {
  const i18n = useI18n();
  return (
    <section class={styles['notice']} role={alert ? 'alert' : undefined}>
      <Glyph name={glyph} class={styles['sign']} />
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {next !== undefined && (
        <p>
          <b class="strong">{i18n.text({ id: 'state.next' })}</b> {next}
        </p>
      )}
      {children}
    </section>
  );
}
