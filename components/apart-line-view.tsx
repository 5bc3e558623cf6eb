import type { ApartLine } from '../lib/view/claim-card';
import styles from './apart-line-view.module.css';
import { useArticles } from './articles-context';
import { useI18n } from './i18n-context';
import { usePanel } from './panel-context';
import { Say } from './say';

/** What is left of a pair that the reader marked as not the same, with the way back. */
export function ApartLineView({ apart }: { apart: ApartLine }) {
  const i18n = useI18n();
  const panel = usePanel();
  const article = useArticles()[apart.article];
  const letter = {
    kind: 'letter',
    article: apart.article,
    letter: article?.letter ?? null,
    publisher: article?.name ?? '',
  } as const;
  return (
    <div class={styles['apart']} data-apart={apart.id}>
      <span>
        <Say message={{ id: 'card.apartPair', args: { letter, words: apart.words } }} />
      </span>
      {!panel.fixed && (
        <button type="button" class="act" onClick={() => panel.undo(apart.decision)}>
          {i18n.text({ id: 'card.undo' })}
        </button>
      )}
    </div>
  );
}
