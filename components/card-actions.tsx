import { byCounterpart } from '../lib/view/by-counterpart';
import type { ClaimCard } from '../lib/view/claim-card';
import styles from './card-actions.module.css';
import { useI18n } from './i18n-context';
import { usePanel } from './panel-context';
import { WitnessChoice } from './witness-choice';

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
    <WitnessChoice
      label={label}
      spoken={['card.notWith', 'card.notWithAt']}
      groups={groups}
      onChoose={panel.setApart}
    />
  );
}
