import type { Witness } from '../lib/view/claim-card';
import { useArticles } from './articles-context';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import styles from './witness-choice.module.css';

export interface WitnessChoiceProps {
  readonly label: string;
  /** What a button says: with the letter alone, and with the paragraph where one article has two sentences. */
  readonly spoken: readonly ['card.notWith', 'card.notWithAt'] | readonly ['wrong.with', 'wrong.withAt'];
  /** By the sentence they show. */
  readonly groups: readonly (readonly Witness[])[];
  /** The alignment whose group is open, where a button opens something. */
  readonly open?: number | null;
  readonly onChoose: (pairs: readonly Witness[]) => void;
}

/** What can be done with one of several witnesses: said once, with a letter to press for each. */
export function WitnessChoice({ label, spoken, groups, open, onChoose }: WitnessChoiceProps) {
  const i18n = useI18n();
  const articles = useArticles();
  return (
    <span class={styles['which']} role="group" aria-label={label}>
      <span class="small">{label}</span>
      {groups.map((pairs) => {
        const [{ alignment, article, place }] = pairs as [Witness];
        const { letter = null, name: publisher = '' } = articles[article] ?? {};
        // Two sentences of one article are told apart by where they stand.
        const isAlone = groups.filter(([one]) => one?.article === article).length === 1;
        const paragraph = i18n.text({ id: 'card.place', args: { n: place.paragraph } });
        const args = { letter: letter ?? '', place: paragraph };
        return (
          <button
            key={alignment}
            type="button"
            class={styles['letter']}
            aria-label={i18n.text({ id: spoken[isAlone ? 0 : 1], args })}
            aria-expanded={open === undefined ? undefined : open === alignment}
            onClick={() => onChoose(pairs)}
          >
            <Letter letter={letter} publisher={publisher} silent />
            {!isAlone && <span class="where">{paragraph}</span>}
          </button>
        );
      })}
    </span>
  );
}
