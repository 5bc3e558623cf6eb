const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Small words that belong to the part of a name behind them. Folded. */
export const PARTICLES = words(
  'abu abd al el ul bin ibn bint umm van von der den de del della di da dos du la le ter ten',
);
/** Particles that carry no weight of their own: "al-Masri" and "Masri" are one surname. */
export const LIGHT_PARTICLES = words(
  'al el ul ar as at an ad az de del della di da dos du la le van von der den ter ten',
);

/** Titles and offices printed with a capital before a name. Folded. */
export const TITLES = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess pope archbishop bishop cardinal rabbi
  imam sheikh ayatollah rev reverend father president vice vice-president prime premier chancellor minister deputy
  foreign defense defence interior finance secretary secretary-general general attorney ambassador envoy senator sen sens reps
  congressman congresswoman representative rep governor gov mayor speaker leader chief chairman chairwoman chair judge
  justice gen lt col colonel maj major capt captain sgt sergeant adm admiral marshal commander lieutenant brigadier
  spokesman spokeswoman spokesperson director head coach former ex-president acting senior treasurer commissioner
  assistant under-secretary undersecretary chairperson sheriff officer detective inspector cpl pvt
  constable superintendent candidate member`,
);

/** Parties, faiths and peoples: groups, never a person, whatever stands beside them. Folded. */
export const GROUP_WORDS = words(
  `republican republicans democrat democrats democratic conservative conservatives liberal liberals labour tory tories
  socialist socialists communist communists muslim muslims christian christians catholic catholics jew jews jewish islamic
  islamist islamists hindu hindus sikh sikhs buddhist sunni shia shiite shiites arab arabs kurd kurds kurdish americans
  russians israelis palestinians ukrainians iranians syrians turks germans britons europeans africans latinos hispanics`,
);

/** Titles that say "person" and nothing of an office: they are no role. */
export const BARE_TITLES = words('mr mrs ms miss mx sir dame lord lady dr prof professor');

/** What stands behind "of" in the title of an office ("Secretary of State X"). */
export const OFFICES = words(
  'state defense defence staff health education energy labor labour commerce transportation agriculture justice parliament',
);

/** Nouns that head a role beside a name ("a senior member of ...", "politburo member X"). Folded, singular. */
export const ROLE_HEADS = words(
  `member leader chief head deputy official spokesman spokeswoman spokesperson minister president premier chancellor envoy
  ambassador representative diplomat secretary director chairman chairwoman chair chairperson commander general colonel
  governor mayor senator lawmaker legislator congressman congresswoman politician candidate adviser advisor aide analyst
  expert professor researcher economist lawyer attorney judge prosecutor founder co-founder owner manager editor reporter
  journalist correspondent author writer activist negotiator mediator veteran officer sergeant captain soldier fighter
  politburo executive ceo boss coach player striker actor actress singer director-general king queen prince princess emir
  sheikh imam cleric bishop pope rabbi priest doctor nurse teacher student scientist resident witness victim survivor
  father mother son daughter brother sister wife husband widow niece nephew cousin colleague partner successor predecessor
  speaker treasurer commissioner whip strategist pollster pundit host anchor columnist historian fellow scholar banker
  investor farmer driver pilot detective inspector sheriff superintendent surgeon physician paramedic pathologist
  epidemiologist virologist seismologist geologist meteorologist hydrologist biologist physicist astronomer psychologist
  engineer architect designer mechanic firefighter miner fisherman shopkeeper contractor entrepreneur businessman
  businesswoman trader regulator auditor accountant administrator coordinator organiser organizer campaigner councillor
  councilman councilwoman magistrate barrister solicitor clerk registrar defendant suspect plaintiff admiral lieutenant
  marshal brigadier major corporal bodyguard goalkeeper defender midfielder winger skipper referee umpire sprinter
  swimmer cyclist boxer jockey footballer trainer artist painter composer musician comedian novelist poet photographer
  filmmaker chef designate incumbent rival challenger`,
);

/** Capitalised words that are no names: calendar, ranks of address, function words, words that open sentences. */
export const NOT_NAMES = words(
  `january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct
  nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun i i'm i've
  i'll i'd ok tv pm am ceo dna breaking update updated exclusive watch video photo file god easter christmas ramadan
  internet covid covid-19 st`,
);

/** Words that open a sentence with a capital and are no names. Stop words are known besides. Folded. */
export const OPENING_WORDS = words(
  `meanwhile earlier later additionally furthermore moreover nevertheless nonetheless however today yesterday tomorrow
  tonight recently currently previously separately finally eventually initially instead asked speaking citing according
  following amid besides despite including regarding concerning responding commenting addressing noting adding police
  officials people authorities experts observers analysts critics supporters residents witnesses lawmakers protesters
  diplomats investigators prosecutors soldiers troops militants rebels talks negotiations fighting sources reports
  hundreds thousands dozens millions women men children students teachers doctors workers families prices sales shares
  stocks investors traders markets one two three four five six seven eight nine ten eleven twelve twenty thirty forty
  fifty last next early late president minister prime foreign senior former chief deputy ministry government state local
  international humanitarian political military diplomatic economic public private national federal general special
  several many few some most others another such thus hence perhaps maybe unlike like given please thank thanks welcome
  hello dear good read click subscribe follow sign get see let everyone everybody nobody none nothing something anything
  further similarly likewise indeed still yet yes oh well so then there here again once twice overall ultimately
  notably reportedly allegedly apparently clearly obviously unfortunately fortunately certainly surely critically
  significantly importantly interestingly surprisingly historically traditionally officially unofficially formally
  briefly shortly immediately suddenly slowly gradually increasingly prior subsequently consequently therefore
  accordingly conversely correction editor's editors source sources citation credit via image photograph`,
);

/** Words between capitals that keep a long name together ("Bank of England"), after an organisation or place head only. */
export const JOINING_WORDS = words('of for');

/** Whether a folded word is a title, also in the plural ("Presidents X and Y") or with a prefix ("co-chairwoman"). */
export function isTitle(word: string): boolean {
  const bare = word.replace(/^(?:co|ex|vice|then|under)-/u, '');
  return TITLES.has(bare) || (bare.length > 4 && TITLES.has(bare.replace(/s$/u, '')));
}

/** Words by which somebody is told of as a relative of somebody else of the same name. */
export const RELATIVES = words(
  'wife husband son daughter brother sister mother father widow widower lady cousin nephew niece',
);
