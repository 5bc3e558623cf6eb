import { useArticles } from './articles-context';
import { say } from '../lib/view/message';
import type { EventView } from '../lib/view/sources-view';
import styles from './event-list.module.css';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import { usePanel } from './panel-context';
import { Say } from './say';
import { Verdict } from './verdict';

/** Articles up to which all evidence stands open; more of them are a list to look down, with the evidence folded. */
const ALL_OPEN = 4;

/** Which articles report the same event, with the evidence, and the reader's way to overrule it. */
export function EventList({ events }: { events: readonly EventView[] }) {
  const i18n = useI18n();
  const near = events.filter(({ verdict, decidedByReader }) => verdict !== 'different' || decidedByReader);
  const far = events.filter((event) => !near.includes(event));
  const articles = useArticles();
  // Where no article states a date, the coverage line has none either, and each one saying so would tell nothing.
  const dated = events.some(({ article }) => (articles[article]?.date ?? null) !== null);
  return (
    <>
      {near.map((event) => (
        <Entry
          key={event.article}
          event={event}
          dated={dated}
          open={near.length <= ALL_OPEN || event.decidedByReader}
        />
      ))}
      {far.length > 0 && (
        <details class={styles['far']}>
          <summary>
            <span class="small">{i18n.text({ id: 'event.others', args: { n: far.length } })}</span>
            <Glyph name="down" />
          </summary>
          {far.map((event) => (
            <Entry key={event.article} event={event} dated={dated} open={far.length <= ALL_OPEN} />
          ))}
        </details>
      )}
    </>
  );
}

interface EntryProps {
  readonly event: EventView;
  /** Whether any of the articles listed states a date. */
  readonly dated: boolean;
  readonly open: boolean;
}

function Entry({ event, dated, open }: EntryProps) {
  const i18n = useI18n();
  const panel = usePanel();
  const article = useArticles()[event.article];
  if (article === undefined) return null;
  const { own } = event;
  const away = event.verdict !== 'same';
  return (
    <details class={styles['event']} data-event={event.article} open={open}>
      <summary>
        <Letter letter={article.letter} publisher={article.name} away={away} silent />
        <span class={styles['from']}>
          <bdi title={article.name}>{article.name}</bdi>{' '}
          {(article.date !== null || dated) && (
            <span class="where">
              {article.date === null ? i18n.text({ id: 'date.none' }) : i18n.date(article.date, 'day')}
            </span>
          )}
        </span>
        <Verdict verdict={event.verdict} />
        <Glyph name="down" class={styles['chevron']} />
      </summary>
      <dl class={styles['evidence']}>
        {event.evidence.map(({ facet, lines }) => (
          <div key={facet}>
            <dt>{i18n.text({ id: facet })}</dt>
            {lines.map(({ agrees, items }, index) => (
              <dd key={index}>
                <Glyph name={agrees ? 'check' : 'dash'} />
                <span class="vh">{i18n.text({ id: agrees ? 'event.agrees' : 'event.disagrees' })} </span>
                <Say message={say('list', { items: { kind: 'list', items } })} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p class={styles['actions']}>
        {event.decidedByReader && <span class="small soft">{i18n.text({ id: 'event.byReader' })}</span>}
        {!panel.fixed && (
          <button
            type="button"
            class="act"
            onClick={() => (own === null ? panel.decide(event.overrule) : panel.undo(own))}
          >
            {i18n.text({
              id: own !== null ? 'card.undo' : event.verdict === 'same' ? 'event.split' : 'event.merge',
            })}
          </button>
        )}
      </p>
    </details>
  );
}
