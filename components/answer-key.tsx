import type { ClassroomView, Side } from '../lib/view/classroom/classroom-view';
import { useI18n } from './i18n-context';
import { ReadingText } from './reading-text';
import { RelationWord } from './relation-word';

/** What Crossread lists, for the one who teaches. */
export function AnswerKey({ view, both }: { view: ClassroomView; both: boolean }) {
  const i18n = useI18n();
  const numberOf = (side: Side, sentence: number): string => view[side].sentences[sentence]?.number ?? '';
  const shown = ({ side }: { side: Side }): boolean => both || side === 'page';
  return (
    <>
      <h2>{i18n.text({ id: 'sheet.key' })}</h2>
      <p>{i18n.text({ id: 'classroom.neutral' })}</p>
      {both && (
        <>
          <h3>{i18n.text({ id: 'classroom.overlaps' })}</h3>
          <ul>
            {view.pairs.map(({ page, other, relation }) => (
              <li key={`${page}:${other}`}>
                {i18n.text({
                  id: 'classroom.pair',
                  args: { a: numberOf('page', page), b: numberOf('other', other) },
                })}{' '}
                <RelationWord relation={relation} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{i18n.text({ id: 'classroom.sources' })}</h3>
      <ul>
        {view.sources.filter(shown).map(({ side, sentence, names }) => (
          <li key={`${side}:${sentence}`}>
            {numberOf(side, sentence)}: <bdi>{names.join(', ') || i18n.text({ id: 'speaker.none' })}</bdi>
          </li>
        ))}
      </ul>
      {both ? (
        <>
          <h3>{i18n.text({ id: 'classroom.questions' })}</h3>
          <ul>
            {view.questions.map(({ question, page, other }, index) => (
              <li key={index}>
                {i18n.text({ id: question })} {numberOf('page', page.sentence)}:{' '}
                <ReadingText reading={page.answer} />; {numberOf('other', other.sentence)}:{' '}
                <ReadingText reading={other.answer} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <h3>{i18n.text({ id: 'wording.certainty' })}</h3>
          <ul>
            {view.hedges.filter(shown).map(({ side, sentence, words }) => (
              <li key={`${sentence}${words}`}>
                {numberOf(side, sentence)}: <bdi>{words}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
