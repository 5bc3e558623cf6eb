const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs of two parties who come together. Folded. */
export const MEETING_VERBS = words('met meet meets receive receives received host hosts hosted');

/** Of these one party can take a thing: "received a letter". */
export const GUEST_VERBS = words('receive receives received host hosts hosted');

/** Nouns of such an act: they count with "with" or "between" behind them. */
export const MEETING_NOUNS = words(
  'meeting meetings talks session sessions audience negotiations consultations',
);

/** Words between a subject and the act that leave it the same act. */
export const BRIDGE_WORDS = words(
  `is are was were be been being has have had having do does did will would shall won't wouldn't isn't aren't wasn't
  weren't hasn't haven't hadn't don't doesn't didn't not never no to a an any the hold held holds holding conduct
  conducted expected planned scheduled due set going planning directly personally officially briefly recently also
  direct official personal face-to-face brief long planned negotiating closed-door`,
);

/** Words that make it one of several meetings, or leave it open: then two reports may tell of two acts. */
export const OTHER_MEETING = words(
  `second third another other further separate bilateral private joint next new previous earlier last first formal
  one-on-one trilateral more such only regular follow-up may might could should must can cannot can't if whether since
  until unless again yet before ago previously formerly once`,
);

/** Words of a party besides names: the people it sends, and small words between them. */
export const PARTY_WORDS = words(
  `the a an of from and or with both his her its their delegation delegations delegate delegates member members
  representative representatives official officials leader leaders envoy envoys negotiator negotiators politician
  politicians figures group movement party senior high-ranking top visiting president minister premier chancellor prime
  foreign deputy king emir chief head chairman mayor governor led headed by directly personally briefly`,
);

/** Offices that one person holds at a time. */
export const SINGLE_OFFICES = words(
  'president premier chancellor king queen pope emir sultan mayor governor',
);
