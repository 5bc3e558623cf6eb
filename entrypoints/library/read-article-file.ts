import type { ArticleSnapshot } from '../../lib/model/article-snapshot';
import { fail, type Result } from '../../lib/model/result';
import type { ImportProblem } from '../../lib/view/library-state';

/** Reads a saved web page as an article. */
export async function readArticleFile(file: File): Promise<Result<ArticleSnapshot, ImportProblem>> {
  return fail({ kind: 'unknown', reason: `${file.name} is not a pack` });
}
