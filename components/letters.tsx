import { useArticles } from './articles-context';
import { Letter } from './letter';
import styles from './letters.module.css';

/** The letters of some articles in a row: this page, then in the order of the alphabet, AA after Z. */
export function Letters({ articles, silent = false }: { articles: readonly number[]; silent?: boolean }) {
  const all = useArticles();
  const letterOf = (position: number): string => all[position]?.letter ?? '';
  const inOrder = articles.toSorted(
    (a, b) => letterOf(a).length - letterOf(b).length || (letterOf(a) < letterOf(b) ? -1 : 1),
  );
  return (
    <span class={styles['letters']}>
      {inOrder.map((position) => {
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
