import type { ClaimCard, Witness } from '../lib/view/claim-card';
import { useArticles } from './articles-context';
import { useI18n } from './i18n-context';
import { LongText } from './long-text';
import { Letter } from './letter';
import { RelationWord } from './relation-word';
import styles from './witness-view.module.css';

export interface WitnessViewProps {
  readonly witness: Witness;
  /** How the card stands as a whole, which its head says already. */
  readonly card: Pick<ClaimCard, 'relation' | 'reuse'>;
  readonly rows: string;
}

/** One article's version of a claim: who, where, the whole sentence, and how it stands where it stands otherwise. */
export function WitnessView({ witness, card, rows }: WitnessViewProps) {
  const i18n = useI18n();
  const article = useArticles()[witness.article];
  if (article === undefined) return null;
  const place = i18n.text({ id: 'card.place', args: { n: witness.place.paragraph } });
  return (
    <div class={styles['witness']}>
      <Letter letter={article.letter} publisher={article.name} silent />
      <div>
        <p class={styles['from']}>
          <b title={article.name}>
            <bdi>{article.name}</bdi>
          </b>
          {article.href === null ? (
            <span class="where">{place}</span>
          ) : (
            <a class="where" href={article.href} target="_blank" rel="noopener noreferrer">
              {place}
            </a>
          )}
          {witness.relation !== card.relation && (
            <RelationWord relation={witness.relation} reuse={witness.reuse} />
          )}
          {witness.relation === 'same' && card.relation === 'same' && witness.reuse !== card.reuse && (
            <span class="where">{i18n.text({ id: `reuse.${witness.reuse}` })}</span>
          )}
        </p>
        <blockquote class="sent">
          <LongText text={witness.text} rows={rows} />
        </blockquote>
      </div>
    </div>
  );
}
