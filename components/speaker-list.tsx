import { useState } from 'preact/hooks';
import type { SpeakerView } from '../lib/view/sources-view';
import { ChainLine } from './chain-line';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { LongText } from './long-text';
import { Letters } from './letters';
import styles from './speaker-list.module.css';

const FIRST_SPEAKERS = 8;
const FIRST_STATEMENTS = 6;

/** Who said it: speakers with their statements folded below them. */
export function SpeakerList({ speakers }: { speakers: readonly SpeakerView[] }) {
  const i18n = useI18n();
  const [all, setAll] = useState(false);
  const shown = all ? speakers : firstOf(speakers, FIRST_SPEAKERS);
  return (
    <>
      {shown.map((speaker) => (
        <Entry key={speaker.id} speaker={speaker} />
      ))}
      {shown.length < speakers.length && (
        <button type="button" class="act" onClick={() => setAll(true)}>
          {i18n.text({ id: 'sources.more', args: { n: speakers.length - shown.length } })}
        </button>
      )}
    </>
  );
}

/** The first entries, or all where only one would be left: a button takes as much room. */
const firstOf = <T,>(entries: readonly T[], count: number): readonly T[] =>
  entries.length <= count + 1 ? entries : entries.slice(0, count);

function Entry({ speaker }: { speaker: SpeakerView }) {
  const i18n = useI18n();
  const [all, setAll] = useState(false);
  const shown = all ? speaker.statements : firstOf(speaker.statements, FIRST_STATEMENTS);
  return (
    <details class={styles['speaker']}>
      <summary>
        <span class={styles['line']}>
          <span class={styles['name']}>
            <b dir="auto">{speaker.name}</b>
            {speaker.note !== null && <span>{i18n.text({ id: speaker.note })}</span>}
          </span>
          <span class={styles['told']}>
            <span class="tiny faint num">
              {i18n.text({ id: 'count.statements', args: { n: speaker.statements.length } })}
            </span>
            <Letters articles={speaker.articles} />
          </span>
        </span>
        <Glyph name="down" class={styles['chevron']} />
      </summary>
      {shown.map(({ text, chain }, index) => (
        <div key={index} class={styles['statement']}>
          <p class="sent">
            <LongText text={text} />
          </p>
          <ChainLine chain={chain} under={speaker.name} />
        </div>
      ))}
      {shown.length < speaker.statements.length && (
        <button type="button" class="act" onClick={() => setAll(true)}>
          {i18n.text({ id: 'sources.more', args: { n: speaker.statements.length - shown.length } })}
        </button>
      )}
    </details>
  );
}
