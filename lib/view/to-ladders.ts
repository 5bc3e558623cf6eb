import type { Certainty, Claim, Status } from '../model/claim';
import type { ClaimCard } from './claim-card';
import { cleanLine } from './clean-text';
import { claimText } from './to-claim-card';
import type { MessageId } from './message';
import type { ViewContext } from './view-context';
import type { Ladder } from './wording-view';

/** Weakest first. */
const CERTAINTY_ORDER: readonly Certainty[] = [
  'denied',
  'alleged',
  'possible',
  'expected',
  'said',
  'reported',
  'confirmed',
  'stated',
];
type StatusStep = Exclude<Status, 'none'>;

/** Steps that are always there, so that a letter's height can be read; others only where an article stands on them. */
const CERTAINTY_FRAME: readonly Certainty[] = ['denied', 'alleged', 'said', 'stated'];
const STATUS_FRAME: readonly StatusStep[] = ['proposed', 'planned', 'under-way', 'held', 'cancelled'];
/** Least far along first. */
const STATUS_ORDER: readonly StatusStep[] = [
  'denied',
  'proposed',
  'planned',
  'under-way',
  'held',
  'cancelled',
];

/** Where each article places the claim of a card between denied and stated as fact. */
export function certaintyLadder(card: ClaimCard, context: ViewContext): Ladder {
  return ladder(
    card,
    context,
    CERTAINTY_ORDER,
    CERTAINTY_FRAME,
    ({ certainty }) => certainty,
    (step) => `certainty.${step}`,
  );
}

/** How far along each article says the act of a card is. */
export function statusLadder(card: ClaimCard, context: ViewContext): Ladder {
  return ladder(card, context, STATUS_ORDER, STATUS_FRAME, stepOf, (step) => `status.${step}`);
}

/** What will not be is not planned; what is not under way, not held or not cancelled stands at no step at all. */
function stepOf({ status, polarity }: Claim): StatusStep | null {
  if (polarity !== 'negated') return status === 'none' ? null : status;
  return status === 'under-way' || status === 'held' || status === 'cancelled' ? null : 'denied';
}

function ladder<Step extends string>(
  card: ClaimCard,
  context: ViewContext,
  order: readonly Step[],
  frame: readonly Step[],
  stepOf: (claim: Claim) => Step | null,
  labelOf: (step: Step) => MessageId,
): Ladder {
  const standing = new Map<Step, number[]>();
  const put = (article: number, claim: number | undefined): void => {
    const found = claim === undefined ? null : context.claim(article, claim);
    if (found === null) return;
    const step = stepOf(found);
    if (step === null) return;
    standing.set(step, [...(standing.get(step) ?? []), article]);
  };
  put(0, card.claims[0]);
  for (const { alignment } of card.witnesses) {
    const { article, other } = context.comparison.alignments[alignment]!;
    put(article, other[0]);
  }
  return {
    id: card.id,
    claim: cleanLine(claimText(0, card.claims.slice(0, 1), context), 120),
    place: card.place,
    steps: order
      .filter((step) => frame.includes(step) || standing.has(step))
      .map((step) => ({
        label: labelOf(step),
        articles: context.inLetterOrder(standing.get(step) ?? []),
      })),
  };
}
