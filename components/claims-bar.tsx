import type { ClaimCounts } from '../lib/view/comparison-view';
import styles from './claims-bar.module.css';
import { useI18n } from './i18n-context';
import { say } from '../lib/view/message';

const PARTS = ['same', 'wording', 'differs', 'only'] as const;

/** How the claims of this page stand, as one bar. Textures tell the parts apart before tone does. */
export function ClaimsBar({ counts }: { counts: ClaimCounts }) {
  const i18n = useI18n();
  const summary = say('legend.summary', {
    same: say('legend.same', { n: counts.same }),
    wording: say('legend.wording', { n: counts.wording }),
    differs: say('legend.differs', { n: counts.differs }),
    only: say('legend.only', { n: counts.only }),
  });
  return (
    <div class={styles['bar']} role="img" aria-label={i18n.text(summary)}>
      {PARTS.filter((part) => counts[part] > 0).map((part) => (
        // A share is a number of the data, not a style: it is set through the DOM, which the style policy allows.
        <i key={part} class={styles[part]} style={{ '--share': String(counts[part]) }} />
      ))}
    </div>
  );
}
