import { latinFirst } from '../../model/latin-first';
import type { Token } from '../text/tokenize';
import { verbReading } from './verb-forms';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  MODALS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
  PLAIN_ADJECTIVES,
  POSSESSIVES,
  PREPOSITIONS,
  ROLE_NOUNS,
  SUBORDINATORS,
  TITLES,
  WH_WORDS,
} from './word-classes';
import type { Tag } from './word-stream';

const MARKS: Readonly<Record<string, Tag>> = {
  '.': 'dot',
  '!': 'dot',
  '?': 'dot',
  '…': 'dot',
  ',': 'comma',
  ':': 'colon',
  ';': 'semi',
  '-': 'dash',
  '--': 'dash',
  '―': 'dash',
  '(': 'paren-open',
  '[': 'paren-open',
  ')': 'paren-close',
  ']': 'paren-close',
};
export const QUOTE_MARK = /^(?:``|''|[“”„‟"«»＂「」『』‘’‚'‹›])$/u;
const ADJECTIVE_END = /(?:ous|ful|ive|able|ible|less|ish|ic|ese|[^aeiou]{1,2}[ieou]al|nal|ral|cal)$/u;
/** Cue verbs as headlines print them. */
const HEADLINE_CUE =
  /^(?:Says|Said|Tells|Told|Wants|Calls|Slams|Urges|Accuses|Warns|Denies|Vows|Praises|Condemns|Blasts|Rejects|Admits|Insists|Defends|Criticizes|Criticises|Mocks|Sees|Thinks|Believes)$/u;
/** Nouns with the ending of an adjective. */
const NOUNS =
  /^(?:executive|public|republic|clinic|traffic|topic|music|critic|fabric|academic|mechanic|pandemic|epidemic|logic|magic|panic|plastic|rhetoric|tactic|catholic|representative|detective|native|alternative|table|cable|hospital|journal|capital|proposal|arrival|approval|official|deal|rival|trial|criminal|denial|appeal|individual|professional|withdrawal|goal|meal|renewal|removal|total|animal|festival|tribunal|terminal|manual|metal|general|initiative|perspective|motive|archive|fugitive|narrative|incentive|objective|directive|relative|referral|editorial|memorial|signal|material|potential|principal|cardinal|marshal|admiral)$/u;
/** "al-Maliki", "d'Estaing": a name that starts with a small particle. */
const NAME_PARTICLE = latinFirst(/^\p{Lower}{1,3}[-’'‑]\p{Upper}/u);
const NOUN_END = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ist|ers?|ors?|ies|ics|ings)$/u;

/**
 * What a word is taken for before its neighbours are looked at: by closed classes, capitals and suffixes.
 * @param low folded
 * @param initial first in its sentence: a capital says nothing there
 */
export function guessTag(text: string, low: string, kind: Token['kind'], initial: boolean): Tag {
  if (kind === 'mark') return QUOTE_MARK.test(text) ? 'Q' : (MARKS[low] ?? 'mark');
  if (kind === 'number') return 'CD';
  if (low === "'s") return 'S';
  if (NAME_PARTICLE.test(text)) return 'NP';
  if (low === 'to') return 'T';
  if (AUXILIARIES.has(low)) return 'X';
  if (MODALS.has(low) && !(low === 'may' && text === 'May' && !initial)) return 'M';
  if (PERSONAL_PRONOUNS.has(low) && low !== 'it') return 'P';
  if (low === 'it') return 'P';
  if (POSSESSIVES.has(low)) return 'S';
  if (OBJECT_PRONOUNS.has(low)) return 'O';
  const capital = /^\p{Upper}/u.test(text);
  if (HEADLINE_CUE.test(text)) return 'VF';
  if (capital && !initial && !(text === text.toLowerCase())) {
    if (!(DETERMINERS.has(low) || PREPOSITIONS.has(low) || COORDINATORS.has(low)) || text.length > 4)
      return 'NP';
  }
  // "NOW President Lee said": a short name in capitals, also where it opens the sentence.
  if (capital && initial && text.length > 2 && text === text.toUpperCase() && ADVERBS.has(low)) return 'NP';
  if (DETERMINERS.has(low)) return 'D';
  if (WH_WORDS.has(low)) return 'W';
  if (SUBORDINATORS.has(low)) return 'U';
  if (COORDINATORS.has(low)) return 'C';
  if (PREPOSITIONS.has(low)) return 'I';
  if (
    ADVERBS.has(low) ||
    (/.ly$/u.test(low) &&
      !/^(?:family|rally|ally|supply|reply|july|italy|only|early|daily|weekly)$/u.test(low))
  )
    return 'R';
  const verb = verbReading(low);
  if (verb !== null && !(capital && initial && verb.forms[0] === 'base')) {
    if (verb.forms.includes('gerund')) return 'VG';
    if (verb.forms.includes('past') || verb.forms.includes('third')) return 'VF';
    if (verb.forms.includes('participle')) return 'VN';
    return 'VB';
  }
  if (capital && TITLES.has(low.replace(/\.$/u, ''))) return 'NP';
  if (capital) return ROLE_NOUNS.has(low) || NOUN_END.test(low) ? 'N' : 'NP';
  if (/.{2}ed$/u.test(low)) return 'VF';
  if (
    /.{2}ing$/u.test(low) &&
    !/^(?:thing|king|morning|evening|meeting|building|hearing|briefing|during|nothing|something|anything|everything|filing|ruling|spring|string|funding|rating|ratings|housing|wedding|ceiling)$/u.test(
      low,
    )
  )
    return 'VG';
  if (PLAIN_ADJECTIVES.has(low) || (ADJECTIVE_END.test(low) && !NOUNS.test(low))) return 'J';
  return 'N';
}
