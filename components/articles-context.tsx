import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleView } from '../lib/view/comparison-view';

/** The articles of the comparison shown, so that a letter needs only a position. */
export const ArticlesContext = createContext<readonly ArticleView[]>([]);

/** Looks an article up by its position in the comparison. */
export function useArticles(): readonly ArticleView[] {
  return useContext(ArticlesContext);
}
