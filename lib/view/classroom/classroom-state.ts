import type { ArticleView } from '../comparison-view';
import type { ClassroomView } from './classroom-view';

/** What the classroom page can be in. */
export type ClassroomState =
  | { readonly kind: 'loading' }
  /** The tab it was opened for is gone; the page has no same-event article; or comparing failed. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'ready';
      readonly view: ClassroomView;
      /** Articles that can be read beside this page. */
      readonly choices: readonly ArticleView[];
    };
