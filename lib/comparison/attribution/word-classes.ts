/** Closed word classes of English and the few open-class lists the attribution rules lean on. All folded. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const DETERMINERS = set(
  `a an the this that these those one some any no every each either neither both all many several few most another other such
  much more half certain various numerous`,
);
export const POSSESSIVES = set(`my your his its our their her whose`);
export const SUBJECT_PRONOUNS = set(
  `i he she it we they you who this that these those someone everyone nobody everybody anybody somebody anyone some many
  others most few several both none neither one there all`,
);
export const PERSONAL_PRONOUNS = set(`i he she it we they you`);
export const OBJECT_PRONOUNS = set(
  `me him her it us them you himself herself itself themselves myself ourselves yourself themself`,
);
export const PREPOSITIONS = set(
  `of in on at by for from with about against into over under through during between among without within toward towards
  upon across behind near since until after before despite amid around beyond inside outside like off onto per regarding
  concerning including besides above below throughout alongside as than via up down out following`,
);
export const COORDINATORS = set(`and or but nor yet`);
export const SUBORDINATORS = set(
  `because if when while although though whereas unless whether once where so lest`,
);
export const WH_WORDS = set(`who which what how why whom whose where when whether whoever whatever`);
export const AUXILIARIES = set(
  `be am is are was were been being have has had having do does did 're 've 'm isn't aren't wasn't weren't haven't hasn't
  hadn't don't doesn't didn't ain't`,
);
export const BE_FORMS = set(`be am is are was were been being 're 'm isn't aren't wasn't weren't`);
export const HAVE_FORMS = set(`have has had having 've haven't hasn't hadn't`);
export const MODALS = set(
  `will would can could may might must shall should 'll 'd won't wouldn't can't couldn't mustn't shouldn't cannot ca wo
  ought`,
);
export const NEGATIONS = set(`not n't never no neither nor cannot`);
export const ADVERBS = set(
  `also then now later again still just even once already ever soon too often always sometimes instead meanwhile however
  therefore thus further ago first last yet almost perhaps maybe quite rather very so far earlier today yesterday tomorrow
  tonight there here twice only repeatedly all back well indeed moreover long never not n't alike much`,
);
export const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow tonight recently earlier later afterward afterwards ago`,
);
/** Words that lead to the name of a time: "on Monday", "last week", "late on Tuesday". */
export const TIME_OPENERS = set(`on in since by late early last this earlier`);
export const TIME_NOUNS = set(
  `day days week weeks month months year years morning afternoon evening night weekend time hour hours moment decade
  summer winter spring fall autumn`,
);

/** Everyday adjectives without an ending that shows it. */
export const PLAIN_ADJECTIVES = set(
  `recent new old latest senior top key big small high low great good bad long short strong weak young early late current
  former previous next final main major minor further other same similar different own whole full open clear private
  separate joint close deep broad wide frequent constant repeated outspoken frequent blunt stark harsh tough firm hard
  soft quick rare direct fresh renewed widespread earlier later`,
);

/** Nouns of persons and offices that stand straight before a name, or stand for a person on their own. */
export const ROLE_NOUNS = set(
  `president minister spokesman spokeswoman spokesperson secretary chairman chairwoman chair chief leader director manager
  senator representative congressman congresswoman governor mayor officer official aide adviser advisor analyst expert
  professor lawyer attorney judge general colonel lieutenant captain commander sergeant admiral ambassador envoy diplomat
  prosecutor sheriff commissioner chancellor premier lawmaker legislator deputy member politician activist economist
  historian scientist researcher scholar reporter journalist correspondent editor columnist author writer founder owner
  ceo executive president-elect nominee candidate rival opponent strategist consultant pollster host anchor actor singer
  coach player doctor physician nurse teacher student pastor bishop pope cardinal king queen prince princess sheikh
  ayatollah imam rabbi reverend mother father brother sister wife husband son daughter widow survivor witness resident
  neighbour neighbor friend colleague partner citizen voter supporter critic protester demonstrator delegate counsel
  treasurer speaker whip negotiator mediator coordinator inspector detective superintendent investigator physicist
  engineer pilot farmer worker fighter refugee politburo operative veteran businessman businesswoman billionaire mogul
  developer entrepreneur democrat republican conservative liberal socialist`,
);

/** Titles before names; the dot after them ends no sentence. */
export const TITLES = set(
  `mr mrs ms mx dr prof sen rep gov gen rev hon lt col capt sgt maj adm amb st jr sr pres sec atty det supt cmdr sir dame
  lord lady fr`,
);

/** Abbreviations whose dot belongs to the word. */
export const DOTTED = set(
  `mr mrs ms dr prof sen sens rep reps gov gen rev hon lt col capt sgt maj adm amb st jr sr pres jan feb mar apr jun jul
  aug sept sep oct nov dec inc corp co ltd bros vs no ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
  minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala`,
);

/** Everyday verbs that are no cues, so that clauses are told from noun phrases. Base forms. */
export const PLAIN_VERBS = set(
  `go come get give take make see know find put keep let begin start seem help run move live happen provide sit stand lose
  pay meet include set lead stop follow create spend grow open walk win wait serve die send build stay fall cut reach kill
  remain raise pass sell require leave turn bring hold work play become use act arrive attend become bear beat break buy
  carry cause change choose close collapse come contain control cost cover cross cut deal depend destroy die draw drive
  drop eat end enter escape exist extend face fail feed fight fill finish fix fly form gain handle hang head hit host
  hurt increase join jump kick launch lay lie lift lock lose mark marry miss occur operate own pick place pull push
  receive reduce release remove replace rest return ride rise save score seize separate settle shake shoot shut sign sink
  sleep slip spread stick strike suffer surround survive switch tear throw tie touch train travel trust visit vote wear
  weigh wind worsen resume reduce address defeat eliminate extend protect prevent stop secure free impose lift withdraw join
  attend restore improve protect avoid accept reach solve resolve sign raise boost expand limit punish pursue invest
  repeal enforce adopt abandon ban block restrict monitor investigate examine review test track treat negotiate`,
);
