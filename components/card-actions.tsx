import { byCounterpart } from '../lib/view/by-counterpart';
import type { ClaimCard, Witness } from '../lib/view/claim-card';
import { useArticles } from './articles-context';
import styles from './card-actions.module.css';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import { usePanel } from './panel-context';

/** What can be done with a card. With several witnesses, "not the same" asks which. */
export function CardActions({ card, id }: { card: ClaimCard; id: string }) {
  const i18n = useI18n();
  const panel = usePanel();
  return (
    <div class={`acts ${styles['row']}`}>
      {!panel.example && (
        <button type="button" class="act" onClick={() => panel.show(card.place)}>
          {i18n.text({ id: 'card.show' })}
        </button>
      )}
      <button
        type="button"
        class="act"
        aria-expanded={panel.openReasons.has(id)}
        onClick={() => panel.toggleReason(id)}
      >
        {i18n.text({ id: 'card.why' })}
      </button>
      {!panel.fixed && <NotTheSame card={card} />}
      {!panel.example && (
        <button type="button" class="act" onClick={() => panel.copy(card)}>
          {i18n.text({ id: 'card.copy' })}
        </button>
      )}
    </div>
  );
}

function NotTheSame({ card: { witnesses } }: { card: ClaimCard }) {
  const i18n = useI18n();
  const panel = usePanel();
  const articles = useArticles();
  const label = i18n.text({ id: 'card.not' });
  const groups = byCounterpart(witnesses);
  const [first] = groups;
  if (first === undefined) return null;
  if (groups.length === 1)
    return (
      <button type="button" class="act" onClick={() => panel.setApart(first)}>
        {label}
      </button>
    );
  return (
    <span class={styles['which']} role="group" aria-label={label}>
      <span class="small">{label}</span>
      {groups.map((pairs) => {
        const [{ alignment, article, place }] = pairs as [Witness];
        const { letter = null, name: publisher = '' } = articles[article] ?? {};
        // Two sentences of one article are told apart by where they stand.
        const isAlone = groups.filter(([one]) => one?.article === article).length === 1;
        const paragraph = i18n.text({ id: 'card.place', args: { n: place.paragraph } });
        const args = { letter: letter ?? '', publisher, place: paragraph };
        return (
          <button
            key={alignment}
            type="button"
            class={styles['letter']}
            aria-label={i18n.text({ id: isAlone ? 'card.notWith' : 'card.notWithAt', args })}
            onClick={() => panel.setApart(pairs)}
          >
            <Letter letter={letter} publisher={publisher} silent />
            {!isAlone && <span class="where">{paragraph}</span>}
          </button>
        );
      })}
    </span>
  );
}
