import type { ComponentChildren } from 'preact';
import styles from './fold.module.css';
import { Glyph, type GlyphName } from './glyph';
import { useI18n } from './i18n-context';

export interface FoldProps {
  readonly glyph: GlyphName;
  readonly title: string;
  /** How many it holds; left out where that is no number a reader asks for. */
  readonly count?: number;
  readonly note: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A list that is folded away, with what it means in one line. */
export function Fold({ glyph, title, count, note, open = false, children }: FoldProps) {
  const i18n = useI18n();
  return (
    <details class={styles['fold']} open={open}>
      <summary>
        <Glyph name={glyph} class={styles['sign']} />
        <span>
          <b>{title}</b>{' '}
          {count !== undefined && <span class={`${styles['count']} num`}>{i18n.number(count)}</span>}
        </span>
        <Glyph name="down" class={styles['chevron']} />
      </summary>
      <div class={styles['inside']}>
        <p class={styles['note']}>{note}</p>
        {children}
      </div>
    </details>
  );
}
