import { useRef, useState } from 'preact/hooks';
import type { ReaderDecision } from '../lib/model/decisions';
import type { MessageId } from '../lib/view/message';
import type { DecisionRow } from '../lib/view/to-decision-rows';
import styles from './decision-list.module.css';
import { useI18n } from './i18n-context';
import { useKeptFocus } from './use-kept-focus';

/** Decisions shown at once. */
const FIRST = 12;

export interface DecisionListProps {
  /** `null`: the browser does not give them. */
  readonly rows: readonly DecisionRow[] | null;
  readonly onUndo: (decision: ReaderDecision) => void;
}

/** What the reader overruled in comparisons, newest first, each with its way back. */
export function DecisionList({ rows: given, onUndo }: DecisionListProps) {
  const i18n = useI18n();
  const root = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  useKeptFocus(root);
  const rows = given ?? [];
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section class={styles['decisions']} aria-labelledby="decisions" ref={root}>
      <h2 id="decisions" tabIndex={-1}>
        {i18n.text({ id: 'decisions.title' })}
        {given !== null && <span class="soft num"> {i18n.number(rows.length)}</span>}
      </h2>
      <p class="small soft">{i18n.text({ id: noteOf(given) })}</p>
      <ul>
        {shown.map((row) => (
          <Row key={JSON.stringify(row.decision)} row={row} onUndo={onUndo} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="act" onClick={() => setAll(true)}>
          {i18n.text({ id: 'decisions.more', args: { n: rows.length - shown.length } })}
        </button>
      )}
    </section>
  );
}

const noteOf = (rows: DecisionListProps['rows']): MessageId => {
  if (rows === null) return 'decisions.unread';
  return rows.length === 0 ? 'decisions.none' : 'decisions.note';
};

function Row({ row, onUndo }: { row: DecisionRow; onUndo: DecisionListProps['onUndo'] }) {
  const i18n = useI18n();
  const { sides, from, quoted } = row;
  const label = i18n.text({ id: row.label });
  return (
    <li>
      <b>{label}</b>
      <button
        type="button"
        class="act"
        aria-label={i18n.text({ id: 'decisions.undo', args: { what: label, words: sides[0] ?? '' } })}
        onClick={() => onUndo(row.decision)}
      >
        {i18n.text({ id: 'card.undo' })}
      </button>
      {sides.map((words, side) => (
        <p key={side} class={quoted ? 'sent' : 'soft'} dir="auto">
          {words ?? i18n.text({ id: side === 0 ? 'decisions.thisPage' : 'decisions.article' })}
          {from !== null && (
            <span class={styles['from']} dir="auto">
              {from[side]}
            </span>
          )}
        </p>
      ))}
    </li>
  );
}
