import type { Token } from '../text/tokenize';
import { hedgeBefore } from './number-hedge';
import type { ReadNumber } from './read-number';

/** What a rule sees: the number's tokens `[from, to)` and the words round it. */
interface NumberPlace {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly number: ReadNumber;
  readonly isRange: boolean;
  readonly before: string;
  readonly after: string;
  readonly afterNext: string;
}

interface ExclusionRule {
  readonly id: string;
  applies(place: NumberPlace): boolean;
}

const touches = ({ tokens, to }: NumberPlace): boolean => tokens[to]?.start === tokens[to - 1]!.end;
const NUMBERED =
  /^(?:no|number|nr|article|section|chapter|page|pages|group|flight|route|highway|interstate|channel|room|floor|gate|boeing|airbus|bus|line|phase|level|tier|title|proposition|prop|amendment|resolution|act|rule|clause|paragraph|step|round|day|week|year|season|episode|part|volume|aged|age|version|windows|iphone|formula|category|class|grade|figure|table|box|unit|platform|district|ward|zone|area|block|sector|terminal|apollo|studio|press|mark|type|model|radio|world|war|top|psalm|verse|fifa|uefa|under)$/u;
const NOUN_LIKE =
  /^(?:(?!is$|was$|has$|as$|his$|its$|this$).*s|people|men|women|children|million|billion|percent|per|km|kg|dead|or|more|[%$€£-])$/u;
