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

const formsOf = (lemma: string): readonly (readonly [string, VerbForm])[] => {
  const own = irregular.get(lemma);
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const yEnd = /[^aeiou]y$/u.test(lemma);
  const third = yEnd
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const regular = yEnd ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled}ed`;
  const gerund =
    lemma === 'lie' ? 'lying' : /[^eo]e$/u.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [own?.past ?? regular, 'past'],
    [own?.participle ?? regular, 'participle'],
    [gerund, 'gerund'],
  ];
};

type Table = Map<string, { readonly lemma: string; readonly forms: VerbForm[] }>;

/** A table with the forms of further verbs added to those of another. */
const tableOf = (lemmas: Iterable<string>, others: Table = new Map()): Table => {
  const table: Table = new Map(others);
  for (const lemma of lemmas)
    for (const [word, form] of formsOf(lemma)) {
      const known = table.get(word);
      if (known === undefined) table.set(word, { lemma, forms: [form] });
      else if (known.lemma === lemma) known.forms.push(form);
    }
  return table;
};

const cueForms = tableOf(CUE_LEXICON.keys());

/** Readings of a folded word as a form of a cue verb. */
export const CUE_FORMS: ReadonlyMap<string, VerbReading> = cueForms;

/** Readings of a folded word as a form of any listed verb. Cues are not worked out twice: the engine waits for this. */
export const VERB_FORMS: ReadonlyMap<string, VerbReading> = tableOf(
  [...PLAIN_VERBS].filter((lemma) => !CUE_LEXICON.has(lemma)),
  cueForms,
);
