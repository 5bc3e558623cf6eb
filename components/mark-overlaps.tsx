import type { ClassroomView } from '../lib/view/classroom/classroom-view';
import { useI18n } from './i18n-context';
import styles from './mark-overlaps.module.css';
import { SentenceList } from './sentence-list';
import type { ClassroomMarks } from './use-classroom-marks';

/** First step: put sentences of the two articles together. */
export function MarkOverlaps({ view, marks }: { view: ClassroomView; marks: ClassroomMarks }) {
  const i18n = useI18n();
  const { pairs, half } = marks;
  const numbers = ({ page, other }: (typeof pairs)[number]) => ({
    a: view.page.sentences[page]?.number ?? '',
    b: view.other.sentences[other]?.number ?? '',
  });
  return (
    <>
      <p class={styles['how']}>
        {i18n.text({ id: 'classroom.overlaps.how' })}{' '}
        <span class="soft">{i18n.text({ id: 'classroom.keys' })}</span>
      </p>
      <div class={styles['texts']}>
        <SentenceList
          text={view.page}
          pressed={(sentence) => half?.side === 'page' && half.sentence === sentence}
          partners={(sentence) =>
            pairs.filter(({ page }) => page === sentence).map((pair) => numbers(pair).b)
          }
          onPress={(sentence) => marks.choose('page', sentence)}
        />
        <SentenceList
          text={view.other}
          pressed={(sentence) => half?.side === 'other' && half.sentence === sentence}
          partners={(sentence) =>
            pairs.filter(({ other }) => other === sentence).map((pair) => numbers(pair).a)
          }
          onPress={(sentence) => marks.choose('other', sentence)}
        />
      </div>
      <section class={styles['pairs']} aria-label={i18n.text({ id: 'classroom.pairs' })}>
        <h2>{i18n.text({ id: 'classroom.pairs' })}</h2>
        {marks.said !== null && (
          <p class="small" aria-hidden="true">
            {i18n.text(marks.said)}
          </p>
        )}
        {pairs.length === 0 ? (
          <p class="small soft">{i18n.text({ id: 'classroom.pairs.none' })}</p>
        ) : (
          <ul>
            {pairs.map((pair) => (
              <li key={`${pair.page}:${pair.other}`}>
                <b class="strong">{i18n.text({ id: 'classroom.pair', args: numbers(pair) })}</b>
                <button
                  type="button"
                  class="act"
                  aria-label={i18n.text({ id: 'classroom.pair.removeSpoken', args: numbers(pair) })}
                  onClick={() => marks.removePair(pair)}
                >
                  {i18n.text({ id: 'classroom.pair.remove' })}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
