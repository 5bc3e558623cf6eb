import { useState } from 'preact/hooks';
import type { ClassroomText, ClassroomView } from '../lib/view/classroom/classroom-view';
import { ArticleText } from './article-text';
import { AnswerKey } from './answer-key';
import styles from './classroom-sheet.module.css';
import { useI18n } from './i18n-context';
import { SegmentedChoice } from './segmented-choice';
import { ToggleSwitch } from './toggle-switch';

/** Fourth step: a sheet for paper. Numbered sentences, questions with room to write, answers on a page of their own. */
export function ClassroomSheet({ view, onPrint }: { view: ClassroomView; onPrint: () => void }) {
  const i18n = useI18n();
  const [articles, setArticles] = useState<'both' | 'one'>('both');
  const [withKey, setWithKey] = useState(true);
  const both = articles === 'both';
  const choice = i18n.text({ id: 'sheet.choice' });
  return (
    <>
      <div class={styles['choices']}>
        <SegmentedChoice
          label={choice}
          name="sheet"
          value={articles}
          choices={[
            { value: 'both', label: i18n.text({ id: 'sheet.both' }) },
            { value: 'one', label: i18n.text({ id: 'sheet.one' }) },
          ]}
          onChange={setArticles}
        />
        <ToggleSwitch checked={withKey} onChange={setWithKey}>
          {i18n.text({ id: 'sheet.withKey' })}
        </ToggleSwitch>
        <button type="button" class="btn go" onClick={onPrint}>
          {i18n.text({ id: 'sheet.print' })}
        </button>
      </div>
      <section class={styles['paper']} aria-label={i18n.text({ id: 'sheet.preview' })}>
        <p class={styles['who']}>
          <span>{i18n.text({ id: 'sheet.name' })}</span>
          <span>{i18n.text({ id: 'sheet.date' })}</span>
        </p>
        <h2>{i18n.text({ id: both ? 'sheet.title' : 'sheet.titleOne' })}</h2>
        <div class={both ? styles['two'] : undefined}>
          <SheetText text={view.page} />
          {both && <SheetText text={view.other} />}
        </div>
        <SheetTasks view={view} both={both} />
        {withKey && (
          <div class={styles['key']}>
            <AnswerKey view={view} both={both} />
          </div>
        )}
      </section>
    </>
  );
}

function SheetText({ text: { article, sentences } }: { text: ClassroomText }) {
  const i18n = useI18n();
  return (
    <section class={styles['text']}>
      <h3>
        <ArticleText text={article.headline} />
      </h3>
      <p class="small soft">
        <bdi>{article.publisher}</bdi>
        {article.date !== null && `, ${i18n.date(article.date, 'date')}`}
      </p>
      <ol>
        {sentences.map(({ number, text, opens }) => (
          <li key={number} class={opens ? styles['opens'] : undefined}>
            <span class={styles['number']}>{number}</span>
            <span class="sent">
              <ArticleText text={text} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SheetTasks({ view, both }: { view: ClassroomView; both: boolean }) {
  const i18n = useI18n();
  const tasks = [
    ...(both ? [i18n.text({ id: 'sheet.task.overlaps' })] : []),
    i18n.text({ id: 'sheet.task.sources' }),
    ...(both
      ? view.questions.map(({ question, page, other }) =>
          i18n.text({
            id: 'sheet.task.question',
            args: {
              question: i18n.text({ id: question }),
              a: view.page.sentences[page.sentence]?.number ?? '',
              b: view.other.sentences[other.sentence]?.number ?? '',
            },
          }),
        )
      : [i18n.text({ id: 'sheet.task.certainty' })]),
  ];
  return (
    <section class={styles['tasks']}>
      <h3>{i18n.text({ id: 'sheet.questions' })}</h3>
      <ol>
        {tasks.map((task, index) => (
          <li key={index}>
            {i18n.number(index + 1)}. {task}
            <span class={styles['lines']} aria-hidden="true" />
          </li>
        ))}
      </ol>
    </section>
  );
}
