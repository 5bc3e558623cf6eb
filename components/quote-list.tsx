import { say } from '../lib/view/message';
import type { QuoteView } from '../lib/view/sources-view';
import { Chip } from './chip';
import { useI18n } from './i18n-context';
import { LongText } from './long-text';
import { Letters } from './letters';
import styles from './quote-list.module.css';
import { Say } from './say';

type Row = QuoteView['rows'][number];

/** The longest version of each quotation, then the same words with what an article leaves out struck. */
export function QuoteList({ quotes }: { quotes: readonly QuoteView[] }) {
  return (
    <>
      {quotes.map((quote) => (
        <div key={quote.id} class={styles['quote']}>
          <h3 dir="auto">{quote.speaker}</h3>
          {quote.rows.map((row, index) => (
            <div key={index} class={styles['row']}>
              <Letters articles={[row.place.article]} />
              <div>
                <blockquote class="sent">
                  <LongText text={row.text} />
                </blockquote>
                <RowNote row={row} />
              </div>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

function RowNote({ row }: { row: Row }) {
  const i18n = useI18n();
  const place = i18n.text({ id: 'card.place', args: { n: row.place.paragraph } });
  const cut = row.text.segments.some(({ mark }) => mark === 'cut' || mark === 'cut-matters');
  return (
    <p class="where">
      {row.chips.map(({ label, severity }) => (
        <span key={label}>
          <Chip label={label} severity={severity} />{' '}
        </span>
      ))}
      {row.longest && <>{i18n.text({ id: 'quote.longest' })}, </>}
      {!row.longest && !cut && <>{i18n.text({ id: 'quote.whole' })}, </>}
      {row.missing.length > 0 && (
        <>
          <Say
            message={say('quote.missing', {
              words: { kind: 'list', items: row.missing.map((words) => `“${words}”`) },
            })}
          />
          {', '}
        </>
      )}
      {place}
    </p>
  );
}
