import { useArticles } from './articles-context';
import { Letter } from './letter';
import styles from './letters.module.css';

/** The letters of some articles in a row. */
export function Letters({ articles, silent = false }: { articles: readonly number[]; silent?: boolean }) {
  const all = useArticles();
  return (
    <span class={styles['letters']}>
      {articles.map((position) => {
        const article = all[position];
        if (article === undefined) return null;
        const away = article.verdict === 'related' || article.verdict === 'different';
        return (
          <Letter
            key={position}
            letter={article.letter}
            publisher={article.name}
            away={away}
            silent={silent}
          />
        );
      })}
    </span>
  );
}
