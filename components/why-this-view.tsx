import type { ClaimCard, WhyThis, Witness } from '../lib/view/claim-card';
import { mergeReasons } from '../lib/view/merge-reasons';
import { say, type MessageArgument } from '../lib/view/message';
import { useI18n } from './i18n-context';
import { Letters } from './letters';
import { usePanel } from './panel-context';
import { Say } from './say';
import styles from './why-this-view.module.css';
import { WrongMatch } from './wrong-match';

/** Why these sentences were put together: event, names and words they share, each once, and the rules that fired. */
export function WhyThisView({ card, id }: { card: ClaimCard; id: string }) {
  const i18n = useI18n();
  const panel = usePanel();
  const rules = [...new Map(card.rows.map(({ rule }) => [rule.id, rule])).values()];
  return (
    <div class={styles['why']} id={`${id}-why`}>
      <dl>
        <dt>{i18n.text({ id: 'why.sameEvent' })}</dt>
        <Shared witnesses={card.witnesses} itemsOf={eventItems} />
        <dt>{i18n.text({ id: 'why.sharedNames' })}</dt>
        <Shared witnesses={card.witnesses} itemsOf={({ sharedNames }) => sharedNames} />
        <dt>{i18n.text({ id: 'why.sharedWords' })}</dt>
        <Shared witnesses={card.witnesses} itemsOf={wordItems} />
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

const eventItems = ({ decidedByReader, sameEvent }: WhyThis): readonly MessageArgument[] =>
  decidedByReader ? [say('why.byReader')] : sameEvent;

const wordItems = ({ sharedWords, relatedWords }: WhyThis): readonly MessageArgument[] => [
  ...sharedWords,
  ...relatedWords.map(([base, other]) => say('why.related', { base, other })),
];

interface SharedProps {
  readonly witnesses: readonly Witness[];
  readonly itemsOf: (why: WhyThis) => readonly MessageArgument[];
}

/** What this page shares with all witnesses, then with some of them behind their letters: nothing is said twice. */
function Shared({ witnesses, itemsOf }: SharedProps) {
  const i18n = useI18n();
  const groups = mergeReasons(witnesses.map(({ why }) => ({ article: why.article, items: itemsOf(why) })));
  return (
    <dd>
      {groups.length === 0 && i18n.text({ id: 'why.none' })}
      {groups.map(({ articles, items }) => (
        <span key={JSON.stringify(articles)} class={styles['group']}>
          {articles !== null && <Letters articles={articles} />}{' '}
          <Say message={say('list', { items: { kind: 'list', items } })} />
        </span>
      ))}
    </dd>
  );
}
