import type { NameView } from '../lib/view/sources-view';
import { useI18n } from './i18n-context';
import { Letters } from './letters';
import styles from './name-list.module.css';
import { usePanel } from './panel-context';

/** Spellings taken for one name, each of which can be split off; look-alikes that can be merged. */
export function NameList({ names }: { names: readonly NameView[] }) {
  const i18n = useI18n();
  const panel = usePanel();
  return (
    <>
      {names.map((entry) => (
        <div key={entry.key} class={styles['name']}>
          <h3 dir="auto">{entry.name}</h3>
          <ul>
            {entry.spellings.map(({ text, articles, split }) => (
              <li key={text}>
                <span class={styles['words']} dir="auto">
                  {text}
                </span>
                {split !== null && !panel.fixed && (
                  <button
                    type="button"
                    class="act"
                    aria-label={i18n.text({
                      id: 'name.splitSpoken',
                      args: { spelling: text, name: entry.name },
                    })}
                    onClick={() => panel.decide(split)}
                  >
                    {i18n.text({ id: 'name.split' })}
                  </button>
                )}
                <Letters articles={articles} />
              </li>
            ))}
            {entry.mayDiffer.map(({ name, merge }) => (
              <li key={name}>
                <span class={styles['words']} dir="auto">
                  {name}
                </span>
                <span class="tiny soft">{i18n.text({ id: 'name.mayDiffer' })}</span>
                {!panel.fixed && (
                  <button
                    type="button"
                    class="act"
                    aria-label={i18n.text({
                      id: 'name.mergeSpoken',
                      args: { other: name, name: entry.name },
                    })}
                    onClick={() => panel.decide(merge)}
                  >
                    {i18n.text({ id: 'name.merge' })}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
