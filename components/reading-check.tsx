import type { ReadingView } from '../lib/view/reading-view';
import { ArticleText } from './article-text';
import { Fold } from './fold';
import { useI18n } from './i18n-context';
import styles from './reading-check.module.css';

/** How much of the page was read, and a look at what was left out: by kind, with the reason and the rule. */
export function ReadingCheck({ reading }: { reading: ReadingView }) {
  const i18n = useI18n();
  return (
    <Fold glyph="page" title={i18n.text({ id: 'reading.title' })} note={i18n.text(reading.summary)}>
      {reading.leftOut.map(({ label, why, items }) => (
        <section key={label} class={styles['group']}>
          <h2>
            {i18n.text({ id: label })} <span class="small soft">{i18n.text({ id: why })}</span>
          </h2>
          <ul>
            {items.map(({ text, rule }, index) => (
              <li key={index}>
                <span class={styles['words']}>
                  <ArticleText text={text} />
                </span>{' '}
                <span class="tiny faint">{i18n.text({ id: 'reading.rule', args: { rule } })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}
