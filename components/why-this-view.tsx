import type { ClaimCard, WhyThis } from '../lib/view/claim-card';
import { say } from '../lib/view/message';
import { useI18n } from './i18n-context';
import { Letters } from './letters';
import { usePanel } from './panel-context';
import { Say } from './say';
import styles from './why-this-view.module.css';
import { WrongMatch } from './wrong-match';

/** Why these sentences were put together: event, names and words they share, and the rules that fired. */
export function WhyThisView({ card, id }: { card: ClaimCard; id: string }) {
  const i18n = useI18n();
  const panel = usePanel();
  const rules = [...new Map(card.rows.map(({ rule }) => [rule.id, rule])).values()];
  return (
    <div class={styles['why']} id={`${id}-why`}>
      {card.witnesses.map(({ alignment, why }) => (
        <Reason key={alignment} why={why} named={card.witnesses.length > 1} />
      ))}
      <dl>
        <dt>{i18n.text({ id: 'why.rule' })}</dt>
        {rules.length === 0 && <dd>{i18n.text({ id: 'why.noRule' })}</dd>}
        {rules.map((rule) => (
          <dd key={rule.id}>
            {i18n.text(rule.sentence ?? { id: 'why.ruleUnknown' })} <span class="faint">{rule.id}</span>
          </dd>
        ))}
      </dl>
      {!panel.example && <WrongMatch card={card} />}
    </div>
  );
}

function Reason({ why, named }: { why: WhyThis; named: boolean }) {
  const i18n = useI18n();
  const words = [
    ...why.sharedWords,
    ...why.relatedWords.map(([base, other]) => i18n.text({ id: 'why.related', args: { base, other } })),
  ];
  const none = i18n.text({ id: 'why.none' });
  const event = why.decidedByReader
    ? say('why.byReader')
    : why.sameEvent.length === 0
      ? say('why.none')
      : say('list', { items: { kind: 'list', items: why.sameEvent } });
  return (
    <dl>
      <dt>{i18n.text({ id: 'why.sameEvent' })}</dt>
      <dd>
        {named && <Letters articles={[why.article]} />} <Say message={event} />
      </dd>
      <dt>{i18n.text({ id: 'why.sharedNames' })}</dt>
      <dd>
        <bdi>{why.sharedNames.join(', ') || none}</bdi>
      </dd>
      <dt>{i18n.text({ id: 'why.sharedWords' })}</dt>
      <dd>
        <bdi>{words.join('; ') || none}</bdi>
      </dd>
    </dl>
  );
}
