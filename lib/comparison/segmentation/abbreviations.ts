const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Abbreviations that stand before a name or figure and so never end a sentence. Lower case, without the full stop. */
export const NEVER_FINAL = words(
  `mr mrs ms mx messrs mme mlle dr prof rev fr sr sra srta st ste gen lt maj col cpl sgt pvt cmdr capt adm brig cdr insp
  supt det sen sens rep reps gov govs pres hon amb sec atty vs v viz cf eg ie approx ca rs nos vol vols fig figs art
  arts pp ch eq ed eds mt ft messrs m/s e.g i.e`,
);

/** Abbreviations that may end a sentence; what follows decides. Lower case, without the last full stop. */
export const MAYBE_FINAL = words(
  `u.s u.k u.n e.u u.s.a u.a.e d.c l.a n.y b.c a.d p.m a.m etc inc corp ltd co cos llc plc bros jr sr ph.d m.d b.a m.a
  al est dept univ assn bldg ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
  thurs fri sat sun calif ariz colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo ala ark alta ont que no`,
);

/** Abbreviations that ask for a figure behind them ("No. 10", "Oct. 7"): joined only to a figure. */
export const BEFORE_FIGURES = words(
  'no nos art sec fig p pp vol ch para jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words that open a sentence more often than they follow an abbreviation inside one. Lower case. */
export const OPENERS = words(
  `the a an he she it they we i you this that these those there here but and or so yet in on at for from by with after
  before during since until when while if as although though because however meanwhile earlier later then now what who
  where why how his her its their our my your one two some many most all no not both officials police according asked
  under over last next such another each every neither nothing nobody`,
);
