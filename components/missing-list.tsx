import { cleanLine } from '../lib/view/clean-text';
import type { LibraryActions, MissingList } from '../lib/view/library-state';
import { say } from '../lib/view/message';
import { safeHref } from '../lib/view/safe-href';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import styles from './import-task-view.module.css';

/** Articles drawn at once; the copied list has them all. */
const SHOWN = 200;

/** Which articles cannot be read, by name where it is known, so that the reader can get them again. */
export function MissingListView({ list, actions }: { list: MissingList; actions: LibraryActions }) {
  const i18n = useI18n();
  const { after, articles, unknown } = list;
  const title = i18n.text(say(`missing.${after}`, { n: articles.length + unknown }));
  const hidden = articles.length - SHOWN;
  return (
    <section class={styles['task']} aria-label={title}>
      <h2>{title}</h2>
      {after === 'restore' && <p class="small">{i18n.text({ id: 'missing.restore.note' })}</p>}
      {articles.length > 0 && (
        <div class={styles['problems']}>
          <ul tabIndex={0} aria-label={title}>
            {articles.slice(0, SHOWN).map((article, index) => {
              const href = safeHref(article.url ?? '');
              const headline =
                article.headline === null
                  ? i18n.text({ id: 'missing.noName' })
                  : cleanLine(article.headline, 300);
              return (
                <li key={index}>
                  <Glyph name={article.comesBack ? 'check' : 'bang'} />
                  <span dir="auto">
                    {href === null ? (
                      headline
                    ) : (
                      <a href={href} target="_blank" rel="noopener noreferrer">
                        {headline}
                      </a>
                    )}
                    <br />
                    {article.publisher !== null && <bdi>{cleanLine(article.publisher, 80)}</bdi>}{' '}
                    {article.comesBack && <span class="soft">{i18n.text({ id: 'missing.comesBack' })}</span>}
                  </span>
                </li>
              );
            })}
          </ul>
          {hidden > 0 && (
            <p class="small soft">{i18n.text(say('library.import.moreProblems', { n: hidden }))}</p>
          )}
        </div>
      )}
      {unknown > 0 && <p class="small">{i18n.text(say('missing.unknown', { n: unknown }))}</p>}
      <div class="acts">
        {articles.length > 0 && (
          <button type="button" class="act" onClick={actions.copyMissing}>
            {i18n.text({ id: 'library.import.copyList' })}
          </button>
        )}
        <button type="button" class="btn" onClick={actions.dismissMissing}>
          {i18n.text({ id: 'library.import.dismiss' })}
        </button>
      </div>
    </section>
  );
}
