import { remembered } from '../text/remembered';
import { cueLemmas, isCueLemma } from './cue-lexicon';
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

const irregular = new Map<string, { readonly past: string; readonly participle: string }>();
/** Verbs whose past form or participle a word is: "lay" is one of "lie". */
const irregularLemmas = new Map<string, string[]>([['lying', ['lie']]]);
for (const line of IRREGULAR.split('|')) {
  const [lemma = '', past = '', participle = ''] = line.trim().split(' ');
  irregular.set(lemma, { past, participle });
  for (const word of [past, participle]) {
    const lemmas = irregularLemmas.get(word);
    if (lemmas === undefined) irregularLemmas.set(word, [lemma]);
    else lemmas.push(lemma);
  }
}

const DOUBLING = new Set(
  `admit rebut brag beg plan refer run get put let begin sit set stop win cut hit shut slip drop
 jut tip pin nag chat rap plot commit submit forget compel rebel propel permit omit bar grab fit step`.split(
    /\s+/u,
  ),
);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** Ends that take "es". */
const HISSING = /(?:s|x|z|ch|sh|o)$/u;

/** All forms of a verb, in the order in which they are told. */
function formsOf(lemma: string): readonly (readonly [VerbForm, string])[] {
  const own = irregular.get(lemma);
  const stem = lemma.slice(0, -1);
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const yEnd = lemma.endsWith('y') && !isVowel(lemma.at(-2));
  const regular = yEnd ? `${stem}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled}ed`;
  const dropsE = lemma.endsWith('e') && lemma.at(-2) !== 'e' && lemma.at(-2) !== 'o';
  return [
    ['base', lemma],
    ['third', yEnd ? `${stem}ies` : HISSING.test(lemma) ? `${lemma}es` : `${lemma}s`],
    ['past', own?.past ?? regular],
    ['participle', own?.participle ?? regular],
    ['gerund', lemma === 'lie' ? 'lying' : dropsE ? `${stem}ing` : `${doubled}ing`],
  ];
}

/** What a word may be a form of, going by its end: more than are verbs. */
function possibleLemmas(word: string): string[] {
  const lemmas = [word, ...(irregularLemmas.get(word) ?? [])];
  const cut = (letters: number): string => word.slice(0, -letters);
  if (word.endsWith('s')) lemmas.push(cut(1), cut(2), `${cut(3)}y`);
  else if (word.endsWith('ed')) lemmas.push(cut(1), cut(2), cut(3), `${cut(3)}y`);
  else if (word.endsWith('ing')) lemmas.push(cut(3), `${cut(3)}e`, cut(4));
  return lemmas;
}

/**
 * Reads words as forms of listed verbs, each when it is asked for: a table of all forms took longer than all that a page
 * asks for, and the engine could not start before.
 * @param inOrder the listed lemmas. A form of two of them is read as one of the first
 */
function readerOf(
  isListed: (lemma: string) => boolean,
  inOrder: () => Iterable<string>,
): (word: string) => VerbReading | null {
  return remembered((word) => {
    const readings = possibleLemmas(word)
      .filter(isListed)
      .map((lemma) => ({ lemma, forms: formsIn(lemma, word) }))
      .filter(({ forms }) => forms.length > 0);
    if (readings.length < 2) return readings[0] ?? null;
    for (const lemma of inOrder()) {
      const reading = readings.find((one) => one.lemma === lemma);
      if (reading !== undefined) return reading;
    }
    return null;
  });
}

const formsIn = (lemma: string, word: string): VerbForm[] =>
  formsOf(lemma).flatMap(([form, printed]) => (printed === word ? [form] : []));

/** Reading of a folded word as a form of a cue verb. */
export const cueReading = readerOf(isCueLemma, cueLemmas);

const plainReading = readerOf(
  (lemma) => PLAIN_VERBS.has(lemma) && !isCueLemma(lemma),
  () => PLAIN_VERBS,
);

/** Reading of a folded word as a form of any listed verb: of a cue, where it is one. */
export const verbReading = (word: string): VerbReading | null => cueReading(word) ?? plainReading(word);
