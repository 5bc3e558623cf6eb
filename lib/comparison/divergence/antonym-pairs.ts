import { stem } from '../text/stem';

/**
 * Pairs of which both cannot hold of one thing at one time, chosen by hand for news: verbs and nouns of outcome, direction
 * and state. Pairs of roles or halves ("buyer, seller"; "north, south"; "man, woman") are left out: both may be named in
 * one report. Forms are as they are printed; they are stemmed once.
 */
const PAIRS = `
accept reject|accepted rejected|acceptance rejection|accept refuse|approve reject|approved rejected|
approval rejection|approve veto|agree disagree|agreed refused|agreed disagreed|agreement disagreement|
allow forbid|allowed forbidden|allow ban|allowed banned|allow prohibit|permit prohibit|permit ban|
permitted banned|legal illegal|lawful unlawful|legalise ban|legalize ban|alive dead|survived died|survive die|
win lose|won lost|victory defeat|victorious defeated|succeed fail|succeeded failed|success failure|
successful unsuccessful|pass fail|pass reject|passed rejected|adopt reject|adopted rejected|earn lose|earnings loss|profit loss|passed failed|increase decrease|increased decreased|rise fall|rose fell|
rising falling|grow shrink|grew shrank|gain lose|gained lost|gain loss|profit loss|climb drop|climbed dropped|
higher lower|raise cut|raised cut|raise lower|raised lowered|expand shrink|strengthen weaken|
strengthened weakened|improve worsen|improved worsened|better worse|best worst|largest smallest|
biggest smallest|highest lowest|oldest youngest|longest shortest|majority minority|open closed|opened closed|
reopen close|reopened closed|start end|started ended|began ended|started stopped|resume suspend|
resumed suspended|continue stop|continued stopped|continue end|arrive leave|arrived left|arrival departure|
arrived departed|enter leave|entered left|joined left|stay leave|stayed left|remain leave|remained left|
support oppose|supported opposed|supports opposes|back oppose|backed opposed|favour oppose|favor oppose|
praise condemn|praised condemned|praise criticise|praised criticized|welcome condemn|welcomed condemned|
confirm deny|confirmed denied|admit deny|admitted denied|acknowledge deny|guilty innocent|convicted acquitted|
convict acquit|conviction acquittal|condemn acquit|arrested released|detained released|free jail|freed jailed|
released jailed|hired fired|appointed dismissed|appoint dismiss|reinstate dismiss|upheld overturned|
uphold overturn|true false|right wrong|correct incorrect|safe unsafe|safe dangerous|able unable|likely unlikely|
possible impossible|certain uncertain|clear unclear|known unknown|satisfied dissatisfied|happy unhappy|
popular unpopular|stable unstable|peaceful violent|ceasefire offensive|truce offensive|attacked defended|
advance retreat|advanced retreated|capture lose|captured lost|deploy withdraw|deployed withdrew|accelerate slow|
accelerated slowed|included excluded|present absent|direct indirect|male female|married divorced|
create destroy|built demolished|build demolish|love hate|loved hated|positive negative|
optimistic pessimistic|voluntary compulsory|temporary permanent|empty full|extend shorten|extended shortened|
tighten ease|tightened eased|tighten loosen|lift impose|lifted imposed|abolish introduce|abolished introduced|
repeal enact|repealed enacted|ratify reject|ratified rejected|recognise reject|always never|everyone nobody|
complete incomplete|complete partial|adequate inadequate|sufficient insufficient|sane insane|
conscious unconscious|armed unarmed|official unofficial|responsible irresponsible|dependent independent|
increase reduction|growth decline|grew declined|rose declined|increased declined|rose dropped|increase drop|
surge plunge|surged plunged|soar plunge|soared plunged|soared slumped|improvement deterioration|
upgrade downgrade|upgraded downgraded|exonerate convict|exonerated convicted|expel admit|expelled admitted|
accept decline|accepted declined|cause prevent|caused prevented|allow prevent|allowed prevented|decline receive|declined received|declined got|declined won|
declined took|refused took|refused received|refused accepted|
oppose approve|opposed approved|oppose adopt|opposed adopted|oppose pass|opposed passed|
oppose endorse|opposed endorsed|sink float|missing found|missing recovered|lost found|broke kept|break keep|
violated respected|violate respect|breached honoured|domestic foreign|mandatory optional|compulsory optional|
mandatory voluntary|required optional|unanimous divided|export import|exported imported|deflation inflation|
surplus deficit|faster slower|warmer colder|heavier lighter|stronger weaker|younger older|hottest coldest|
wettest driest|fastest slowest|richest poorest|strongest weakest|cleared convicted|blocked approved|block approve|
rejected endorsed|defeated passed|defeat pass|quashed upheld|revoked granted|revoke grant|denied granted|deny grant|
refused granted|withheld released|halted continued|halt continue|halted resumed|halt resume|closed reopened|
remained resigned|declined rose|declined increased|dropped rose|plunged rose|tumbled rose|tumbled jumped|fell jumped|
fell climbed|fell soared|fell surged|fell gained|slipped rose|slid rose|shrank expanded|contracted expanded|
contracted grew|narrowed widened|narrow widen|doubled halved|double halve`;

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of PAIRS.split('|').map((words) => words.trim())) {
  const [one = '', two = ''] = pair.split(/\s+/u).map(stem);
  OPPOSITES.set(one, (OPPOSITES.get(one) ?? new Set()).add(two));
  OPPOSITES.set(two, (OPPOSITES.get(two) ?? new Set()).add(one));
}

/** Letters a word has at least before a prefix can make its contrary. */
const PREFIXED_LETTERS = 5;
const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|non|non-|dis)$/u;
/** Words whose prefix does not turn them round. */
const NO_CONTRARY =
  /^(?:invalu|inflamm|indiffer|ingeni|unveil|unleash|unload|uncov|unit|discharg|discov|dispos|disclos)/u;

/** Whether two stems are contraries that cannot both hold of one thing at one time. Symmetric. */
export function areOpposites(one: string, two: string): boolean {
  if (OPPOSITES.get(one)?.has(two) === true) return true;
  return prefixed(one, two) || prefixed(two, one) || compounds(one, two);
}

/** "Lawful" and "unlawful". */
function prefixed(plain: string, turned: string): boolean {
  if (plain.length < PREFIXED_LETTERS || !turned.endsWith(plain) || NO_CONTRARY.test(turned)) return false;
  return NEGATIVE_PREFIX.test(turned.slice(0, turned.length - plain.length));
}

/** "Best-selling" and "worst-selling". */
function compounds(one: string, two: string): boolean {
  if (!one.includes('-') || !two.includes('-')) return false;
  const [first, rest] = cutAtHyphen(one);
  const [other, otherRest] = cutAtHyphen(two);
  return rest !== '' && rest === otherRest && OPPOSITES.get(stem(first))?.has(stem(other)) === true;
}

function cutAtHyphen(word: string): readonly [string, string] {
  const at = word.indexOf('-');
  return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}
