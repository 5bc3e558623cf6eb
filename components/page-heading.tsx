import type { ComponentChildren } from 'preact';
import type { PageLine } from '../lib/view/comparison-view';
import { ArticleText } from './article-text';
import { useI18n } from './i18n-context';
import styles from './page-heading.module.css';

export interface PageHeadingProps {
  readonly page: PageLine;
  /** Stands at the far end of the first line ("Saved"). */
  readonly end?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Publisher, date and headline of the page a surface speaks of. */
export function PageHeading({ page, end, children }: PageHeadingProps) {
  const i18n = useI18n();
  return (
    <header class={styles['heading']}>
      <p class={styles['publisher']}>
        <bdi>{page.publisher}</bdi>
        {page.date !== null && (
          <>
            <span aria-hidden="true">·</span>
            <span>{i18n.date(page.date, 'day')}</span>
          </>
        )}
        {end !== undefined && <span class={styles['end']}>{end}</span>}
      </p>
      <h1>
        <ArticleText text={page.headline} class={styles['headline']} />
      </h1>
      {children}
    </header>
  );
}
