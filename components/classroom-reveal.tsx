import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClassroomView, ListedPair, ListedSource } from '../lib/view/classroom/classroom-view';
import { compareMarks, type MarksBeside } from '../lib/view/classroom/compare-marks';
import { say, type MessageId } from '../lib/view/message';
import { ArticleText } from './article-text';
import { Chip } from './chip';
import styles from './classroom-reveal.module.css';
import { ClassroomQuestions } from './classroom-questions';
import { useI18n } from './i18n-context';
import { RelationWord } from './relation-word';
import type { ClassroomMarks } from './use-classroom-marks';

const PARTS = ['both', 'onlyYours', 'onlyTools'] as const;
const TITLES: Record<(typeof PARTS)[number], MessageId> = {
  both: 'classroom.inBoth',
  onlyYours: 'classroom.onlyYours',
  onlyTools: 'classroom.onlyTools',
};

export interface ClassroomRevealProps {
  readonly view: ClassroomView;
  readonly marks: ClassroomMarks;
  readonly onAgain: () => void;
}

/** Third step: the reader's marks beside Crossread's list, in counts and sentences, and the questions that remain. */
export function ClassroomReveal({ view, marks, onAgain }: ClassroomRevealProps) {
  const i18n = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const pairs = compareMarks<PairEntry>(marks.pairs, view.pairs, ({ page, other }) => `${page}:${other}`);
  const sources = compareMarks<SourceEntry>(
    marks.sources,
    view.sources,
    ({ side, sentence }) => `${side}:${sentence}`,
  );
  return (
    <div class={styles['reveal']}>
      <section class={styles['part']}>
        <h2 ref={heading} tabIndex={-1}>
          {i18n.text({ id: 'classroom.overlaps' })}
        </h2>
        <Lists beside={pairs} marked={marks.pairs.length} listed={view.pairs.length}>
          {(entry) => <PairRow entry={entry} view={view} />}
        </Lists>
      </section>
      <section class={styles['part']}>
        <h2>{i18n.text({ id: 'classroom.sources' })}</h2>
        <Lists beside={sources} marked={marks.sources.length} listed={view.sources.length}>
          {(entry) => <SourceRow entry={entry} view={view} />}
        </Lists>
      </section>
      <p class={styles['neutral']}>{i18n.text({ id: 'classroom.neutral' })}</p>
      <ClassroomQuestions view={view} />
      <p>
        <button
          type="button"
          class="btn"
          onClick={() => {
            marks.clear();
            onAgain();
          }}
        >
          {i18n.text({ id: 'classroom.again' })}
        </button>
      </p>
    </div>
  );
}

type PairEntry = Pick<ListedPair, 'page' | 'other'> & Partial<ListedPair>;
type SourceEntry = Pick<ListedSource, 'side' | 'sentence'> & Partial<ListedSource>;

interface ListsProps<T> {
  readonly beside: MarksBeside<T>;
  readonly marked: number;
  readonly listed: number;
  readonly children: (entry: T) => ComponentChildren;
}

function Lists<T>({ beside, marked, listed, children }: ListsProps<T>) {
  const i18n = useI18n();
  const counts = say('classroom.counts', {
    marked: say('classroom.marked', { n: marked }),
    listed: say('classroom.listed', { n: listed }),
    both: say('classroom.both', { n: beside.both.length }),
  });
  return (
    <>
      <p class={styles['counts']}>{i18n.text(counts)}</p>
      {PARTS.map((part) => (
        <div key={part} class={styles['list']}>
          <h3>
            {i18n.text({ id: TITLES[part] })}{' '}
            <span class="faint num">{i18n.number(beside[part].length)}</span>
          </h3>
          {beside[part].length === 0 ? (
            <p class="small soft">{i18n.text({ id: 'classroom.noneHere' })}</p>
          ) : (
            <ul>
              {beside[part].map((entry, index) => (
                <li key={index}>{children(entry)}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}

function PairRow({ entry, view }: { entry: PairEntry; view: ClassroomView }) {
  return (
    <div class={styles['pair']}>
      {entry.relation !== undefined && (
        <p class={styles['relation']}>
          <RelationWord relation={entry.relation} />{' '}
          {entry.chips?.map(({ label, severity }, index) => (
            <Chip key={index} label={label} severity={severity} />
          ))}
        </p>
      )}
      <Numbered sentence={view.page.sentences[entry.page]} />
      <Numbered sentence={view.other.sentences[entry.other]} />
    </div>
  );
}

function SourceRow({ entry, view }: { entry: SourceEntry; view: ClassroomView }) {
  const i18n = useI18n();
  const { names } = entry;
  return (
    <div class={styles['pair']}>
      <Numbered sentence={view[entry.side].sentences[entry.sentence]} />
      {names !== undefined && (
        <p class="small soft">
          {names.length === 0
            ? i18n.text({ id: 'speaker.none' })
            : i18n.text(say('wording.creditedTo', { speaker: { kind: 'list', items: [...names] } }))}
        </p>
      )}
    </div>
  );
}

function Numbered({ sentence }: { sentence: ClassroomView['page']['sentences'][number] | undefined }) {
  if (sentence === undefined) return null;
  return (
    <p class="sent">
      <b class={styles['number']}>{sentence.number}</b> <ArticleText text={sentence.text} />
    </p>
  );
}
