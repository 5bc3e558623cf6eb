/** What a label is put on. Two labels are an alternative to one another only inside one family. */
type LabelFamily =
  | 'armed-party'
  | 'government'
  | 'people-on-the-move'
  | 'protest'
  | 'armed-act'
  | 'held-people'
  | 'settlement'
  | 'barrier';

/** Words chosen where others were to be had. `plain` ones are labels only beside a name or a nationality. */
const FAMILIES: readonly (readonly [LabelFamily, 'marked' | 'plain', string])[] = [
  [
    'armed-party',
    'marked',
    `militant terrorist insurgent guerrilla guerilla gunman gunmen rebel resistance extremist jihadist radical islamist
    separatist militia paramilitary fighter mujahideen terror terrorism militancy combatant operative warlord mercenary`,
  ],
  ['armed-party', 'plain', 'movement group organisation organization faction'],
  ['government', 'marked', 'regime junta dictatorship'],
  ['government', 'plain', 'government'],
  [
    'people-on-the-move',
    'marked',
    'migrant immigrant refugee alien asylum-seeker undocumented expatriate expat',
  ],
  [
    'protest',
    'marked',
    'protester demonstrator rioter mob riot uprising unrest insurrection revolt rebellion agitator activist',
  ],
  ['protest', 'plain', 'protest demonstration'],
  [
    'armed-act',
    'marked',
    'invasion incursion massacre genocide atrocity onslaught aggression bloodbath pogrom retaliation annexation occupation',
  ],
  ['armed-act', 'plain', 'war conflict crisis operation offensive attack assault raid escalation'],
  ['held-people', 'marked', 'hostage captive detainee abductee'],
  ['held-people', 'plain', 'prisoner'],
  ['settlement', 'marked', 'outpost'],
  ['settlement', 'plain', 'settlement colony enclave'],
  ['barrier', 'plain', 'wall fence barrier'],
];

/** A label's family, and whether it is one wherever it stands. */
export interface LabelEntry {
  readonly family: LabelFamily;
  readonly marked: boolean;
}

const plural = (word: string): string =>
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : /(?:men|s|sh|ch)$/u.test(word) ? `${word}es` : `${word}s`;

/** By folded word, singular and plural. */
export const LABELS: ReadonlyMap<string, LabelEntry> = new Map(
  FAMILIES.flatMap(([family, strength, list]) =>
    list
      .split(/\s+/u)
      .flatMap((word) =>
        [word, plural(word)].map((form): [string, LabelEntry] => [
          form,
          { family, marked: strength === 'marked' },
        ]),
      ),
  ),
);
