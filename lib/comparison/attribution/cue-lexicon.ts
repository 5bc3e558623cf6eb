import { remembered } from '../text/remembered';

/** Words that belong to a cue when they follow it, as listed ("out_against") and one by one. */
export interface CueTail {
  readonly id: string;
  readonly words: readonly string[];
}

/** What may follow a cue verb. */
export interface CueEntry {
  readonly lemma: string;
  /** Speech: takes quotations, fronted content and inversion ("..., said X"). */
  readonly speech: boolean;
  /** Takes a clause, with or without "that". */
  readonly clause: boolean;
  /** "to" plus verb is its content ("vowed to go on"). */
  readonly infinitive: boolean;
  /** A noun phrase is its content ("denied the charge"). */
  readonly object: boolean;
  /** The one spoken to stands between cue and content ("told reporters that"). */
  readonly addressee: boolean;
  /** A question is its content ("asked whether"). */
  readonly question: boolean;
  /** Stance, wish or thought rather than an utterance: a weaker kind of attribution. */
  readonly stance: boolean;
  /** No cue without one of its tails: "went on", not "went". */
  readonly tailed: boolean;
  /** Words that belong to the cue when they follow it ("called for"); the content stands behind them. */
  readonly tails: readonly CueTail[];
}

/**
 * English reporting verbs by what may follow them, from general knowledge of grammar; nothing here is counted on data.
 * One entry: `lemma:classes:tails`. Classes: s speech, c clause, i infinitive, o object, a addressee, q question,
 * x stance, t only with a tail. Tails are joined with `/`, their words with `_`.
 */
const ENTRIES = `
say:sc tell:sca add:sc argue:sc claim:sci explain:scq note:sco insist:sc:on announce:sco suggest:sco
warn:sca:of/against/about report:sco state:sc declare:sco admit:sc:to acknowledge:sco promise:scio
predict:sco assert:sco maintain:sc contend:sc reply:sc:to respond:sc:to/by answer:sc remark:sc comment:sc:on
observe:sc conclude:sc confirm:sco stress:sco emphasize:sco emphasise:sco reiterate:sco repeat:sco write:scq
tweet:sco post:s joke:sc:about quip:s recall:sco testify:sc allege:sco charge:sc concede:sco confess:sc:to
caution:sc counter:sc boast:sc:about/of brag:sc:about complain:sc:about/of exclaim:s fume:s lament:sco
muse:sc:about proclaim:sco pronounce:co reveal:sco disclose:sco shout:s yell:s scream:s whisper:s snap:s
continue:s ask:saqi:for/about inquire:sq wonder:sqx demand:scio urge:sai:for plead:si:for/with beg:sai:for
recommend:sco propose:scio advise:sca:against vow:scio pledge:scio swear:sci threaten:ci thunder:s chant:s
cry:s intone:s recount:sco relate:s retort:sc hint:sc:at indicate:sco imply:sco mention:co
point:c:out/to/out_to speculate:sc:about/on think:scx:of/about believe:cx:in feel:cx:about hope:cxi:for
fear:cox expect:coix know:cqx:about doubt:cox suspect:cox worry:scx:about guess:scx assume:cx understand:cox
realize:cx realise:cx decide:cix:on agree:scix:with/on/to disagree:sx:with deny:co reject:o dismiss:o
refute:o dispute:o rebut:o accuse:o:of blame:o criticize:o criticise:o condemn:o denounce:o decry:o slam:o
blast:o bash:o praise:o applaud:o hail:o laud:o call:o:for/on/out describe:o label:o brand:o dub:o
characterize:o characterise:o refer:x:to cite:co quote:o support:ox oppose:ox back:ox endorse:ox favor:oix
favour:oix want:oix need:oix wish:cix:for seek:oix plan:ix:on intend:ix refuse:ix decline:ix offer:ix
order:oi instruct:ai direct:x command:i mock:o ridicule:o question:oq challenge:o defend:o encourage:ai
invite:ai convince:cax persuade:ca assure:sca inform:sca:of remind:sca:of notify:ca teach:cx show:cox
find:cox read:s estimate:sco calculate:cx forecast:sco project:cox learn:cx:of/about/from hear:cx:about/of
notice:cx remember:cqx forget:cx regret:cox apologize:s:for apologise:s:for thank:o congratulate:o welcome:o
lash::out_at/out rail::against speak::of/about/out_against talk::about/of discuss:o express:o voice:o
share:ox outline:o detail:oq debate:ox consider:ox prefer:oix like:oix love:oix hate:oix enjoy:ox tout:o
advocate:o:for lobby:x:for push:x:for press:x:for determine:cqx establish:cx prove:cx demonstrate:co
rule:c:out depict:o portray:o liken:o compare:o demonize:o attack:o assail:o chide:o rebuke:o scold:o
berate:o deride:o disavow:o renounce:o repudiate:o underline:scox underscore:cox highlight:cox clarify:sc
elaborate:s:on specify:cq opine:sc posit:c reason:sc reckon:scx figure:cx surmise:c theorize:c hypothesize:c
insinuate:c chime:s:in pipe:s:up interject:s murmur:s mutter:s sigh:s laugh:s celebrate:o commend:o mourn:o
resent:ox trust:x appeal:x:for admire:ox respect:ox embrace:ox tolerate:x object:sc:to protest:sc:against
signal:co foresee:cox envision:ox envisage:ox aim:ix hesitate:x desire:oix long:x:for dream:cx:of/about
yearn:x:for mean:cx appear:ix seem:ix attribute:o:to credit:o fault:o implore:ai exhort:ai dissuade:x
discourage:x forbid:x appreciate:ox value:ox dislike:ox fantasize:x:about obsess:x:over view:ox regard:ox
see:ox treat:x deem:ox perceive:ox judge:ox interpret:ox discover:co uncover:co echo:ox lambaste:o lambast:o
accept:ox recognize:cox recognise:cox downplay:o champion:ox promote:ox prohibit:x permit:x
vote:ix:for/against/in_favor_of identify:ox define:o articulate:o recite:o sing:s unveil:o address:ox
care:x:about weigh::in_on require:x persist:x:in ignore:ox type:s pressure:x nominate:ox insult:o
smear:o belittle:o chastise:o castigate:o lecture:o vilify:o malign:o disparage:o ponder:qx contemplate:ox
debunk:o contradict:o corroborate:o reaffirm:sco affirm:sco avow:c attest:c:to vouch:x:for guarantee:co
bemoan:o bristle:x:at extol:o denigrate:o scoff:s:at tout:o trumpet:o herald:o vent:s:about rant:s:about/against
rage:s:about/against reassert:co rejoin:s concur:sc:with/in dissent:s:from sympathize:x:with sympathise:x:with
marvel:sc:at gripe:sc:about whine:sc:about profess:coi reminisce:s:about reprimand:o reproach:o upbraid:o admonish:oa
beseech:ai entreat:ai petition:ai foretell:co prophesy:co divulge:co relay:co convey:co communicate:co document:co
chronicle:o illustrate:cox despise:ox loathe:ox detest:ox abhor:ox fathom:qx grill:o rip:o skewer:o
lampoon:o taunt:o tease:o compliment:o rate:ox cast:x paint:x equate:ox refrain:x disown:o disapprove:x:of approve:ox:of
boo:o heckle:o cheer:ox blog:sc email:sc phone:x text:sc recollect:sc conjecture:c postulate:c
hypothesise:c theorise:c deduce:c infer:c foreshadow:co presume:cx sense:cx suppose:cx gamble:cx bet:cx
wager:cx vacillate:x waver:x balk:x:at backtrack:x:on renege:x:on recant:o retract:o correct:o interview:x
ensure:cx certify:c publish:x broadcast:x grumble:sc:about gush:s rave:s:about mumble:s stipulate:c
mandate:cx invoke:o reference:o commit:ix:to resolve:ix opt:ix:for try:x choose:x pray:cx:for
submit:c summarize:s summarise:s go:st:on shoot:st:back fire:st:back hit:st:back
`;

