import { useMemo, useRef, useState } from 'preact/hooks';
import { byCounterpart } from '../lib/view/by-counterpart';
import type { ClaimCard, OverlapItem } from '../lib/view/claim-card';
import type { ComparisonView } from '../lib/view/comparison-view';
import { say, type Message } from '../lib/view/message';
import type { PanelActions } from '../lib/view/surface-actions';
import type { MarkState, Pointed, SaveState, Stale } from '../lib/view/surface-state';
import { ArticlesContext } from './articles-context';
import { useI18n } from './i18n-context';
import { OverlapTab } from './overlap-tab';
import { PanelContext } from './panel-context';
import { PanelFoot } from './panel-foot';
import { PanelHead } from './panel-head';
import { PANEL_TABS, useKeptTab, type PanelPlaces } from './panel-places';
import { SelectionBand } from './selection-band';
import { SourcesTab } from './sources-tab';
import { StaleLine } from './stale-line';
import { Tabs } from './tabs';
import { useOverlapFilter } from './use-overlap-filter';
import { usePanelCommands } from './use-panel-commands';
import { usePanelKeys, type PanelKeyHandlers } from './use-panel-keys';
import { usePointedCard } from './use-pointed-card';
import { WordingTab } from './wording-tab';

const NO_CARDS: readonly string[] = [];

export interface ComparedPanelProps {
  readonly view: ComparisonView;
  readonly stale: Stale | null;
  readonly save: SaveState;
  readonly marks: MarkState | null;
  /** Ids of cards whose sentence could not be located in the page. */
  readonly unlocated: readonly string[] | undefined;
  readonly singleKeys: boolean;
  readonly actions: PanelActions;
  /** A saved report: nothing can be decided in it. */
  readonly fixed: boolean;
  /** Told what is left under the reader's choice, to be said aloud; `null` where nothing is filtered. */
  readonly onChoice: (said: Message | null) => void;
  /** Marked words the reader pressed in the page. */
  readonly pointed: Pointed | null;
  /** Names this comparison among those that `places` remembers. */
  readonly comparison: string;
  readonly places: PanelPlaces;
}

