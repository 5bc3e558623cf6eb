import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReaderDecision } from '../lib/model/decisions';
import type { Witness } from '../lib/view/claim-card';
import type { ComparisonView } from '../lib/view/comparison-view';
import type { PanelActions } from '../lib/view/surface-actions';
import type { PanelCommands } from './panel-context';
import { toggled } from './use-overlap-filter';

/** Commands of the cards, and the way back from the last. */
export interface OwnCommands extends Omit<PanelCommands, 'pointed'> {
  /** Takes back the last decision made here. */
  undoLast(): void;
  openCard(id: string): void;
}

/** What the commands of a panel are made of. */
export interface CommandOptions {
  readonly view: ComparisonView;
  readonly actions: PanelActions;
  /** Ids of cards whose sentence could not be located in the page. */
  readonly unlocated: readonly string[];
  /** A saved report: nothing can be decided in it. */
  readonly fixed: boolean;
  readonly root: RefObject<HTMLElement>;
  /** Cards that stood open when this comparison was shown before. */
  readonly opened: ReadonlySet<string> | undefined;
}

/** Open cards, decisions with their way back, and where the focus goes when a card leaves. */
export function usePanelCommands(options: CommandOptions): OwnCommands {
  const { view, actions, unlocated, fixed, root, opened } = options;
  const [openCards, setOpenCards] = useState<ReadonlySet<string>>(() => opened ?? firstConflict(view));
  const [openReasons, setOpenReasons] = useState<ReadonlySet<string>>(new Set());
  const made = useRef<(readonly ReaderDecision[])[]>([]);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const button = root.current?.querySelector<HTMLElement>(`[data-apart="${focusNext.current}"] button`);
    if (!button) return;
    button.focus();
    focusNext.current = null;
  }, [view, root]);

  return useMemo(
    () => ({
      openCards,
      openReasons,
      unlocated: new Set(unlocated),
      toggleCard: (id: string) => setOpenCards((open) => toggled(open, id)),
      openCard: (id: string) => setOpenCards((open) => new Set([...open, id])),
      toggleReason: (id: string) => {
        setOpenCards((open) => new Set([...open, id]));
        setOpenReasons((open) => toggled(open, id));
      },
      show: actions.showInPage,
      decide: (decision: ReaderDecision) => {
        if (fixed) return;
        made.current.push([decision]);
        actions.decide(decision);
      },
      setApart: (pairs: readonly Witness[]) => {
        const [first] = pairs;
        if (fixed || first === undefined) return;
        made.current.push(pairs.map(({ notTheSame }) => notTheSame));
        focusNext.current = `a${first.alignment}`;
        for (const { notTheSame } of pairs) actions.decide(notTheSame);
      },
      undo: (decision: ReaderDecision) => {
        const taken = JSON.stringify(decision);
        made.current = made.current
          .map((step) => step.filter((one) => JSON.stringify(one) !== taken))
          .filter((step) => step.length > 0);
        actions.undo(decision);
      },
      undoLast: () => {
        for (const decision of made.current.pop() ?? []) actions.undo(decision);
      },
      copy: actions.copyCitation,
      wrongMatch: actions.wrongMatch,
      saveWrongMatch: actions.saveWrongMatch,
      fixed,
      example: false,
    }),
    [openCards, openReasons, unlocated, actions, fixed],
  );
}

/** The first conflict stands open, so that the reader sees at once what a card holds. */
function firstConflict(view: ComparisonView): ReadonlySet<string> {
  const first = view.overlap.find((item) => item.kind === 'card' && item.card.relation === 'differs');
  return new Set(first?.kind === 'card' ? [`o-${first.card.id}`] : []);
}
