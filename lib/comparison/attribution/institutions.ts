import { fold } from '../text/fold';
import { remembered } from '../text/remembered';

/**
 * Institutions articles name in more than one way, and places that stand for a government. Written from general
 * knowledge; extend freely. Keys are folded and the same for every spelling.
 */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:foreign ministry|ministry of foreign affairs|foreign affairs ministry|mfa)\b/u, 'foreign ministry'],
  [/\b(?:defen[cs]e ministry|ministry of defen[cs]e|mod)\b/u, 'defence ministry'],
  [
    /\b(?:interior ministry|ministry of (?:the )?interior|ministry of internal affairs)\b/u,
    'interior ministry',
  ],
  [/\b(?:health ministry|ministry of (?:public )?health)\b/u, 'health ministry'],
  [/\b(?:finance ministry|ministry of finance)\b/u, 'finance ministry'],
  [/\b(?:justice ministry|ministry of justice)\b/u, 'justice ministry'],
  [/\b(?:state department|department of state)\b/u, 'us state department'],
  [/\b(?:justice department|department of justice|doj)\b/u, 'us justice department'],
  [/\btreasury(?: department)?$/u, 'treasury'],
  [/\bwhite house\b/u, 'white house'],
  [/\bpentagon\b/u, 'pentagon'],
  [/\bkremlin\b/u, 'kremlin'],
  [/\b(?:united nations|u\.?n\.?)(?=\s|$)/u, 'united nations'],
  [/\b(?:european union|e\.?u\.?)(?=\s|$)/u, 'european union'],
  [
    /\b(?:israel defen[cs]e forces|israeli defen[cs]e forces|idf|israeli (?:military|army))\b/u,
    'israeli military',
  ],
  [/\b(?:world health organi[sz]ation|who)\b/u, 'world health organization'],
];

/** Adjective and capital of a state to its name, for keys: "Russian", "Moscow" and "of Russia" are one. */
const STATES: Readonly<Record<string, string>> = {
  russian: 'russia',
  russia: 'russia',
  moscow: 'russia',
  beijing: 'china',
  tehran: 'iran',
  ankara: 'turkey',
  kyiv: 'ukraine',
  kiev: 'ukraine',
  paris: 'france',
  berlin: 'germany',
  london: 'uk',
  cairo: 'egypt',
  doha: 'qatar',
  delhi: 'india',
  tokyo: 'japan',
  baghdad: 'iraq',
  damascus: 'syria',
  beirut: 'lebanon',
  amman: 'jordan',
  rome: 'italy',
  madrid: 'spain',
  warsaw: 'poland',
  islamabad: 'pakistan',
  nairobi: 'kenya',
  jerusalem: 'israel',
  riyadh: 'saudi arabia',
  israeli: 'israel',
  israel: 'israel',
  palestinian: 'palestine',
  american: 'us',
  us: 'us',
  'u.s.': 'us',
  british: 'uk',
  uk: 'uk',
  'u.k.': 'uk',
  french: 'france',
  france: 'france',
  german: 'germany',
  germany: 'germany',
  chinese: 'china',
  china: 'china',
  iranian: 'iran',
  iran: 'iran',
  turkish: 'turkey',
  turkey: 'turkey',
  egyptian: 'egypt',
  egypt: 'egypt',
  qatari: 'qatar',
  qatar: 'qatar',
  ukrainian: 'ukraine',
  ukraine: 'ukraine',
  indian: 'india',
  india: 'india',
  japanese: 'japan',
  japan: 'japan',
  saudi: 'saudi arabia',
  jordanian: 'jordan',
  jordan: 'jordan',
  lebanese: 'lebanon',
  lebanon: 'lebanon',
  syrian: 'syria',
  syria: 'syria',
  italian: 'italy',
  italy: 'italy',
  spanish: 'spain',
  spain: 'spain',
  polish: 'poland',
  poland: 'poland',
  swiss: 'switzerland',
  greek: 'greece',
  greece: 'greece',
  iraqi: 'iraq',
  iraq: 'iraq',
  korean: 'korea',
  pakistani: 'pakistan',
  pakistan: 'pakistan',
  kenyan: 'kenya',
  kenya: 'kenya',
  gaza: 'gaza',
};

