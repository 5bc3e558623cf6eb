import type { ComponentChildren } from 'preact';
import type { Relation } from '../lib/view/claim-card';
import type { ComparisonView } from '../lib/view/comparison-view';
import type { MarkState, SaveState } from '../lib/view/surface-state';
import { ArticleFilter } from './article-filter';
import { ClaimsBar } from './claims-bar';
import { CoverageLine } from './coverage-line';
import { useI18n } from './i18n-context';
import { PageHeading } from './page-heading';
import styles from './panel-head.module.css';
import { RelationLegend } from './relation-legend';
import { ToggleSwitch } from './toggle-switch';
import { WarningLine } from './warning-line';
import { Say } from './say';

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
  readonly onMarks: (on: boolean) => void;
}

/** What scrolls away at the top of the panel: the page, how much was compared, warnings, and the two filters. */
export function PanelHead(props: PanelHeadProps) {
  const { view, save, marks } = props;
  const i18n = useI18n();
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
      {view.warnings.map(({ kind, line }) => (
        <WarningLine key={kind}>
          <Say message={line} />
        </WarningLine>
      ))}
      {view.selection === null && (
        <div class={styles['choice']}>
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
              <span class={styles['marks']} title={i18n.text({ id: 'panel.marksNote' })}>
                <ToggleSwitch
                  checked={marks === 'on'}
                  disabled={marks === 'unavailable'}
                  onChange={props.onMarks}
                >
                  {i18n.text({ id: 'panel.marks' })}
                </ToggleSwitch>
              </span>
            )}
          </div>
        </div>
      )}
    </>
  );
}