/** Codes by lemma. What a code says is read when it is asked for: a page has a few dozen of the verbs. */
const CODES = new Map<string, string>();
for (const code of ENTRIES.trim().split(/\s+/u)) CODES.set(code.slice(0, code.indexOf(':')), code);

/** Lemmas of all cue verbs, in the order of the list. */
export const cueLemmas = (): Iterable<string> => CODES.keys();

/** Whether a lemma is one of them. */
export const isCueLemma = (lemma: string): boolean => CODES.has(lemma);

/** What may follow a cue verb, `null` where `lemma` is none. */
export const cueEntry = remembered((lemma): CueEntry | null => {
  const code = CODES.get(lemma);
  return code === undefined ? null : entryOf(code);
});

function entryOf(code: string): CueEntry {
  const [lemma = '', classes = '', tails = ''] = code.split(':');
  return {
    lemma,
    speech: classes.includes('s'),
    clause: classes.includes('c'),
    infinitive: classes.includes('i'),
    object: classes.includes('o'),
    addressee: classes.includes('a'),
    question: classes.includes('q'),
    stance: classes.includes('x'),
    tailed: classes.includes('t'),
    tails: tails === '' ? [] : tailsOf(tails),
  };
}

const tailsOf = (tails: string): CueTail[] =>
  tails
    .split('/')
    .sort((a, b) => b.length - a.length)
    .map((id) => ({ id, words: id.split('_') }));

/** Nouns of saying: "X's claim that", "a statement by X". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `claim claims statement statements assertion assertions allegation allegations accusation accusations argument arguments
  belief beliefs view views warning warnings suggestion suggestions contention insistence announcement promise promises
  pledge pledges vow vows demand demands denial denials admission declaration conclusion prediction predictions proposal
  proposals hope hopes fear fears opinion opinions charge charges complaint complaints comment comments remark remarks
  message messages report reports rumour rumours rumor rumors request requests call calls plea pleas threat threats
  question questions answer answers reply replies criticism criticisms praise support opposition decision refusal willingness desire
  concern concerns worry worries doubt doubts suspicion suspicions endorsement condemnation rejection acknowledgement
  acknowledgment embrace assessment estimate estimates advice description account explanation defence defense commitment
  determination reference references objection objections response responses intention intent invitation
  recommendation recommendations appeal appeals apology speech speeches tweet tweets testimony rhetoric disdain contempt
  admiration skepticism scepticism faith confidence reluctance eagerness assurance assurances outrage
  misgivings reservations interest gratitude sympathy solidarity optimism frustration anger regret regrets dismay`.split(
    /\s+/u,
  ),
);

/** Adjectives that, after a form of "be" or "feel", tell what someone thinks. */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set(
  `confident sure certain aware worried concerned optimistic pessimistic convinced hopeful unsure skeptical sceptical
  doubtful afraid proud glad pleased happy unhappy angry critical supportive willing unwilling eager reluctant
  disappointed surprised clear adamant grateful sorry wary suspicious dismissive opposed committed determined keen
  upset passionate frustrated thrilled excited thankful tired sick persuaded incensed outraged furious alarmed appalled
  delighted satisfied dissatisfied uncertain uneasy unconvinced unimpressed fearful mindful enthusiastic hesitant
  prepared inclined interested dismayed shocked stunned troubled bothered horrified disgusted fond contemptuous
  apologetic ashamed jealous curious nervous anxious emphatic insistent mistaken`.split(/\s+/u),
);
