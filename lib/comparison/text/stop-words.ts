/** English function words: they carry grammar, not topic. Folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and another any
  anybody anyone anything are around as at away back be became because become been before began behind being below
  between both but by came can cannot come could did do does done down during each either else enough even ever every
  everyone everything few for from further gave get gets give given go goes going got had has have having he her here
  hers herself him himself his how however i if in indeed instead into is it its itself just kept less let like made make
  many may me might mine more most mostly much must my myself near never next no nobody none nor not nothing now of off
  often on once one only onto or other others our ours out over own per perhaps put rather s said same say says see seem
  seemed seems several shall she should since so some someone something still such take taken tell than that the their
  theirs them themselves then there therefore these they thing this those though through thus to together too took toward
  towards under until up upon us use used very via was we well went were what whatever when where whether which while who
  whole whom whose why will with within without would yet you your yours`.split(/\s+/u),
);
