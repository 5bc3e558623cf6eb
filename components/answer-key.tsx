import { toChildArray, type ComponentChildren } from 'preact';
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
        <KeyPart heading={i18n.text({ id: 'classroom.overlaps' })}>
          {view.pairs.map(({ page, other, relation }) => (
            <li key={`${page}:${other}`}>
              {i18n.text({
                id: 'classroom.pair',
                args: { a: numberOf('page', page), b: numberOf('other', other) },
              })}{' '}
              <RelationWord relation={relation} />
            </li>
          ))}
        </KeyPart>
      )}
      <KeyPart heading={i18n.text({ id: 'classroom.sources' })}>
        {view.sources.filter(shown).map(({ side, sentence, names }) => (
          <li key={`${side}:${sentence}`}>
            {numberOf(side, sentence)}: <bdi>{names.join(', ') || i18n.text({ id: 'speaker.none' })}</bdi>
          </li>
        ))}
      </KeyPart>
      {both ? (
        <KeyPart heading={i18n.text({ id: 'classroom.questions' })}>
          {view.questions.map(({ question, page, other }, index) => (
            <li key={index}>
              {i18n.text({ id: question })} {numberOf('page', page.sentence)}:{' '}
              <ReadingText reading={page.answer} />; {numberOf('other', other.sentence)}:{' '}
              <ReadingText reading={other.answer} />
            </li>
          ))}
        </KeyPart>
      ) : (
        <KeyPart heading={i18n.text({ id: 'wording.certainty' })}>
          {view.hedges.filter(shown).map(({ side, sentence, words }) => (
            <li key={`${sentence}${words}`}>
              {numberOf(side, sentence)}: <bdi>{words}</bdi>
            </li>
          ))}
        </KeyPart>
      )}
    </>
  );
}

/** One list of the key; on paper a heading with nothing under it would look like a page that is missing. */
function KeyPart({ heading, children }: { heading: string; children: ComponentChildren }) {
  const i18n = useI18n();
  const isEmpty = toChildArray(children).length === 0;
  return (
    <>
      <h3>{heading}</h3>
      {isEmpty ? <p>{i18n.text({ id: 'classroom.noneHere' })}</p> : <ul>{children}</ul>}
    </>
  );
}
