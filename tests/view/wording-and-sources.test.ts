import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../lib/model/attribution';
import { toComparisonView } from '../../lib/view/to-comparison-view';
import { PORT_COMPARISON } from '../fixtures/view/port-comparison';

const OPTIONS = { decisions: [], searched: { articles: 204, packs: 2 } };
const { wording, sources, articles } = toComparisonView(PORT_COMPARISON, OPTIONS);

describe('the Wording tab', () => {
  it('lists words put on no named party side by side', () => {
    expect(wording.labels).toEqual([
      {
        heading: null,
        readings: [
          { text: 'strike committee', articles: [0], voice: null },
          { text: 'strikers', articles: [1], voice: null },
        ],
      },
    ]);
  });

  it('groups words by the party they are put on, and says whose words they are', () => {
    const labelled = structuredClone(PORT_COMPARISON);
    const use = (article: number, claim: number, term: string, voice: 'own' | 'credited') => {
      const at = labelled.analyses[article]!.claims[claim]!;
      at.labels = [{ start: at.start, end: at.start + 5, term, entity: 'minister vale', voice }];
    };
    use(0, 1, 'one', 'own');
    use(3, 1, 'two', 'credited');
    const [group] = toComparisonView(labelled, OPTIONS).wording.labels;
    expect(group?.heading).toBe('Minister Vale');
    expect(group?.readings.map(({ articles: of, voice }) => [of, voice?.id ?? null])).toEqual([
      [[0], null],
      [[3], 'wording.creditedTo'],
    ]);
  });

  it('stays silent about a party that all articles call the same', () => {
    const labelled = structuredClone(PORT_COMPARISON);
    for (const article of [0, 3]) {
      const at = labelled.analyses[article]!.claims[1]!;
      at.labels = [
        { start: at.start, end: at.start + 5, term: 'one', entity: 'minister vale', voice: 'own' },
      ];
    }
    expect(toComparisonView(labelled, OPTIONS).wording.labels.map(({ heading }) => heading)).toEqual([null]);
  });

  it('lists different descriptions of one person under the name', () => {
    expect(wording.roles.map(({ heading, readings }) => [heading, readings.length])).toEqual([
      ['Ilmar Tamm', 2],
    ]);
  });

  it('stays silent about a longer and a shorter form of one description', () => {
    const alike = structuredClone(PORT_COMPARISON);
    for (const { roles } of alike.names) for (const role of roles) role.fullest = roles[0]!.text;
    expect(toComparisonView(alike, OPTIONS).wording.roles).toEqual([]);
  });

  it('places the articles on the ladders of certainty and of how far along', () => {
    const standing = (steps: (typeof wording.status)[number]['steps']) =>
      steps.filter(({ articles: of }) => of.length > 0).map(({ label, articles: of }) => [label, of]);
    expect(wording.certainty.map(({ steps }) => standing(steps))).toEqual([
      [
        ['certainty.said', [0]],
        ['certainty.stated', [2]],
      ],
    ]);
    expect(wording.status.map(({ steps }) => standing(steps))).toEqual([
      [
        ['status.denied', [0, 1, 2]],
        ['status.planned', [3]],
      ],
    ]);
  });

  it('puts what will not be at no step further than "not planned"', () => {
    const denied = structuredClone(PORT_COMPARISON);
    for (const { claims } of denied.analyses)
      for (const claim of claims) if (claim.status === 'planned') claim.polarity = 'negated';
    const [ladder] = toComparisonView(denied, OPTIONS).wording.status;
    expect(ladder?.steps.filter(({ articles: of }) => of.length > 0)).toEqual([
      { label: 'status.denied', articles: [0, 1, 2, 3] },
    ]);
  });

  it('orders the articles of the ladders by publication', () => {
    expect(wording.statusDates).toEqual([
      { date: '2023-10-26', articles: [1, 2, 3] },
      { date: '2023-10-27', articles: [0] },
    ]);
  });

  it('counts what it shows', () => {
    expect(wording.count).toBe(5);
  });
});

