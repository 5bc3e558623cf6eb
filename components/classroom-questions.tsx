import type { ClassroomQuestion, ClassroomView } from '../lib/view/classroom/classroom-view';
import styles from './classroom-reveal.module.css';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import { ReadingText } from './reading-text';

/** Questions the two articles answer differently, with both answers and where they stand. */
export function ClassroomQuestions({ view }: { view: ClassroomView }) {
  const i18n = useI18n();
  return (
    <section class={styles['part']}>
      <h2>{i18n.text({ id: 'classroom.questions' })}</h2>
      {view.questions.length === 0 ? (
        <p class="small soft">{i18n.text({ id: 'classroom.questions.none' })}</p>
      ) : (
        <>
          <p class="small soft">{i18n.text({ id: 'classroom.questions.note' })}</p>
          <ol class={styles['questions']}>
            {view.questions.map((question, index) => (
              <li key={index}>
                <Question question={question} view={view} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Question({ question, view }: { question: ClassroomQuestion; view: ClassroomView }) {
  const i18n = useI18n();
  return (
    <>
      <p class="strong">{i18n.text({ id: question.question })}</p>
      {(['page', 'other'] as const).map((side) => {
        const { article, sentences } = view[side];
        const { sentence, answer } = question[side];
        return (
          <p key={side} class={styles['answer']}>
            <Letter letter={article.letter} publisher={article.name} />{' '}
            <b class={styles['number']}>{sentences[sentence]?.number}</b> <ReadingText reading={answer} />
          </p>
        );
      })}
      {question.rule !== null && <p class="small soft">{i18n.text(question.rule)}</p>}
    </>
  );
}
