import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { OverlapItem } from '../lib/view/claim-card';
import type { ComparisonView } from '../lib/view/comparison-view';
import type { FilteredOverlap } from '../lib/view/filter-overlap';
import { ApartLineView } from './apart-line-view';
import { ClaimCardView } from './claim-card-view';
import { Fold } from './fold';
import { useI18n } from './i18n-context';
import { LooseList } from './loose-list';
import styles from './overlap-tab.module.css';
import { usePanel } from './panel-context';
import { ReadingCheck } from './reading-check';
import { useGrowingList } from './use-growing-list';

/** Cards shown at once; the rest follows on request, so that a long article opens without delay. */
const FIRST = 30;
/** Cards that stand in one box: the browser passes over a box out of sight at once, and lays one out in a frame. */
const IN_A_BOX = 5;

export interface OverlapTabProps {
  readonly view: ComparisonView;
  readonly filtered: FilteredOverlap;
  readonly differencesFirst: boolean;
  readonly onOrder: () => void;
  readonly isFiltered: boolean;
  /** The reader asked for what only this page says. */
  readonly onlyHereOpen: boolean;
  readonly onClear: () => void;
}

/** The claims of this page that others report too, then what only one side says. */
export function OverlapTab({
  view,
  filtered,
  differencesFirst,
  onOrder,
  isFiltered,
  onlyHereOpen,
  onClear,
}: OverlapTabProps) {
  const i18n = useI18n();
  const { pointed } = usePanel();
  const { items, onlyHere, onlyInOthers, background } = filtered;
  const { limit, growToEnd } = useGrowingList(items.length, FIRST);
  const nodes = useRef(new WeakMap<object, VNode>());
  const nodeOf = (item: OverlapItem): VNode => {
    // What was drawn of a card is not gone through again while the list grows under it.
    const known = nodes.current.get(item);
    if (known !== undefined) return known;
    const node = <Item key={item.kind === 'card' ? item.card.id : item.apart.id} item={item} />;
    nodes.current.set(item, node);
    return node;
  };
  // A card that was pointed at in the page is never left beyond the end of the list.
  const pointedAt = items.findIndex((item) => item.kind === 'card' && item.card.id === pointed);
  const shown = items.slice(0, Math.max(limit, pointedAt + 1));
  const left = onlyHere.length + onlyInOthers.length + background.length;
  const empty = items.length === 0 && (!isFiltered || left === 0);
  return (
    <section>
      {items.length > 0 && (
        <div class={styles['order']}>
          <span>
            {i18n.text({ id: differencesFirst ? 'overlap.differencesFirst' : 'overlap.inPageOrder' })}
          </span>
          <button type="button" class="act" onClick={onOrder}>
            {i18n.text({ id: differencesFirst ? 'overlap.inPageOrder' : 'overlap.differencesFirst' })}
          </button>
        </div>
      )}
      {inBoxes(shown).map((box, at) => (
        <div key={at} class={styles['box']}>
          {box.map(nodeOf)}
        </div>
      ))}
      {shown.length < items.length && (
        <p class={styles['rest']} data-more>
          <button type="button" class="act" onClick={growToEnd}>
            {i18n.text({ id: 'overlap.more', args: { n: items.length - shown.length } })}
          </button>
        </p>
      )}
      {empty && (
        <p class={styles['rest']}>{i18n.text({ id: isFiltered ? 'overlap.filtered' : 'overlap.none' })}</p>
      )}
      {isFiltered && (
        <p class={styles['rest']}>
          <button type="button" class="act" onClick={onClear}>
            {i18n.text({ id: 'overlap.showAll' })}
          </button>
        </p>
      )}
      {onlyHere.length > 0 && (
        <Fold
          glyph="only"
          title={i18n.text({ id: 'onlyHere.title' })}
          count={view.counts.only}
          note={i18n.text({ id: 'onlyHere.note' })}
          open={onlyHereOpen}
        >
          <LooseList claims={onlyHere} />
        </Fold>
      )}
      {onlyInOthers.length > 0 && (
        <Fold
          glyph="others"
          title={i18n.text({ id: 'onlyInOthers.title' })}
          count={onlyInOthers.length}
          note={i18n.text({ id: 'onlyInOthers.note' })}
        >
          <LooseList claims={onlyInOthers} />
        </Fold>
      )}
      {background.length > 0 && (
        <Fold
          glyph="background"
          title={i18n.text({ id: 'background.title' })}
          count={background.length}
          note={i18n.text({ id: 'background.note' })}
        >
          <LooseList claims={background} />
        </Fold>
      )}
      {!isFiltered && <ReadingCheck reading={view.reading} />}
    </section>
  );
}

function inBoxes(items: readonly OverlapItem[]): OverlapItem[][] {
  const boxes = Array.from({ length: Math.ceil(items.length / IN_A_BOX) }, (_, at) => at * IN_A_BOX);
  return boxes.map((from) => items.slice(from, from + IN_A_BOX));
}

function Item({ item }: { readonly item: OverlapItem }) {
  return item.kind === 'card' ? (
    <ClaimCardView card={item.card} list="o" />
  ) : (
    <ApartLineView apart={item.apart} />
  );
}
