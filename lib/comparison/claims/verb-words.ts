const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const BE = words(
  `is are was were be been being am isn't aren't wasn't weren't ain't isnt arent wasnt werent 's 're 'm`,
);
export const HAVE = words(`has have had having hasn't haven't hadn't hasnt havent hadnt 've`);
export const DO = words(`do does did don't doesn't didn't dont doesnt didnt`);
export const MODALS = words(
  `will would shall should can could may might must cannot won't wouldn't can't couldn't shouldn't mustn't wont wouldnt
  couldnt 'll 'd`,
);
/** Past forms of irregular verbs that news uses; those spelled like a common noun or a present tense are left out. */
export const IRREGULAR_PAST = words(
  `said told met went came took made gave held began became brought built bought caught chose drew drove fell fought
  found flew forgot got grew heard kept knew led left lost meant paid ran rose sang sank sat saw sent shook showed
  slept sold sought spent spoke stole stood struck swept swore taught thought threw understood won wore withdrew wrote
  broke woke overthrew fled bore bred dealt froze hid laid lent rode sprang stuck tore underwent undertook oversaw
  upheld withheld foresaw arose overcame did had agreed disagreed freed guaranteed decreed`,
);
/** Past forms that are also the base form, and often a noun. */
export const PAST_LIKE_BASE = words(
  `quit cut set put hit shut let cost spread split cast burst hurt beat upset shot rid thrust`,
);
/** Participles of irregular verbs, for "has taken", "was held". */
export const IRREGULAR_PARTICIPLE = words(
  `said told met gone come taken made given held begun become brought built bought caught chosen drawn driven fallen felt
  fought found flown forgotten got gotten grown heard kept known led left lost meant paid run risen sung sunk sat seen sent
  shaken shot shown slept sold sought spent spoken stolen stood struck swept sworn taught thought thrown understood won worn
  withdrawn written broken woken overthrown fled borne bred dealt frozen hidden laid lain lent ridden sprung stuck torn
  undergone undertaken overseen upheld withheld foreseen arisen overcome done been had put set cut hit hurt let shut spread
  cast split read agreed freed guaranteed decreed beaten eaten bitten blown forbidden proven`,
);
/** Past forms of verbs without an object: behind a noun they are never its participle ("the ferry arrived in"). */
export const INTRANSITIVE = words(
  `arrived died happened sailed landed traveled travelled returned remained appeared occurred resigned collapsed erupted
  escaped emerged lasted agreed talked walked voted stayed lived crashed exploded stopped surrendered retreated rallied
  marched protested disappeared vanished survived failed succeeded apologised apologized belonged participated cooperated
  responded reacted replied condoled flocked gathered started continued retired joined worked served ended`,
);
/** Words in "-ed" that are no past tense. */
export const NO_PAST = words(
  `need indeed speed feed seed breed exceed proceed succeed red bed hundred united unprecedented armed so-called sacred
  naked wicked beloved kindred shed embed alleged unmanned limited mixed advanced detailed continued occupied disputed
  crowded aged gifted talented skilled concerned-looking unnamed unidentified unconfirmed undisclosed unarmed divided
  besieged supposed wounded injured biased`,
);

const PRESENT_VERBS = `say tell report claim state note add believe think know want need seek hope fear expect plan aim intend remain
  continue become seem appear include involve contain consist rely depend represent reflect mean show suggest indicate
  signal highlight underscore underline emphasize emphasise stress warn urge call demand insist argue maintain contend deny
  refuse reject accept agree disagree admit acknowledge confirm announce declare describe consider regard view see hear feel
  make take give get go come leave arrive visit meet hold host lead head run win lose fight attack strike kill hit face
  follow precede begin start end stop cease allow let permit ban prevent block keep prepare provide offer supply send
  receive support back oppose condemn criticise criticize praise welcome condone mark open close grow rise fall drop increase
  decrease decline lie stand sit live work play serve act operate control govern rule own use produce sell buy pay cost spend
  earn raise cut reduce boost exist happen occur last cover affect cause lead trigger pose threaten require force aim
  prioritize prioritise advocate caution monitor pledge vow promise propose recommend blame accuse complicate exacerbate
  share belong bring carry cite quote publish write speak talk discuss negotiate respond react reply ask answer question
  doubt worry apply join quit resign retire enter exit exclude comprise total number amount reach exceed house employ
  stretch border date come constitute form range vary differ matter deserve lack fail try attempt manage help
  list name ask teach learn study sign vote pass travel return turn protect defend guard export import fund finance grant
  award sue charge arrest release free detain treat feature target link connect collect gather count measure estimate test
  check review revise replace restore rebuild repair clear honour honor celebrate mourn appoint elect choose prefer like
  love hate enjoy trust respect match outline demonstrate prove reveal expose conceal hide explain define illustrate
  compare echo repeat reiterate reaffirm renew resume delay postpone cancel suspend ignore avoid escape survive suffer
  experience undergo benefit gain improve worsen expand extend shrink widen tighten strengthen weaken double administer
  belong share divide surround border flow feed breathe sail fly drive ride walk wait watch sit speak recognise recognize
  assume presume center rest merit entail spark fuel ease halt account lag reckon predict stem span specify assert allege
  dispute challenge concede downplay tout hail slam denounce defy regret resemble rank weigh sink float burn erupt
  collapse flee seize capture storm shell bomb target evacuate rescue recover restrict relax lift impose enforce
  designate ban forbid tax punish reward blacklist sanction boycott recruit train arm equip deploy patrol occupy besiege`;

const third = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/u.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;

/** Third person forms of verbs common in news ("says", "maintains"). */
export const PRESENT_THIRD: ReadonlySet<string> = new Set(PRESENT_VERBS.trim().split(/\s+/u).map(third));
/** Base forms of the same verbs, certain only behind a plural pronoun ("they blame"). */
export const PRESENT_PLAIN: ReadonlySet<string> = new Set(PRESENT_VERBS.trim().split(/\s+/u));
/** Base forms that stand as a verb behind a plural subject ("officials say"); forms more often a noun are left out. */
export const PRESENT_BASE: ReadonlySet<string> = words(
  `say believe think know want seek expect intend remain continue become seem appear include involve contain consist rely
  depend represent reflect suggest indicate insist argue maintain contend deny refuse reject accept agree disagree admit
  acknowledge confirm announce declare describe consider oppose condemn criticise criticize caution advocate prepare
  provide govern require threaten propose recommend accuse exist occur constitute comprise differ`,
);

/** Adverbs that may stand between an auxiliary and its verb, beside those in "-ly". */
export const GROUP_ADVERBS = words(
  `not never also already still now just even ever always often soon then long yet longer again only first since so far
  all both once n't`,
);