/** A comparison in the panel: header and filters, three tabs, footer; keys and decisions. */
export function ComparedPanel(props: ComparedPanelProps) {
  const { stale, save, marks, singleKeys, actions, unlocated } = props;
  const i18n = useI18n();
  const root = useRef<HTMLDivElement>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const choice = useOverlapFilter(props.view, props.onChoice);
  const { view } = choice;
  const commands = usePanelCommands({
    view,
    actions,
    unlocated: unlocated ?? NO_CARDS,
    fixed: props.fixed,
    root,
    opened: props.places.of(props.comparison)?.openCards,
  });
  const [tab, setTab] = useKeptTab(props.places, props.comparison, commands.openCards);
  const cards = view.overlap.flatMap(cardOf);
  const pointed = usePointedCard({
    pointed: props.pointed,
    shown: choice.filtered.items.flatMap(cardOf),
    root,
    onPoint: (id, isFiltered) => {
      if (isFiltered) choice.clear();
      setTab('overlap');
      commands.openCard(`o-${id}`);
      const name = cards.find((card) => card.id === id)?.name;
      if (name !== undefined) props.onChoice(say('panel.pointed', { sentence: name }));
    },
  });

  // The same object while nothing in it changed: every card listens to it.
  const context = useMemo(() => ({ ...commands, pointed }), [commands, pointed]);

  const handlers: PanelKeyHandlers = {
    selectTab: (position) => goToTab(position),
    stepTab: (step) => goToTab((PANEL_TABS.indexOf(tab) + step + PANEL_TABS.length) % PANEL_TABS.length),
    toggleReason: (id) => commands.toggleReason(id),
    show: (id) => withCard(cards, id, (card) => commands.show(card.place)),
    notTheSame: (id) =>
      withCard(cards, id, ({ witnesses }) => commands.setApart(byCounterpart(witnesses)[0] ?? [])),
    copy: (id) => withCard(cards, id, (card) => commands.copy(card)),
    undo: () => commands.undoLast(),
    toggleOrder: () => choice.toggleOrder(),
    readAgain: () => actions.readAgain(),
    leave: (id) => {
      if (keysOpen) setKeysOpen(false);
      else if (id !== undefined && commands.openCards.has(id)) closeCard(id);
      else if (view.selection !== null) actions.wholePage();
      else return false;
      return true;
    },
    toggleHelp: () => setKeysOpen(!keysOpen),
  };
  const goToTab = (position: number): void => {
    setTab(PANEL_TABS[position] ?? tab);
    root.current?.querySelectorAll<HTMLElement>('[role=tab]')[position]?.focus();
  };
  const closeCard = (id: string): void => {
    root.current?.querySelector<HTMLElement>(`[data-card="${id}"] button`)?.focus();
    commands.toggleCard(id);
  };
  usePanelKeys({ root, singleKeys, rightToLeft: i18n.dir === 'rtl', handlers });

  const showEvent = (article: number): void => {
    setTab('sources');
    requestAnimationFrame(() => {
      const event = root.current?.querySelector<HTMLDetailsElement>(`details[data-event="${article}"]`);
      if (!event) return;
      event.open = true;
      event.querySelector('summary')?.focus();
    });
  };
  const overlapCount = view.counts.total - view.counts.only;

  return (
    <ArticlesContext.Provider value={view.articles}>
      <PanelContext.Provider value={context}>
        <div ref={root}>
          <PanelHead
            view={view}
            save={save}
            onSave={actions.save}
            stale={
              stale && (
                <StaleLine
                  stale={stale}
                  keyed={singleKeys}
                  onReadAgain={actions.readAgain}
                  onAllowSite={actions.allowSite}
                />
              )
            }
            relations={choice.relations}
            onRelation={choice.toggleRelation}
            hidden={choice.hidden}
            onArticle={choice.toggleArticle}
            onWhyAside={showEvent}
            marks={marks}
            unlocated={unlocated ?? []}
            onMarks={actions.setMarks}
            keyed={singleKeys}
            onReadAgain={props.fixed ? null : actions.readAgain}
          />
          {view.selection !== null && (
            <SelectionBand selection={view.selection} onWholePage={actions.wholePage} />
          )}
          <Tabs
            label={i18n.text({ id: 'tabs.label' })}
            selected={tab}
            onSelect={setTab}
            tabs={[
              { key: 'overlap', label: i18n.text({ id: 'tab.overlap' }), count: overlapCount },
              { key: 'wording', label: i18n.text({ id: 'tab.wording' }), count: view.wording.count },
              { key: 'sources', label: i18n.text({ id: 'tab.sources' }), count: view.sources.count },
            ]}
          >
            {tab === 'overlap' && (
              <OverlapTab
                view={view}
                filtered={choice.filtered}
                differencesFirst={choice.differencesFirst}
                onOrder={choice.toggleOrder}
                isFiltered={choice.isFiltered}
                onlyHereOpen={choice.relations.has('only')}
                onClear={choice.clear}
              />
            )}
            {tab === 'wording' && <WordingTab wording={view.wording} overlap={view.overlap} />}
            {tab === 'sources' && <SourcesTab sources={view.sources} />}
          </Tabs>
          <PanelFoot
            view={view}
            singleKeys={singleKeys}
            keysOpen={keysOpen}
            onKeys={() => setKeysOpen(!keysOpen)}
            actions={actions}
            fixed={props.fixed}
            someOff={choice.hidden.size > 0}
          />
        </div>
      </PanelContext.Provider>
    </ArticlesContext.Provider>
  );
}

const cardOf = (item: OverlapItem): ClaimCard[] => (item.kind === 'card' ? [item.card] : []);

/** Ids of cards are "o-c3": the list, then the card. */
function withCard(cards: readonly ClaimCard[], id: string, action: (card: ClaimCard) => void): void {
  const card = cards.find((candidate) => id.endsWith(`-${candidate.id}`));
  if (card !== undefined) action(card);
}
