import { CUE_LEXICON } from './cue-lexicon';
import { PLAIN_VERBS } from './word-classes';

/** The forms of a verb a rule can tell apart: base, third person, past, participle, -ing. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbReading {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

/** lemma: past, participle. Only verbs that are cues or common enough to mark a clause. */
const IRREGULAR = `say said said|tell told told|write wrote written|swear swore sworn|think thought thought|
feel felt felt|know knew known|understand understood understood|teach taught taught|show showed shown|find found found|
read read read|hear heard heard|forget forgot forgotten|speak spoke spoken|see saw seen|mean meant meant|go went gone|
come came come|get got gotten|give gave given|take took taken|make made made|put put put|keep kept kept|let let let|
begin began begun|run ran run|sit sat sat|stand stood stood|lose lost lost|pay paid paid|meet met met|set set set|
lead led led|spend spent spent|grow grew grown|win won won|send sent sent|build built built|fall fell fallen|cut cut cut|
sell sold sold|leave left left|bring brought brought|hold held held|become became become|bear bore borne|beat beat beaten|
break broke broken|buy bought bought|choose chose chosen|cost cost cost|deal dealt dealt|draw drew drawn|drive drove driven|
eat ate eaten|feed fed fed|fight fought fought|fly flew flown|hang hung hung|hit hit hit|hurt hurt hurt|lay laid laid|
ride rode ridden|rise rose risen|shake shook shaken|shoot shot shot|shut shut shut|sink sank sunk|sleep slept slept|
spread spread spread|stick stuck stuck|strike struck struck|tear tore torn|throw threw thrown|wear wore worn|
foresee foresaw foreseen|forbid forbade forbidden|broadcast broadcast broadcast|forecast forecast forecast|dream dreamed dreamed|
seek sought sought|lie lay lain|wind wound wound|bet bet bet|cast cast cast|foretell foretold foretold`;

const irregular = new Map(
  IRREGULAR.split('|').map((line) => {
    const [lemma = '', past = '', participle = ''] = line.trim().split(' ');
    return [lemma, { past, participle }] as const;
  }),
);

const DOUBLING = new Set(
  `admit rebut brag beg plan refer run get put let begin sit set stop win cut hit shut slip drop
 jut tip pin nag chat rap plot commit submit forget compel rebel propel permit omit bar grab fit step`.split(
    /\s+/u,
  ),
);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** Adds a word as a form of a verb, unless it is known as one of another verb. */
type Add = (word: string, lemma: string, form: VerbForm) => void;

function addForms(lemma: string, add: Add): void {
  const own = irregular.get(lemma);
  const stem = lemma.slice(0, -1);
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const yEnd = lemma.endsWith('y') && !isVowel(lemma.at(-2));
  const regular = yEnd ? `${stem}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled}ed`;
  add(lemma, lemma, 'base');
  add(yEnd ? `${stem}ies` : HISSING.test(lemma) ? `${lemma}es` : `${lemma}s`, lemma, 'third');
  add(own?.past ?? regular, lemma, 'past');
  add(own?.participle ?? regular, lemma, 'participle');
  const dropsE = lemma.endsWith('e') && lemma.at(-2) !== 'e' && lemma.at(-2) !== 'o';
  add(lemma === 'lie' ? 'lying' : dropsE ? `${stem}ing` : `${doubled}ing`, lemma, 'gerund');
}

/** Ends that take "es". */
const HISSING = /(?:s|x|z|ch|sh|o)$/u;

/** All forms of some verbs. The engine cannot start without them, so they are written into one table without detours. */
function tableOf(lemmas: Iterable<string>): ReadonlyMap<string, VerbReading> {
  const table = new Map<string, { readonly lemma: string; readonly forms: VerbForm[] }>();
  const add: Add = (word, lemma, form) => {
    const known = table.get(word);
    if (known === undefined) table.set(word, { lemma, forms: [form] });
    else if (known.lemma === lemma) known.forms.push(form);
  };
  for (const lemma of lemmas) addForms(lemma, add);
  return table;
}

/** Readings of a folded word as a form of a cue verb. */
export const CUE_FORMS = tableOf(CUE_LEXICON.keys());

const plainForms = tableOf([...PLAIN_VERBS].filter((lemma) => !CUE_LEXICON.has(lemma)));

/** Reading of a folded word as a form of any listed verb: of a cue, where it is one. */
export const verbReading = (word: string): VerbReading | null =>
  CUE_FORMS.get(word) ?? plainForms.get(word) ?? null;
