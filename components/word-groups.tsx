import type { WordGroup } from '../lib/view/wording-view';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { Letters } from './letters';
import { Say } from './say';
import styles from './word-groups.module.css';

/** Words for one thing or person, each with the articles that use it. */
export function WordGroups({ groups }: { groups: readonly WordGroup[] }) {
  const i18n = useI18n();
  return (
    <>
      {groups.map(({ heading, readings }, index) => (
        <div key={index} class={styles['group']}>
          {heading === null ? (
            <h3 class={styles['ours']}>{i18n.text({ id: 'wording.labels.unnamed' })}</h3>
          ) : (
            <h3 dir="auto">{heading}</h3>
          )}
          <ul class={styles['readings']}>
            {readings.map(({ text, articles, voice }) => (
              <li key={`${text}${articles.join()}`}>
                <span class={styles['words']} dir="auto">
                  {text}
                </span>
                <Letters articles={articles} />
                {voice !== null && (
                  <span class={styles['voice']}>
                    <Glyph name="quote" />
                    <span>
                      <Say message={voice} />
                    </span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
