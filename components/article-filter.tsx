import type { ArticleView } from '../lib/view/comparison-view';
import styles from './article-filter.module.css';
import { useI18n } from './i18n-context';
import { Letter } from './letter';

export interface ArticleFilterProps {
  readonly articles: readonly ArticleView[];
  readonly hidden: ReadonlySet<number>;
  readonly onToggle: (article: number) => void;
  /** Leads from articles set aside to the event card of the first. */
  readonly onWhyAside: (article: number) => void;
}

/** The letters of the compared articles. A letter turns its article off and on; those set aside say why in two words. */
export function ArticleFilter({ articles, hidden, onToggle, onWhyAside }: ArticleFilterProps) {
  const i18n = useI18n();
  const byLetter = articles.toSorted(
    (a, b) =>
      (a.letter ?? '').length - (b.letter ?? '').length || (a.letter ?? '').localeCompare(b.letter ?? ''),
  );
  const same = byLetter.filter(({ verdict }) => verdict === 'same');
  const aside = byLetter.filter(
    ({ verdict, decidedByReader }) => verdict === 'related' || (verdict === 'different' && decidedByReader),
  );
  return (
    <div class={styles['filter']} role="group" aria-label={i18n.text({ id: 'letters.group' })}>
      {same.map(({ index, letter, name }) => (
        <button
          key={index}
          type="button"
          class={styles['article']}
          aria-pressed={!hidden.has(index)}
          onClick={() => onToggle(index)}
        >
          <Letter letter={letter} publisher={name} away={hidden.has(index)} silent />
          <span class="vh">{letter}, </span>
          <bdi class={`vh ${styles['name']}`}>{name}</bdi>
        </button>
      ))}
      {(['related', 'different'] as const).map((verdict) => {
        const alike = aside.filter((article) => article.verdict === verdict);
        const [first] = alike;
        return (
          first !== undefined && (
            <span key={verdict} class={styles['aside']}>
              {alike.map(({ index, letter, name }) => (
                <Letter key={index} letter={letter} publisher={name} away />
              ))}
              <button type="button" class={styles['why']} onClick={() => onWhyAside(first.index)}>
                {i18n.text({ id: `panel.setAside.${verdict}` })}
              </button>
            </span>
          )
        );
      })}
    </div>
  );
}
