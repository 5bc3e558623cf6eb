import { useRef, useState } from 'preact/hooks';
import type { ClassroomText } from '../lib/view/classroom/classroom-view';
import { ArticleText } from './article-text';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import styles from './sentence-list.module.css';

export interface SentenceListProps {
  readonly text: ClassroomText;
  readonly pressed: (sentence: number) => boolean;
  /** Numbers of the sentences it is paired with; empty for none. */
  readonly partners?: (sentence: number) => readonly string[];
  readonly onPress: (sentence: number) => void;
}

/**
 * The sentences of an article as buttons that can be marked. One of them is in the tab order; arrow keys, Home and End move
 * between them, so that Tab leads from one article to the other.
 */
export function SentenceList({ text, pressed, partners = () => [], onPress }: SentenceListProps) {
  const i18n = useI18n();
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const { article, sentences } = text;
  const id = `text-${article.index}`;
  const goTo = (sentence: number): void => {
    const target = Math.min(Math.max(sentence, 0), sentences.length - 1);
    setCurrent(target);
    list.current?.querySelectorAll('button')[target]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: sentences.length - 1,
    };
    const target = moves[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(target);
  };
  return (
    <section class={styles['text']} aria-labelledby={id}>
      <p class={styles['from']}>
        <Letter letter={article.letter} publisher={article.name} silent />{' '}
        <bdi>{article.letter === null ? article.publisher : article.name}</bdi>
      </p>
      <h2 id={id}>
        <ArticleText text={article.headline} />
      </h2>
      <ol ref={list} class={styles['list']} onKeyDown={onKeyDown}>
        {sentences.map(({ number, text: words, opens }, sentence) => {
          const paired = partners(sentence);
          return (
            <li key={number} class={opens ? styles['opens'] : undefined}>
              <button
                type="button"
                class={styles['sentence']}
                data-sentence={number}
                tabIndex={sentence === current ? 0 : -1}
                aria-pressed={pressed(sentence)}
                onFocus={() => setCurrent(sentence)}
                onClick={() => onPress(sentence)}
              >
                <span class={styles['number']}>{number}</span>
                <span class="sent">
                  <ArticleText text={words} />
                </span>
                {paired.length > 0 && (
                  <span class={styles['partners']}>
                    {i18n.text({
                      id: 'classroom.inPair',
                      args: { list: { kind: 'list', items: [...paired] } },
                    })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
