import type { ClassroomView, Side } from '../lib/view/classroom/classroom-view';
import { useI18n } from './i18n-context';
import styles from './mark-overlaps.module.css';
import { SentenceList } from './sentence-list';
import type { ClassroomMarks } from './use-classroom-marks';

/** Second step: mark where the articles say who said it. */
export function MarkSources({ view, marks }: { view: ClassroomView; marks: ClassroomMarks }) {
  const i18n = useI18n();
  const list = (side: Side) => (
    <SentenceList
      text={view[side]}
      pressed={(sentence) => marks.sources.some((one) => one.side === side && one.sentence === sentence)}
      onPress={(sentence) => marks.toggleSource(side, sentence)}
    />
  );
  return (
    <>
      <p class={styles['how']}>
        {i18n.text({ id: 'classroom.sources.how' })}{' '}
        <span class="soft">{i18n.text({ id: 'classroom.keys' })}</span>
      </p>
      <div class={styles['texts']}>
        {list('page')}
        {list('other')}
      </div>
    </>
  );
}
