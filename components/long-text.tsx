import { useState } from 'preact/hooks';
import { cutText } from '../lib/view/cut-text';
import { ArticleText, type ArticleTextProps } from './article-text';
import { useI18n } from './i18n-context';

/** Words of an article; of a very long text a part, until all of it is asked for. */
export function LongText({ text, rows }: Omit<ArticleTextProps, 'class' | 'as'>) {
  const i18n = useI18n();
  const [all, setAll] = useState(false);
  const part = cutText(text);
  if (part === null) return <ArticleText text={text} rows={rows} />;
  return (
    <>
      <ArticleText text={all ? text : part} rows={rows} />{' '}
      <button type="button" class="act" aria-expanded={all} onClick={() => setAll(!all)}>
        {i18n.text({ id: all ? 'text.part' : 'text.whole' })}
      </button>
    </>
  );
}