describe('the Sources tab', () => {
  it('says how many origins stand behind the articles', () => {
    expect(sources.origins.sentence).toMatchObject({ id: 'sources.originsKnown', args: { n: 3 } });
    expect(
      toComparisonView(
        { ...PORT_COMPARISON, origins: { ...PORT_COMPARISON.origins, origins: [], independent: null } },
        OPTIONS,
      ).sources.origins.sentence.id,
    ).toBe('sources.originsUnknown');
  });

  it('draws credit lines apart from credits in the text', () => {
    expect(sources.origins.flow.edges).toContainEqual({
      origin: 0,
      via: 0,
      article: 2,
      evidence: 'credit-line',
    });
    expect(sources.origins.flow.edges).toContainEqual({ origin: 0, via: 0, article: 1, evidence: 'text' });
    expect(sources.origins.flow.edges).toContainEqual({ origin: 0, via: null, article: 0, evidence: 'text' });
  });

  it('places each article near the origins it hangs on, so that few lines cross', () => {
    const { edges, articles: drawn } = sources.origins.flow;
    const middles = drawn.map((article) => {
      const origins = edges.filter((edge) => edge.article === article).map(({ origin }) => origin);
      return origins.reduce((sum, origin) => sum + origin, 0) / origins.length;
    });
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
  });

  it('lists no name whose only other form is its adjective', () => {
    const names = (rule: string) =>
      toComparisonView(
        {
          ...PORT_COMPARISON,
          names: [
            {
              ...PORT_COMPARISON.names[0]!,
              mayDiffer: [],
              spellings: [
                { text: 'Norway', places: [], rule: 'exact' },
                { text: 'Norwegian', places: [], rule },
              ],
            },
          ],
        },
        OPTIONS,
      ).sources.names.length;
    expect([names('demonym'), names('transliteration')]).toEqual([0, 1]);
  });

  it('gathers what one speaker is credited with over all articles', () => {
    expect(
      sources.speakers.map(({ name, articles: of, statements }) => [name, of, statements.length]),
    ).toEqual([
      ['a ministry spokeswoman', [0, 1, 2], 4],
      ['the Port Authority', [0, 1], 2],
      ['two officials', [3], 1],
    ]);
  });

  it('gathers a body under its longest name where the origins found two names to be one body', () => {
    const named = structuredClone(PORT_COMPARISON);
    const longer = {
      key: 'northgate port authority',
      name: 'Northgate Port Authority',
      kind: 'institution',
    } as const;
    const inLonger = <T extends { speaker: Speaker | null }>(one: T): T =>
      one.speaker?.name === 'the Port Authority' ? { ...one, speaker: { ...one.speaker, ...longer } } : one;
    named.analyses[1]!.attributions = named.analyses[1]!.attributions.map(inLonger);
    const speakersOf = (comparison: typeof named) =>
      toComparisonView(comparison, OPTIONS).sources.speakers.map(({ name, articles: of }) => [name, of]);
    expect(speakersOf(named)).toContainEqual(['the Port Authority', [0]]);

    const origin = named.origins.origins[1]!;
    const speakerOf = (article: number): Speaker | null =>
      named.analyses[article]!.attributions.map(({ speaker }) => speaker).find(
        (speaker) => speaker?.kind === 'institution',
      ) ?? null;
    origin.chains = origin.chains.map((chain) => ({ ...chain, speaker: speakerOf(chain.article) }));
    expect(speakersOf(named)).toContainEqual(['Northgate Port Authority', [0, 1]]);
  });

  it('shows lost credits and loops', () => {
    expect(sources.credits.map(({ kind }) => kind)).toEqual([
      'credited-differently',
      'attribution-lost',
      'loop',
    ]);
  });

  it('strikes what a shorter quotation leaves out, and says where it matters', () => {
    const [longest, shorter] = sources.quotes[0]!.rows;
    expect(longest).toMatchObject({ longest: true, chips: [], missing: [] });
    expect(shorter?.text.segments.filter(({ mark }) => mark !== null).map(({ mark }) => mark)).toEqual([
      'cut-matters',
      'cut',
    ]);
    expect(shorter?.missing).toEqual(['Minister Vale and']);
  });

  it('shows a speaker once where origins are not counted, with the lines of all that was said', () => {
    const [first, ...rest] = PORT_COMPARISON.origins.origins;
    const again = { ...first!, index: 9, chains: rest.at(-1)!.chains };
    const origins = { ...PORT_COMPARISON.origins, origins: [first!, ...rest, again] };
    const flowOf = (independent: number | null) =>
      toComparisonView({ ...PORT_COMPARISON, origins: { ...origins, independent } }, OPTIONS).sources.origins
        .flow;
    expect(flowOf(4).origins).toHaveLength(4);
    expect(flowOf(null).origins).toHaveLength(3);
    expect(flowOf(null).edges).toContainEqual({ origin: 0, via: null, article: 3, evidence: 'text' });
  });

  it('offers to split a spelling and to merge a look-alike', () => {
    expect(sources.names[0]).toMatchObject({
      spellings: [
        { split: null },
        { split: { kind: 'split-name', name: 'Ilmar Tamm', spelling: 'Ilmars Tam' } },
      ],
      mayDiffer: [{ merge: { kind: 'merge-names', name: 'Ilmar Tamm' } }],
    });
  });

  it('lists a spelling once that two rules joined to a name', () => {
    const [entry, ...rest] = PORT_COMPARISON.names;
    const spellings = entry!.spellings.flatMap((spelling) =>
      spelling.rule === 'spelling' ? [spelling, { ...spelling, rule: 'surname' as const }] : [spelling],
    );
    const twice = toComparisonView(
      { ...PORT_COMPARISON, names: [{ ...entry!, spellings }, ...rest] },
      OPTIONS,
    );
    expect(twice.sources.names).toEqual(sources.names);
  });

  it('says from where a day was counted, and when it cannot tell', () => {
    expect(sources.dates.map(({ meaning, note }) => [meaning.id, note?.id])).toEqual([
      ['date.is', 'date.fromPublicationOn'],
      ['date.unknown', 'date.noPublication'],
    ]);
  });

  it('gives each article its verdict with the decision that overrules it', () => {
    expect(
      sources.events.map(({ article, verdict, overrule }) => [
        articles[article]!.letter,
        verdict,
        overrule.kind,
      ]),
    ).toEqual([
      ['A', 'same', 'different-event'],
      ['B', 'same', 'different-event'],
      ['C', 'same', 'different-event'],
      ['D', 'related', 'same-event'],
    ]);
  });
});
