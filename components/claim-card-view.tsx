import type { ClaimCard } from '../lib/view/claim-card';
import { cutText } from '../lib/view/cut-text';
import { shownWitnesses } from '../lib/view/shown-witnesses';
import { ArticleText } from './article-text';
import { CardActions } from './card-actions';
import { Chip } from './chip';
import styles from './claim-card-view.module.css';
import { DifferenceTable } from './difference-table';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import { Letters } from './letters';
import { LongText } from './long-text';
import { usePanel } from './panel-context';
import { ReadingText } from './reading-text';
import { RelationWord } from './relation-word';
import { WitnessView } from './witness-view';
import { WhyThisView } from './why-this-view';

export interface ClaimCardViewProps {
  readonly card: ClaimCard;
  /** Tells the same card in two lists apart. */
  readonly list: string;
}

/**
 * One claim of this page beside everyone else's version. Closed: sentence, one line of apparatus. Open: each version with
 * its place, the table of differences, and what can be done.
 */
export function ClaimCardView({ card, list }: ClaimCardViewProps) {
  const panel = usePanel();
  const id = `${list}-${card.id}`;
  const open = panel.openCards.has(id);
  return (
    <article
      class={`${styles['card']} ${open ? styles['open'] : ''}`}
      data-card={id}
      data-pointed={panel.pointed === card.id ? '' : undefined}
      aria-label={card.name}
    >
      <CardToggle card={card} open={open} onToggle={() => panel.toggleCard(id)} />
      {open ? <OpenCard card={card} id={id} /> : <ClosedCard card={card} />}
    </article>
  );
}

function CardToggle({ card, open, onToggle }: { card: ClaimCard; open: boolean; onToggle: () => void }) {
  const letters = [...new Set(card.witnesses.map(({ article }) => article))];
  return (
    <button type="button" class={styles['toggle']} aria-expanded={open} onClick={onToggle}>
      <Glyph name={card.relation} class={card.relation === 'differs' ? undefined : styles['quiet']} />
      <span class={styles['line']}>
        <RelationWord relation={card.relation} reuse={card.reuse} bare />
        {card.chips.map(({ label, severity }) => (
          <Chip key={`${label}${severity}`} label={label} severity={severity} />
        ))}
        <span class="vh">{card.name}</span>
        <span class={styles['end']}>
          <Letters articles={letters} />
          <Glyph name="down" class={styles['chevron']} />
        </span>
      </span>
    </button>
  );
}

function ClosedCard({ card }: { card: ClaimCard }) {
  const row = card.rows[0];
  return (
    <div class={styles['body']}>
      <ArticleText as="p" text={cutText(card.base) ?? card.base} class={`sent ${styles['clamped']}`} />
      {row !== undefined && (
        <p class={styles['apparatus']}>
          <ReadingText reading={row.base} mark={markOf(row.chip.severity)} />
          <span class={styles['bar']} aria-hidden="true">
            |
          </span>
          <ReadingText reading={row.other} mark={markOf(row.chip.severity)} />{' '}
          <Letters articles={row.articles} />
        </p>
      )}
    </div>
  );
}

const markOf = (severity: 'conflict' | 'wording'): string =>
  severity === 'conflict' ? 'mark mark-differs' : 'mark mark-wording';

function OpenCard({ card, id }: { card: ClaimCard; id: string }) {
  const i18n = useI18n();
  const panel = usePanel();
  const place = i18n.text({ id: 'card.place', args: { n: card.place.paragraph } });
  return (
    <>
      <div class={styles['pair']}>
        <div class={styles['base']}>
          <Letter letter={null} publisher="" silent />
          <div>
            <p class={styles['from']}>
              <b>{i18n.text({ id: 'card.thisPage' })}</b> <span class="where">{place}</span>
              {panel.unlocated.has(card.id) && (
                <span class="where">{i18n.text({ id: 'card.unlocated' })}</span>
              )}
            </p>
            <p class="sent">
              <LongText text={card.base} rows={id} />
            </p>
          </div>
        </div>
        <div class={styles['others']}>
          {shownWitnesses(card.witnesses).map((witness) => (
            <WitnessView key={witness.alignment} witness={witness} card={card} rows={id} />
          ))}
        </div>
      </div>
      {card.rows.length > 0 && <DifferenceTable rows={card.rows} id={id} />}
      <CardActions card={card} id={id} />
      {panel.openReasons.has(id) && <WhyThisView card={card} id={id} />}
    </>
  );
}
