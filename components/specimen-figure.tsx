import type { ComponentChildren } from 'preact';
import type { MessageId } from '../lib/view/message';
import { Chip } from './chip';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import { RelationWord } from './relation-word';
import { Say } from './say';
import styles from './specimen-figure.module.css';

const DIFFERS = {
  d: (words: ComponentChildren) => <mark class="mark mark-differs">{words}</mark>,
};
const SAMPLE = {
  d: (words: ComponentChildren) => <mark class={`mark mark-differs ${styles['sample']}`}>{words}</mark>,
  w: (words: ComponentChildren) => <mark class={`mark mark-wording ${styles['sample']}`}>{words}</mark>,
};

/** One card and every sign explained: the figure of the welcome page is the legend of the panel. */
export function SpecimenFigure() {
  const i18n = useI18n();
  const publisher = i18n.text({ id: 'welcome.samplePublisher' });
  return (
    <figure class={styles['figure']}>
      <figcaption>{i18n.text({ id: 'welcome.figure' })}</figcaption>
      <div class={styles['card']}>
        <p class={styles['head']}>
          <RelationWord relation="differs" /> <Chip label="chip.number" severity="conflict" />
        </p>
        <Side letter={null} publisher={i18n.text({ id: 'card.thisPage' })} sentence="welcome.sampleBase" />
        <Side letter="C" publisher={publisher} sentence="welcome.sampleOther" />
      </div>
      <ul class={styles['legend']}>
        <li>
          <Letter letter={null} publisher="" silent /> {i18n.text({ id: 'letter.page' })}
          <span class={styles['second']}>
            <Letter letter="C" publisher={publisher} silent /> {i18n.text({ id: 'welcome.another' })}
          </span>
        </li>
        <li>
          <Glyph name="same" /> {i18n.text({ id: 'welcome.key.same' })}
        </li>
        <li>
          <Glyph name="wording" />
          <span>
            <Say message={{ id: 'welcome.key.wording' }} tags={SAMPLE} />
          </span>
        </li>
        <li>
          <Glyph name="differs" />
          <span>
            <Say message={{ id: 'welcome.key.differs' }} tags={SAMPLE} />
          </span>
        </li>
        <li>
          <Glyph name="only" /> <span>{i18n.text({ id: 'welcome.key.only' })}</span>
        </li>
      </ul>
    </figure>
  );
}

interface SideProps {
  readonly letter: string | null;
  readonly publisher: string;
  readonly sentence: MessageId;
}

function Side({ letter, publisher, sentence }: SideProps) {
  const i18n = useI18n();
  return (
    <div class={styles['side']}>
      <Letter letter={letter} publisher={publisher} silent />
      <div>
        <p class={styles['from']}>
          <b>{publisher}</b>{' '}
          <span class="where">{i18n.text({ id: 'card.place', args: { n: letter === null ? 5 : 7 } })}</span>
        </p>
        <p class="sent">
          <Say message={{ id: sentence }} tags={DIFFERS} />
        </p>
      </div>
    </div>
  );
}
