import type { Relation } from '../lib/view/claim-card';
import type { ClaimCounts } from '../lib/view/comparison-view';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import styles from './relation-legend.module.css';
import { Say } from './say';

const PARTS = ['same', 'wording', 'differs', 'only'] as const;

export interface RelationLegendProps {
  readonly counts: ClaimCounts;
  /** Without it the legend only explains. */
  readonly onToggle?: (relation: Relation | 'only') => void;
  readonly chosen?: ReadonlySet<Relation | 'only'>;
}

/** What the parts of the bar mean, with their counts; in the panel also the filter by relation. */
export function RelationLegend({ counts, onToggle, chosen }: RelationLegendProps) {
  const i18n = useI18n();
  const words = (part: (typeof PARTS)[number]) => (
    <>
      <Glyph name={part} class={part === 'differs' ? undefined : styles['quiet']} />
      <span>
        <Say message={{ id: `legend.${part}`, args: { n: counts[part] } }} />
      </span>
    </>
  );
  if (onToggle === undefined)
    return (
      <ul class={styles['legend']}>
        {PARTS.map((part) => (
          <li key={part}>{words(part)}</li>
        ))}
      </ul>
    );
  return (
    <div
      class={`${styles['legend']} ${styles['wide']}`}
      role="group"
      aria-label={i18n.text({ id: 'legend.group' })}
    >
      {PARTS.map((part) => (
        <button
          key={part}
          type="button"
          aria-pressed={chosen?.has(part) ?? false}
          onClick={() => onToggle(part)}
        >
          {words(part)}
        </button>
      ))}
    </div>
  );
}