/** Places and buildings that speak for a government or office. Each stays its own speaker. */
const METONYMS: ReadonlySet<string> = new Set(
  `abuja|accra|addis ababa|algiers|ankara|ashgabat|asmara|astana|baku|bamako|bangkok|belgrade|bishkek|bogota|bratislava|
  brasilia|bucharest|budapest|buenos aires|canberra|caracas|chisinau|colombo|copenhagen|dakar|damascus|dar es salaam|dhaka|
  dublin|dushanbe|hanoi|harare|havana|helsinki|jakarta|juba|kabul|kampala|kathmandu|khartoum|kigali|kinshasa|kuala lumpur|
  kuwait city|lisbon|lima|ljubljana|luanda|lusaka|manama|manila|maputo|minsk|mogadishu|montevideo|muscat|nairobi|naypyidaw|
  niamey|nicosia|oslo|ouagadougou|phnom penh|prague|pretoria|quito|rabat|reykjavik|riga|sanaa|santiago|sarajevo|skopje|sofia|
  stockholm|taipei|tallinn|tashkent|tbilisi|tripoli|tunis|ulaanbaatar|vilnius|yaounde|yerevan|zagreb|
  afghanistan|algeria|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil|
  bulgaria|cambodia|cameroon|chile|colombia|croatia|cuba|cyprus|czech republic|denmark|ecuador|eritrea|estonia|ethiopia|
  finland|ghana|greece|hungary|iceland|indonesia|ireland|ivory coast|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|latvia|libya|
  lithuania|malaysia|mali|moldova|mongolia|morocco|mozambique|myanmar|nepal|netherlands|new zealand|niger|nigeria|norway|
  oman|peru|philippines|portugal|romania|rwanda|senegal|serbia|singapore|slovakia|slovenia|somalia|south africa|south sudan|
  sri lanka|sudan|sweden|switzerland|taiwan|tajikistan|tanzania|thailand|tunisia|turkmenistan|uganda|uae|
  united arab emirates|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe|elysee palace|downing street|number 10|whitehall|
  south block|union buildings|aso rock|state house|rashtrapati bhavan|zhongnanhai|blue house|holyrood|stormont|
  capitol hill|the hague|vatican|holy see|
  moscow|washington|beijing|london|paris|berlin|tehran|ankara|kyiv|kiev|jerusalem|tel aviv|cairo|doha|riyadh|brussels|tokyo|
  delhi|new delhi|islamabad|seoul|pyongyang|damascus|beirut|baghdad|amman|ramallah|rome|madrid|warsaw|vienna|athens|
  canberra|ottawa|kremlin|white house|pentagon|downing street|elysee|capitol hill|wall street|foggy bottom|
  russia|israel|china|iran|turkey|ukraine|france|germany|britain|india|japan|egypt|qatar|jordan|lebanon|syria|pakistan|
  united states|us|u.s.|uk|u.k.|united kingdom|saudi arabia|italy|spain|poland|iraq|north korea|south korea|canada|mexico`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether a folded name without its article is a place that stands for those who govern there. */
export const isMetonym = (folded: string): boolean => METONYMS.has(folded);

const ORGANISATION =
  /^(?:ministry|affairs|department|government|army|police|council|committee|commission|union|party|movement|group|agency|bank|court|university|institute|organi[sz]ation|association|federation|front|authority|office|bureau|company|corporation|club|hospital|school|church|congress|senate|parliament|knesset|duma|house|forces|force|service|news|times|post|journal|herald|tribune|press|strip|street|city|state|states|nations|river|sea|east|west|north|south|war|day|week|airport|hotel|square|palace|centre|center|foundation|league|alliance|brigades?|division|bureau|fund|campaign|airlines?|international|inc|corp|ltd|power|energy|holdings|group|airways|watch|monitor|observatory|network|guard|board|treasury|directorate|inspectorate|secretariat|registry|coalition|consortium|trust)$/u;

/** Whether a printed name holds a word for a body rather than for a person ("Water Ministry", "Kenya Power"). */
export const isOrganisationName = (printed: string): boolean =>
  printed.split(/\s+/u).some((word) => ORGANISATION.test(fold(word).replace(/^['’"“]|['’"”,.]$/gu, '')));

/** The state a folded description names, `null` where it names none. */
export function stateOf(folded: string): string | null {
  for (const word of folded.split(/[\s,]+/u)) {
    const state = STATES[word.replace(/'s$/u, '')];
    if (state !== undefined) return state;
  }
  return null;
}

/** Who held or will hold an office, or stands in for its holder, is somebody else. */
export const OTHER_HOLDER =
  /\b(?:former|ex|deputy|vice|assistant|acting|outgoing|incoming|retired|late|onetime|one-time|erstwhile)\b/u;

/** Whether a key is that of a ministry, or of an office in it, of which the words do not say whose it is. */
export const isStateless = (key: string): boolean => STATELESS.test(key);

const STATELESS =
  /^(?:(?:former|ex|deputy|vice|acting) )?(?:(?:foreign|defence|interior|health|finance|justice) ministry|treasury)(?: \S+)?$/u;

/** Whether a key says whose a ministry or an office in it is of which the other key does not say it. */
export const saysWhose = (key: string, of: string): boolean =>
  isStateless(of) && key.endsWith(` ${of}`) && !OTHER_HOLDER.test(key.slice(0, -of.length));

/** Key of an institution named anywhere in the text ("Russia's MFA", "the Russian Foreign Ministry"), or `null`. */
export const institutionKey = remembered((text): string | null => {
  const folded = fold(text);
  const office = OFFICES.find(([pattern]) => pattern.test(folded))?.[1];
  if (office === undefined) return null;
  const state = /(?:ministry|treasury)$/u.test(office) ? stateOf(folded) : null;
  return state === null ? office : `${state} ${office}`;
});
