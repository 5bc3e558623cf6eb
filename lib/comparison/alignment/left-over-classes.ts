import { stem } from '../text/stem';

/** Classes of words whose presence on one side only means less, or more, than that of other words. */
export type LeftOverClass = 'report' | 'time' | 'pronoun' | 'modal' | 'linking' | 'negation';

const WORDS: Record<LeftOverClass, string> = {
  report: `say tell announce report state add note claim explain according statement spokesman spokeswoman spokesperson
    comment remark insist stress emphasize emphasise underline reporter reporters journalist journalists interview
    quote cite quoting citing source sources official officials warn confirm acknowledge describe declare`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today yesterday tomorrow tonight morning afternoon evening night week month year day hour
    earlier later recently late early ago last next previous`,
  pronoun: `he she it they him her them his hers its their theirs this that these those who which we us our i me my you your`,
  modal: `may might could can will would should must shall possibly perhaps likely probably expected reportedly allegedly`,
  linking: `however but also meanwhile moreover therefore thus still yet although though while whereas and or so then
    further furthermore besides instead nevertheless`,
  negation: `not no never nor neither none without cannot nobody nothing deny refuse reject fail`,
};

/** Class of a stem, where it has one. */
export const LEFT_OVER_CLASSES: ReadonlyMap<string, LeftOverClass> = new Map(
  (Object.keys(WORDS) as LeftOverClass[]).flatMap((name) =>
    WORDS[name].split(/\s+/u).map((word): [string, LeftOverClass] => [stem(word), name]),
  ),
);
