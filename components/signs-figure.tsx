import type { ComponentChildren } from 'preact';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import { Say } from './say';
import styles from './signs-figure.module.css';

const SAMPLE = {
  d: (words: ComponentChildren) => <mark class={`mark mark-differs ${styles['sample']}`}>{words}</mark>,
  w: (words: ComponentChildren) => <mark class={`mark mark-wording ${styles['sample']}`}>{words}</mark>,
};

/** Every sign explained: the figure of the welcome page is the legend of the panel. */
export function SignsFigure() {
  const i18n = useI18n();
  return (
    <figure class={styles['figure']}>
      <figcaption>{i18n.text({ id: 'welcome.figure' })}</figcaption>
      <ul class={styles['legend']}>
        <li>
          <Letter letter={null} publisher="" silent /> {i18n.text({ id: 'letter.page' })}
          <span class={styles['second']}>
            <Letter letter="C" publisher="" silent /> {i18n.text({ id: 'welcome.another' })}
          </span>
        </li>
        <li>
          <Glyph name="same" /> {i18n.text({ id: 'welcome.key.same' })}
        </li>
        <li>
          <Glyph name="wording" />
          <span>
            <Say message={{ id: 'welcome.key.wording' }} tags={SAMPLE} />
          </span>
        </li>
        <li>
          <Glyph name="differs" />
          <span>
            <Say message={{ id: 'welcome.key.differs' }} tags={SAMPLE} />
          </span>
        </li>
        <li>
          <Glyph name="only" /> <span>{i18n.text({ id: 'welcome.key.only' })}</span>
        </li>
      </ul>
    </figure>
  );
}
