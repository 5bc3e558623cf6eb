import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import styles from './letter.module.css';

export interface LetterProps {
  /** `null`: this page. */
  readonly letter: string | null;
  readonly publisher: string;
  /** Set aside: dashed. */
  readonly away?: boolean;
  /** The words beside it already say the publisher. */
  readonly silent?: boolean;
}

/** The box that stands for an article: a letter, or lines for this page. */
export function Letter({ letter, publisher, away = false, silent = false }: LetterProps) {
  const i18n = useI18n();
  const name =
    letter === null
      ? i18n.text({ id: 'letter.page' })
      : i18n.text({ id: 'letter.article', args: { letter, publisher } });
  const look = letter === null ? styles['base'] : away ? styles['away'] : '';
  return (
    <span
      class={`${styles['letter']} ${look}`}
      title={name}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {letter ?? <Glyph name="page" />}
    </span>
  );
}
