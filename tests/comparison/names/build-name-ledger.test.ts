import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNameLedger } from '../../../lib/comparison/names/build-name-ledger';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import type { ReaderDecision } from '../../../lib/model/decisions';
import { NameEntry } from '../../../lib/model/ledger';
import { analyzeText } from '../analyze-text';

const ledgerOf = (texts: readonly string[], decisions: readonly ReaderDecision[] = []) =>
  buildNameLedger(
    texts.map((text) => analyzeText(text)),
    decisions,
    PARAMETERS,
  );
const spellings = (texts: readonly string[], key: string, decisions: readonly ReaderDecision[] = []) =>
  ledgerOf(texts, decisions)
    .entries.find((entry) => entry.key === key)
    ?.spellings.map(({ text, rule }) => `${text}: ${rule}`);

const FIRST = 'Mousa Abu Marzouk, a senior member of the board, met the crew. Abu Marzouk left on Friday.';
const SECOND = 'Hamas deputy leader Abu Marzuk met the crew in the port.';

describe('buildNameLedger', () => {
  it('merges the spellings of one name and says by which rule', () => {
    expect(spellings([FIRST, SECOND], 'mousa abu marzouk')).toEqual([
      'Mousa Abu Marzouk: same',
      'Abu Marzouk: short-form',
      'Abu Marzuk: surname',
    ]);
  });

  it('takes a letter too many in a forename for a slip, and another forename for another person', () => {
    const joined = (one: string, two: string) => {
      const ledger = ledgerOf([`Minister ${one} met the crew.`, `Minister ${two} met the crew.`]);
      return ledger.keyOf(one.toLowerCase()) === ledger.keyOf(two.toLowerCase());
    };
    expect(joined('Vicente Oskin', 'Vincente Oskin')).toBe(true);
    expect(joined('Vicente Oskin', 'Vincente Haas')).toBe(false);
    expect(joined('Daniel Oskin', 'Daniela Oskin')).toBe(false);
    expect(joined('Mario Oskin', 'Maria Oskin')).toBe(false);
    expect(joined('Rolando Oskin', 'Orlando Oskin')).toBe(false);
  });

  it('collects the roles printed beside one name', () => {
    const entry = ledgerOf([FIRST, SECOND]).entries.find(({ key }) => key === 'mousa abu marzouk');
    expect(entry!.roles.map(({ text }) => text)).toEqual([
      'a senior member of the board',
      'Hamas deputy leader',
    ]);
    expect(entry!.name).toBe('Mousa Abu Marzouk');
  });

  it('names the fullest form of each role, titles in any form', () => {
    const entry = ledgerOf([
      'Ministry spokeswoman Mara Oskin met the crew in the port.',
      'Foreign Ministry spokesperson Mara Oskin met the crew in the port.',
    ]).entries.find(({ key }) => key === 'mara oskin');
    expect(entry!.roles.map(({ fullest }) => fullest)).toEqual([
      'Foreign Ministry spokesperson',
      'Foreign Ministry spokesperson',
    ]);
  });

  it('lets every spelling lead to one key', () => {
    const { keyOf } = ledgerOf([FIRST, SECOND]);
    expect(keyOf('abu marzuk')).toBe('mousa abu marzouk');
    expect(keyOf('mousa abu marzouk')).toBe('mousa abu marzouk');
    expect(keyOf('never seen')).toBe('never seen');
  });

  it('reads given names in two spellings, initials and short forms as one', () => {
    const key = 'mousa abu marzouk';
    expect(spellings([FIRST, 'The crew met Dr. Musa Abu Marzuk.'], key)).toContain(
      'Musa Abu Marzuk: spelling',
    );
    expect(
      spellings(
        ['The crew met Sen. William Kristoff.', 'The crew met Sen. Bill Kristoff.'],
        'william kristoff',
      ),
    ).toHaveLength(2);
  });

  it('keeps a longer surname apart and lists it as one that may differ', () => {
    const { entries, keyOf } = ledgerOf([
      FIRST,
      'Mr. Marzouki met the crew in Tunis.',
      'Moncef Abu Marzouki, the mayor, left.',
    ]);
    expect(keyOf('moncef abu marzouki')).toBe('moncef abu marzouki');
    expect(entries.find(({ key }) => key === 'mousa abu marzouk')!.mayDiffer).toContain(
      'moncef abu marzouki',
    );
  });

  it('keeps two people of one surname apart and gives the bare surname to neither', () => {
    const { entries, keyOf } = ledgerOf([
      'Bassem al-Masri, the mayor, left.',
      'Khaled al-Masri, the driver, left.',
      'Mr. Masri met the crew.',
    ]);
    expect(keyOf('bassem al-masri')).not.toBe(keyOf('khaled al-masri'));
    expect(keyOf('masri')).toBe('masri');
    const bassem = entries.find(({ key }) => key === 'bassem al-masri')!;
    expect(bassem.mayDiffer).toEqual(['khaled al-masri', 'masri']);
  });

  it.each([
    [
      'another spelling of a city',
      'They met in Kyiv on Friday.',
      'They met in Kiev on Friday.',
      'kiev',
      'kyiv',
    ],
    ['a nationality', 'They left Norway on Friday.', 'A Norwegian crew left.', 'norway', 'norway'],
    ['capitals', 'They met Hamas on Friday.', 'They met HAMAS on Friday.', 'hamas', 'hamas'],
    [
      'initials of an organisation',
      'The IAEA met on Friday.',
      'The International Atomic Energy Agency met.',
      'iaea',
      'international atomic energy agency',
    ],
  ])('reads %s as the same name', (_what, one, other, key, canonical) => {
    expect(ledgerOf([one, other]).keyOf(key)).toBe(canonical);
  });

  it.each([
    [
      'a place and a person',
      'They left Jordan on Friday.',
      'Michael Jordan, the driver, left.',
      'jordan',
      'michael jordan',
    ],
    [
      'two countries that sound alike',
      'They left Niger on Friday.',
      'They left Nigeria on Friday.',
      'niger',
      'nigeria',
    ],
    [
      'initials of something else',
      'The IAE met on Friday.',
      'The International Atomic Energy Agency met.',
      'iae',
      'international atomic energy agency',
    ],
  ])('keeps %s apart', (_what, one, other, a, b) => {
    const { keyOf } = ledgerOf([one, other]);
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  it('follows the reader who splits a name', () => {
    const split: ReaderDecision = { kind: 'split-name', name: 'Mousa Abu Marzouk', spelling: 'Abu Marzuk' };
    expect(ledgerOf([FIRST, SECOND], [split]).keyOf('abu marzuk')).toBe('abu marzuk');
  });

  it('follows the reader who splits off a short form of the same article', () => {
    const texts = ['Olek Brandt opened the hall. Brandt left early.'];
    const split: ReaderDecision = { kind: 'split-name', name: 'Olek Brandt', spelling: 'Brandt' };
    const spellings = (decisions: ReaderDecision[]) =>
      ledgerOf(texts, decisions).entries.map((entry) => entry.spellings.map(({ text }) => text));
    expect(spellings([])).toEqual([['Olek Brandt', 'Brandt']]);
    expect(spellings([split])).toEqual([['Olek Brandt'], ['Brandt']]);
  });

  it('follows the reader who merges two names', () => {
    const texts = ['Ivar Lund, the mayor, left.', 'The crew met the singer Iwo Nord.'];
    const merge: ReaderDecision = { kind: 'merge-names', name: 'Ivar Lund', spelling: 'Iwo Nord' };
    const { keyOf } = ledgerOf(texts, [merge]);
    expect(keyOf('iwo nord')).toBe(keyOf('ivar lund'));
    expect(ledgerOf(texts).keyOf('iwo nord')).not.toBe(ledgerOf(texts).keyOf('ivar lund'));
  });

  it('gives the same names whatever the order of the articles', () => {
    const texts = [
      FIRST,
      SECOND,
      'Bassem al-Masri, the mayor, left Kiev.',
      'Khaled al-Masri met Musa Abu Marzuk in Kyiv.',
    ];
    const groups = (list: readonly string[]) =>
      ledgerOf(list)
        .entries.map((entry) => [entry.key, entry.spellings.map(({ text }) => text).sort()])
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (order) => {
        expect(groups(order)).toEqual(groups(texts));
      }),
      { numRuns: 24 },
    );
  });

  it('gives an article its place in each comparison, also where it stood elsewhere before', () => {
    const [first, second] = [analyzeText(FIRST), analyzeText(SECOND)];
    const placesOf = (articles: readonly (typeof first)[]) =>
      buildNameLedger(articles, [], PARAMETERS)
        .entries.find(({ key }) => key === 'mousa abu marzouk')!
        .spellings.map(({ text, places }) => [text, places.map(({ article }) => article)]);
    for (let round = 0; round < 2; round++) {
      expect(placesOf([first, second])).toEqual([
        ['Mousa Abu Marzouk', [0]],
        ['Abu Marzouk', [0]],
        ['Abu Marzuk', [1]],
      ]);
      expect(placesOf([second, first])).toEqual([
        ['Abu Marzuk', [0]],
        ['Mousa Abu Marzouk', [1]],
        ['Abu Marzouk', [1]],
      ]);
    }
  });

  it('gives entries that fit the model and places that slice the spelling', () => {
    const texts = [FIRST, SECOND];
    for (const entry of ledgerOf(texts).entries) {
      expect(NameEntry.safeParse(entry).success).toBe(true);
      for (const { text, places } of entry.spellings)
        for (const { article, span } of places)
          expect(texts[article]!.slice(span.start, span.end)).toBe(text);
    }
  });
});
