import type { Relation, Witness } from '../lib/view/claim-card';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import styles from './relation-word.module.css';

export interface RelationWordProps {
  readonly relation: Relation;
  readonly reuse?: Witness['reuse'] | null;
  /** The glyph stands elsewhere already. */
  readonly bare?: boolean;
}

/** A relation as sign and word, with how closely the words are the same. */
export function RelationWord({ relation, reuse = null, bare = false }: RelationWordProps) {
  const i18n = useI18n();
  return (
    <span class={styles['relation']}>
      {!bare && <Glyph name={relation} class={styles['sign']} />}
      <b>{i18n.text({ id: `relation.${relation}` })}</b>
      {relation === 'same' && reuse !== null && (
        <span class="where">
          {bare ? ' ' : ', '}
          {i18n.text({ id: `reuse.${reuse}` })}
        </span>
      )}
    </span>
  );
}