const CLOCK = /^(?:am|pm|gmt|est|edt|utc|ist|bst|cet|o'clock|hours?)$/u;
const GAMES =
  /^(?:win|victory|loss|defeat|draw|vote|ruling|decision|lead|split|tie|margin|record|series|score|aggregate)$/u;

/** Numbers that count nothing, in this order. */
export const EXCLUSION_RULES: readonly ExclusionRule[] = [
  {
    id: 'ordinal',
    applies: (place) => place.number.digits && touches(place) && /^(?:st|nd|rd|th|s)$/u.test(place.after),
  },
  {
    id: 'age',
    applies: ({ after, afterNext, tokens, to, number }) => isAge(after, afterNext, tokens, to, number),
  },
  {
    id: 'age-of',
    applies: ({ before, tokens, from }) => before === 'of' && /^ages?$/u.test(tokens[from - 2]?.norm ?? ''),
  },
  {
    id: 'age-in-apposition',
    applies: ({ tokens, from, to, number, before }) =>
      before === ',' &&
      number.digits &&
      number.min < 120 &&
      /^[,.;]?$/u.test(tokens[to]?.text ?? '') &&
      /^\p{Upper}/u.test(tokens[from - 2]?.text ?? ''),
  },
  {
    id: 'clock-time',
    applies: ({ after, before, number }) =>
      number.min <= 24 &&
      (/^(?:am|pm|a\.m|p\.m|gmt|est|o'clock)$/u.test(after) || (before === 'at' && CLOCK.test(after))),
  },
  {
    id: 'clock-letters',
    applies: ({ after, afterNext, number }) => number.min <= 12 && /^[ap]$/u.test(after) && afterNext === '.',
  },
  {
    id: 'numbered',
    applies: ({ before, number }) => NUMBERED.test(before) && (number.digits || number.min < 20),
  },
  {
    id: 'numbered-with-stop',
    applies: ({ before, tokens, from }) =>
      before === '.' && /^(?:no|nos|art|sec|fig|ch|pp|p)$/u.test(tokens[from - 2]?.norm ?? ''),
  },
  {
    // "Senate Bill 1062", "Park 51 project", "Ground Zero": a capitalised word before, no plural noun behind.
    id: 'number-of-a-name',
    applies: ({ tokens, from, to, number, after }) =>
      from > 1 &&
      /^\p{Upper}/u.test(tokens[from - 1]!.text) &&
      (number.digits
        ? tokens[to] === undefined || !NOUN_LIKE.test(after)
        : /^\p{Upper}/u.test(tokens[from]!.text)),
  },
  { id: 'hash', applies: ({ before }) => before === '#' || before === '№' || before === '§' },
  {
    id: 'name',
    applies: ({ tokens, from, before }) =>
      before === '-' &&
      /^\p{Alpha}/u.test(tokens[from - 2]?.text ?? '') &&
      tokens[from - 1]!.end === tokens[from]!.start,
  },
  {
    id: 'height',
    applies: ({ after, afterNext }) => after === '-' && /^(?:foot|feet)-\d/u.test(afterNext),
  },
  { id: 'score', applies: isScore },
  {
    id: 'one-as-pronoun',
    applies: ({ tokens, from, to, after, before }) => isPronounOne(tokens, from, to, before, after),
  },
  {
    id: 'telephone',
    applies: ({ tokens, from, to, number }) => number.digits && isTelephone(tokens, from, to),
  },
  {
    id: 'list-number',
    applies: ({ from, after, tokens, to }) => from === 0 && /^[.)]$/u.test(after) && to < tokens.length - 1,
  },
  {
    // Years are printed without a separator; so are few counts, and those stand beside a hedge or before people.
    id: 'four-digit-year',
    applies: ({ tokens, from, to, after }) =>
      to - from === 1 &&
      /^(?:1[5-9]|20)\d\d$/u.test(tokens[from]!.text) &&
      hedgeBefore(tokens, from) === null &&
      !/^(?:people|men|women|children|troops|soldiers|fighters|dollars|euros|miles|homes|houses|%|percent|or)$/u.test(
        after,
      ),
  },
];

function isAge(
  after: string,
  afterNext: string,
  tokens: readonly Token[],
  to: number,
  number: ReadNumber,
): boolean {
  if (number.min >= 120) return false;
  const tail = tokens
    .slice(to, to + 4)
    .map((token) => token.norm)
    .join(' ');
  return (
    /^(?:year-olds?|month-olds?|years-old)$/u.test(after) ||
    (after === '-' && /^(?:year-olds?|month-olds?)$/u.test(afterNext)) ||
    /^(?:years?|months?) (?:- )?(?:old|of age)\b/u.test(tail) ||
    /^(?:or|and) (?:older|younger|over|above|up)\b/u.test(tail)
  );
}

/** "3-2", "134 to 63", "5-4 ruling": figures joined that are no rising range, or that a game or vote follows. */
function isScore({ tokens, from, to, number, isRange, after }: NumberPlace): boolean {
  if (!number.digits) return false;
  const joined = (left: number, right: number): boolean =>
    tokens[right]?.kind === 'number' &&
    /^[-–‑]$/u.test(tokens[left + 1]?.text ?? '') &&
    tokens[left]?.kind === 'number' &&
    tokens[right].start - tokens[left].end === 1;
  const falls = (left: number, right: number): boolean =>
    tokens[left + 1]?.norm === 'to' && Number(tokens[right]?.norm) < Number(tokens[left]?.norm);
  if (isRange) return joined(from, to - 1) && GAMES.test(after);
  return joined(from, from + 2) || joined(from - 2, from) || falls(from, from + 2) || falls(from - 2, from);
}

function isPronounOne(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: string,
  after: string,
): boolean {
  if (to - from !== 1 || tokens[from]!.norm !== 'one') return false;
  if (
    /^(?:of|another|day|thing|that|who|which|is|was|has|can|could|would|should|may|might|must|by|and|or|in|on|at|to|with|for|from)?$/u.test(
      after,
    )
  )
    return true;
  return /^(?:a|no|any|every|each|this|that|the|some|only|number)$/u.test(before) || /^[\p{P}]$/u.test(after);
}

function isTelephone(tokens: readonly Token[], from: number, to: number): boolean {
  const group = (index: number): boolean => /^\d{3,4}$/u.test(tokens[index]?.text ?? '');
  const joint = (index: number): boolean => /^[-–.)]$/u.test(tokens[index]?.text ?? '');
  return (
    tokens[from - 1]?.text === '+' ||
    (group(from) && joint(to) && group(to + 1) && (joint(to + 2) || joint(from - 1))) ||
    (joint(from - 1) && group(from) && group(from - 2))
  );
}

/** Whether the number in tokens `[from, to)` is an ordinal, an age, a score, a time, a name: anything but a quantity. */
export function isNoQuantity(
  tokens: readonly Token[],
  from: number,
  to: number,
  number: ReadNumber,
  isRange: boolean,
): boolean {
  const norm = (index: number): string => tokens[index]?.norm ?? '';
  const place = {
    tokens,
    from,
    to,
    number,
    isRange,
    before: norm(from - 1),
    after: norm(to),
    afterNext: norm(to + 1),
  };
  return EXCLUSION_RULES.some((rule) => rule.applies(place));
}
