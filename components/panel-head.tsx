import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Relation } from '../lib/view/claim-card';
import type { ComparisonView } from '../lib/view/comparison-view';
import type { MarkState, SaveState } from '../lib/view/surface-state';
import { ArticleFilter } from './article-filter';
import { ClaimsBar } from './claims-bar';
import { CoverageLine } from './coverage-line';
import { Glyph } from './glyph';
import { useI18n } from './i18n-context';
import { PageHeading } from './page-heading';
import styles from './panel-head.module.css';
import { RelationLegend } from './relation-legend';
import { ToggleSwitch } from './toggle-switch';
import { WarningLines } from './warning-lines';
import { say } from '../lib/view/message';

export interface PanelHeadProps {
  readonly view: ComparisonView;
  readonly save: SaveState;
  readonly onSave: () => void;
  readonly stale: ComponentChildren;
  readonly relations: ReadonlySet<Relation | 'only'>;
  readonly onRelation: (relation: Relation | 'only') => void;
  readonly hidden: ReadonlySet<number>;
  readonly onArticle: (article: number) => void;
  readonly onWhyAside: (article: number) => void;
  /** `null`: not offered. */
  readonly marks: MarkState | null;
  /** Ids of cards whose sentence could not be located in the page. */
  readonly unlocated: readonly string[];
  readonly onMarks: (on: boolean) => void;
  /** R reads the page again. */
  readonly keyed: boolean;
  /** `null`: there is no page behind what is shown. */
  readonly onReadAgain: (() => void) | null;
}

/**
 * What scrolls away at the top of the panel: the page, how much was compared, warnings, and the two filters, which are
 * folded away where they would take the first screen.
 */
export function PanelHead(props: PanelHeadProps) {
  const { view, save, marks } = props;
  const i18n = useI18n();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const end =
    save === 'saved' ? (
      i18n.text({ id: 'panel.saved' })
    ) : save === 'unsaved' ? (
      <button type="button" class="act" onClick={props.onSave}>
        {i18n.text({ id: 'popup.save' })}
      </button>
    ) : null;
  return (
    <>
      <PageHeading page={view.page} end={end}>
        <CoverageLine message={view.coverage} />
      </PageHeading>
      {props.stale}
      <WarningLines warnings={view.warnings} keyed={props.keyed} onReadAgain={props.onReadAgain} />
      {view.selection === null && (
        <button
          type="button"
          class={`act ${styles['unfold']}`}
          aria-expanded={unfolded}
          aria-controls={`${id}-choice`}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Glyph name="down" class={styles['chevron']} />
          {i18n.text({ id: marks === null ? 'panel.choice' : 'panel.choiceMarks' })}
        </button>
      )}
      {view.selection === null && (
        <div class={`${styles['choice']} ${unfolded ? '' : styles['folded']}`} id={`${id}-choice`}>
          <ClaimsBar counts={view.counts} />
          <RelationLegend counts={view.counts} chosen={props.relations} onToggle={props.onRelation} />
          <div class={styles['row']}>
            <ArticleFilter
              articles={view.articles}
              hidden={props.hidden}
              onToggle={props.onArticle}
              onWhyAside={props.onWhyAside}
            />
            {marks !== null && (
              <span class={styles['marks']}>
                <ToggleSwitch
                  checked={marks === 'on' || marks === 'making'}
                  disabled={marks === 'unavailable'}
                  describedBy={`${id}-marks`}
                  onChange={props.onMarks}
                >
                  {i18n.text({ id: 'panel.marks' })}
                </ToggleSwitch>
              </span>
            )}
          </div>
          {marks !== null && (
            <div class={styles['note']} id={`${id}-marks`}>
              <MarksNote marks={marks} view={view} unlocated={props.unlocated} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

/** What marking means before it is turned on, and afterwards what the lines mean and what could not be marked. */
function MarksNote({
  marks,
  view,
  unlocated,
}: Pick<PanelHeadProps, 'view' | 'unlocated'> & { marks: MarkState }) {
  const i18n = useI18n();
  if (marks === 'unavailable') return <p>{i18n.text({ id: 'panel.marksUnavailable' })}</p>;
  if (marks === 'making') return <p>{i18n.text({ id: 'panel.marksMaking' })}</p>;
  if (marks === 'off') return <p>{i18n.text({ id: 'panel.marksNote' })}</p>;
  const all = view.overlap.filter(({ kind }) => kind === 'card').length;
  const args = { n: unlocated.length, located: all - unlocated.length, all };
  return (
    <>
      <p>{i18n.text(say(unlocated.length > 0 ? 'panel.marksPart' : 'panel.marksAll', args))}</p>
      <p>{i18n.text({ id: 'panel.marksKey' })}</p>
      <p>{i18n.text({ id: 'panel.marksWay' })}</p>
    </>
  );
}
