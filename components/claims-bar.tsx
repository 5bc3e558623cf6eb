import type { ClaimCounts } from '../lib/view/comparison-view';
import styles from './claims-bar.module.css';
import { useI18n } from './i18n-context';
import { say } from '../lib/view/message';

const PARTS = ['same', 'wording', 'differs', 'only'] as const;

/**
 * How many claims of this page are in other articles too, and how the claims stand, as one bar. Textures tell its parts
 * apart before tone does.
 */
export function ClaimsBar({ counts }: { counts: ClaimCounts }) {
  const i18n = useI18n();
  const summary = say('legend.summary', {
    same: say('legend.same', { n: counts.same }),
    wording: say('legend.wording', { n: counts.wording }),
    differs: say('legend.differs', { n: counts.differs }),
    only: say('legend.only', { n: counts.only }),
  });
  const found = counts.total - counts.only;
  return (
    <>
      <p class={styles['found']}>{i18n.text({ id: 'claims.found', args: { n: counts.total, found } })}</p>
      <div class={styles['bar']} role="img" aria-label={i18n.text(summary)}>
        {PARTS.filter((part) => counts[part] > 0).map((part) => (
          // A share is a number of the data, not a style: it is set through the DOM, which the style policy allows.
          <i key={part} class={styles[part]} style={{ '--share': String(counts[part]) }} />
        ))}
      </div>
    </>
  );
}
