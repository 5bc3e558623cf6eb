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
accept decline|accepted declined|cause prevent|caused prevented|allow prevent|allowed prevented`;

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of PAIRS.split('|').map((words) => words.trim())) {
  const [one = '', two = ''] = pair.split(/\s+/u).map(stem);
  OPPOSITES.set(one, (OPPOSITES.get(one) ?? new Set()).add(two));
  OPPOSITES.set(two, (OPPOSITES.get(two) ?? new Set()).add(one));
}

/** Whether two stems are contraries that cannot both hold of one thing at one time. Symmetric. */
export function areOpposites(one: string, two: string): boolean {
  return OPPOSITES.get(one)?.has(two) ?? false;
}
