/**
 * Names of one place or organisation that no spelling rule can join. First the key all share. From general knowledge;
 * each line says why the names are one.
 */
const ALIASES: readonly (readonly string[])[] = [
  // Ukrainian and Russian forms of Ukrainian cities.
  ['kyiv', 'kiev', 'kyyiv'],
  ['odesa', 'odessa'],
  ['kharkiv', 'kharkov'],
  ['lviv', 'lvov'],
  ['mykolaiv', 'nikolaev', 'nikolayev'],
  // Official renamings of countries and cities.
  ['myanmar', 'burma'],
  ['turkey', 'turkiye'],
  ['czechia', 'czech republic'],
  ['eswatini', 'swaziland'],
  ['north macedonia', 'macedonia'],
  ['ivory coast', "cote d'ivoire"],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['beijing', 'peking'],
  ['belarus', 'byelorussia'],
  // Short forms of states and unions.
  ['united states', 'us', 'usa', 'u s', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united arab emirates', 'uae'],
  ['russia', 'russian federation'],
  ['north korea', 'dprk'],
  ['european union', 'eu'],
  ['united nations', 'un'],
  ['gaza', 'gaza strip'],
  // Names and translations of organisations.
  ['hezbollah', 'hizbullah', 'hizbollah', 'hezbullah'],
  ['islamic state', 'isis', 'isil', 'daesh', 'islamic state group'],
  ['al-qaeda', 'al qaeda', 'al-qaida', 'al qaida'],
  ['al jazeera', 'al-jazeera'],
  ['houthis', 'houthi', 'ansar allah', 'ansarallah'],
  [
    'idf',
    'israel defense forces',
    'israel defence forces',
    'israeli defense forces',
    'israeli defence forces',
  ],
  ['irgc', 'islamic revolutionary guard corps', 'revolutionary guards', 'revolutionary guard'],
  ['state duma', 'duma', 'russian duma'],
  ['ria novosti', 'ria', 'ria news'],
  ['tass', 'itar-tass'],
  ['associated press', 'ap'],
  ['agence france-presse', 'afp'],
  ['unrwa', 'un relief and works agency'],
  ['world health organization', 'world health organisation', 'who'],
  ['nato', 'north atlantic treaty organization', 'north atlantic treaty organisation'],
];

const GROUP_OF: ReadonlyMap<string, number> = new Map(
  ALIASES.flatMap((group, index) => group.map((name): [string, number] => [name, index])),
);

/** Number of the group of aliases a name belongs to, `null` for none. No name is in two. */
export function aliasGroupOf(key: string): number | null {
  return GROUP_OF.get(key) ?? null;
}

/** The key that all names of a group share. */
export function leadingAlias(group: number): string {
  return ALIASES[group]![0]!;
}

/** Short given names and the name they stand for. English and Arabic use. */
export const SHORT_GIVEN_NAMES: ReadonlyMap<string, string> = new Map([
  ['joe', 'joseph'],
  ['bill', 'william'],
  ['will', 'william'],
  ['bob', 'robert'],
  ['rob', 'robert'],
  ['mike', 'michael'],
  ['jim', 'james'],
  ['jimmy', 'james'],
  ['tom', 'thomas'],
  ['tony', 'anthony'],
  ['antony', 'anthony'],
  ['dick', 'richard'],
  ['rick', 'richard'],
  ['ted', 'edward'],
  ['ed', 'edward'],
  ['chuck', 'charles'],
  ['charlie', 'charles'],
  ['liz', 'elizabeth'],
  ['beth', 'elizabeth'],
  ['kate', 'katherine'],
  ['chris', 'christopher'],
  ['dan', 'daniel'],
  ['dave', 'david'],
  ['steve', 'stephen'],
  ['steven', 'stephen'],
  ['ben', 'benjamin'],
  ['bibi', 'benjamin'],
  ['binyamin', 'benjamin'],
  ['matt', 'matthew'],
  ['nick', 'nicholas'],
  ['pete', 'peter'],
  ['ron', 'ronald'],
  ['sam', 'samuel'],
  ['tim', 'timothy'],
  ['alex', 'alexander'],
  ['andy', 'andrew'],
  ['jeff', 'jeffrey'],
  ['greg', 'gregory'],
  ['ken', 'kenneth'],
  ['larry', 'lawrence'],
  ['bernie', 'bernard'],
  ['mitch', 'mitchell'],
]);
