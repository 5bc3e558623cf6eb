import type { OverlapItem } from '../lib/view/claim-card';
import type { Message } from '../lib/view/message';
import { say } from '../lib/view/message';
import type { WordingView } from '../lib/view/wording-view';
import { ApartLineView } from './apart-line-view';
import { useArticles } from './articles-context';
import { ClaimCardView } from './claim-card-view';
import columns from './columns.module.css';
import { useI18n } from './i18n-context';
import { LadderView } from './ladder-view';
import { Say } from './say';
import { Section } from './section';
import { WordGroups } from './word-groups';
import styles from './wording-tab.module.css';

/**
 * How the articles word the same things: labels, roles, how certain, how far along, sentences. A pair of sentences that the
 * reader sets apart leaves its line here too, with the way back.
 */
export function WordingTab({
  wording,
  overlap,
}: {
  wording: WordingView;
  /** All cards and pairs set apart, in page order. */
  overlap: readonly OverlapItem[];
}) {
  const i18n = useI18n();
  const { labels, roles, certainty, status, sentences } = wording;
  const listed = new Set(sentences.map((card) => card.id));
  const items = overlap.filter((item) =>
    item.kind === 'card' ? listed.has(item.card.id) : item.apart.onlyWords,
  );
  if (wording.count === 0 && items.length === 0)
    return <p class={styles['none']}>{i18n.text({ id: 'wording.none' })}</p>;
  return (
    <>
      <div class={columns['two']}>
        {labels.length > 0 && (
          <Section
            title={i18n.text({ id: 'wording.labels' })}
            count={say('count.terms', { n: labels.length })}
            note={i18n.text({ id: 'wording.labels.note' })}
          >
            <WordGroups groups={labels} />
          </Section>
        )}
        {roles.length > 0 && (
          <Section
            title={i18n.text({ id: 'wording.roles' })}
            count={say('count.people', { n: roles.length })}
            note={i18n.text({ id: 'wording.roles.note' })}
          >
            <WordGroups groups={roles} />
          </Section>
        )}
        {certainty.length > 0 && (
          <Section
            title={i18n.text({ id: 'wording.certainty' })}
            count={say('count.claims', { n: certainty.length })}
            note={i18n.text({ id: 'wording.certainty.note' })}
          >
            {certainty.map((ladder) => (
              <LadderView key={ladder.id} ladder={ladder} />
            ))}
          </Section>
        )}
        {status.length > 0 && (
          <Section
            title={i18n.text({ id: 'wording.status' })}
            count={say('count.claims', { n: status.length })}
            note={<StatusDates dates={wording.statusDates} />}
          >
            {status.map((ladder) => (
              <LadderView key={ladder.id} ladder={ladder} />
            ))}
          </Section>
        )}
      </div>
      {items.length > 0 && (
        <Section
          flush
          title={i18n.text({ id: 'wording.sentences' })}
          count={say('count.pairs', { n: sentences.length })}
          note={i18n.text({ id: 'wording.sentences.note' })}
        >
          {items.map((item) =>
            item.kind === 'card' ? (
              <ClaimCardView key={item.card.id} card={item.card} list="w" />
            ) : (
              <ApartLineView key={item.apart.id} apart={item.apart} />
            ),
          )}
        </Section>
      )}
    </>
  );
}

/** "By time of publication: A, B and C on 26 Oct, this page on 27 Oct." */
function StatusDates({ dates }: { dates: WordingView['statusDates'] }) {
  const all = useArticles();
  if (dates.length === 0) return null;
  const items = dates.map(({ date, articles }): Message =>
    say('wording.status.date', {
      date: { kind: 'date', iso: date, style: 'day' },
      articles: {
        kind: 'list',
        items: articles.map((article) => ({
          kind: 'letter',
          article,
          letter: all[article]?.letter ?? null,
          publisher: all[article]?.name ?? '',
        })),
      },
    }),
  );
  return <Say message={say('wording.status.note', { dates: { kind: 'list', items } })} />;
}
