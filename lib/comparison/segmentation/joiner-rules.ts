import { latinFirst } from '../../model/latin-first';
import { BEFORE_FIGURES, MAYBE_FINAL, NEVER_FINAL, OPENERS } from './abbreviations';
import type { Gap } from './gap';

/** "u.s", "d.c": without the last full stop. */
const INITIALS = latinFirst(/^(?:\p{Alpha}\.){1,4}\p{Alpha}$/u);
/** "1.", "(a)" */
const LIST_NUMBER = latinFirst(/^(?:\(?\p{N}{1,2}|\(?\p{Lower})[.)]$/u);

/** One rule about a possible sentence end. `null`: the rule has nothing to say. */
interface JoinerRule {
  readonly id: string;
  decide(gap: Gap): 'join' | 'break' | null;
}

const endsInStop = (gap: Gap): boolean => gap.left.endsWith('.');
const beginsWithFigure = (gap: Gap): boolean => /^\p{N}/u.test(gap.right);

/**
 * In this order; the first rule with an answer decides, and where none has one the sentence ends. Over-splitting
 * costs a comparison more than under-splitting, so doubt joins. (Measured against seven sentence splitters; the rules
 * are those their errors called for.)
 */
export const JOINER_RULES: readonly JoinerRule[] = [
  {
    id: 'loose-mark',
    decide: (gap) => (/^[.,;:!?…)\]}”’»](?:\s|$|[.,;:!?…)\]}”’»])/u.test(gap.right) ? 'join' : null),
  },
  { id: 'lower-case-next', decide: (gap) => (/^["“‘'(«„]?\p{Lower}/u.test(gap.right) ? 'join' : null) },
  { id: 'inside-quote', decide: (gap) => (gap.insideQuote ? 'join' : null) },
  {
    id: 'before-figures',
    decide: (gap) =>
      endsInStop(gap) && BEFORE_FIGURES.has(gap.lastWord) ? (beginsWithFigure(gap) ? 'join' : 'break') : null,
  },
  {
    id: 'never-final',
    decide: (gap) => (endsInStop(gap) && NEVER_FINAL.has(gap.lastWord) ? 'join' : null),
  },
  {
    id: 'single-initial',
    decide: (gap) =>
      /(?:^|[\s(“"'‘[.-])\p{Upper}\.$/u.test(gap.left) &&
      !/\p{Upper}\.\p{Upper}\.$/u.test(gap.left) &&
      !(OPENERS.has(gap.nextWord) && /\p{Lower}\s\p{Upper}\.$/u.test(gap.left))
        ? 'join'
        : null,
  },
  {
    id: 'clock-before-title',
    decide: (gap) =>
      /^[ap]\.m$/u.test(gap.lastWord) && endsInStop(gap) && /^(?:Mr|Mrs|Ms|Dr)\b/u.test(gap.right)
        ? 'break'
        : null,
  },
  {
    id: 'maybe-final',
    decide: (gap) =>
      endsInStop(gap) && (MAYBE_FINAL.has(gap.lastWord) || INITIALS.test(gap.lastWord))
        ? OPENERS.has(gap.nextWord) || gap.right === ''
          ? 'break'
          : 'join'
        : null,
  },
  {
    id: 'list-number',
    decide: (gap) => (LIST_NUMBER.test(gap.left) ? 'join' : null),
  },
  {
    id: 'spaced-ellipsis',
    // A fourth point is the full stop of the sentence.
    decide: (gap) => {
      if (!/(?:^|\s)\.\s\.$/u.test(gap.left)) return null;
      return /\.\s\.\s\.\s\.$/u.test(gap.left) ? 'break' : 'join';
    },
  },
];

/** Whether the sentence goes on past the gap. */
export function joins(gap: Gap): boolean {
  for (const rule of JOINER_RULES) {
    const answer = rule.decide(gap);
    if (answer !== null) return answer === 'join';
  }
  return false;
}
