import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../lib/comparison/parameters';
import { Claim } from '../../../lib/model/claim';
import { analyzeText } from '../analyze-text';

const read = (text: string, inLanguage: string | null = 'en') => {
  const { claims, sentences, warnings } = analyzeText(text, { inLanguage, datePublished: '2024-01-20' });
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return { claims: claims.map((claim) => ({ ...claim, text: words(claim)! })), sentences, warnings, words };
};
const texts = (text: string): string[] => read(text).claims.map((claim) => claim.text);

describe('extractClaims', () => {
  it('makes a plain sentence one claim', () => {
    expect(texts('The ferry sank off the northern coast.')).toEqual([
      'The ferry sank off the northern coast.',
    ]);
  });

  it('makes the content of an attribution a claim and its frame none', () => {
    expect(texts('The harbour office said that the ferry had sunk off the coast.')).toEqual([
      'the ferry had sunk off the coast',
    ]);
  });

  it('keeps the sentence whole where only a word is quoted', () => {
    expect(texts('The mayor called the old harbour plan “a disaster” for the town.')).toEqual([
      'The mayor called the old harbour plan “a disaster” for the town.',
    ]);
  });

  it('keeps a quotation that spans two sentences in one claim', () => {
    expect(texts('“We will open the harbour again. But not this week,” the mayor said.')).toEqual([
      'We will open the harbour again. But not this week',
    ]);
  });

  it('keeps the clause whose subject then speaks, and leaves only the verb of speaking out', () => {
    expect(
      texts(
        'The governor opened the new harbour on Monday with two old ferries, vowing that the old tolls would end.',
      ),
    ).toEqual([
      'The governor opened the new harbour on Monday with two old ferries',
      'the old tolls would end',
    ]);
  });

  it('keeps both things that one speaker is reported to have said', () => {
    expect(
      texts(
        'The mayor said that the ferry had sunk, adding that from this day on, nobody would sail at night.',
      ),
    ).toEqual(['the ferry had sunk', 'from this day on, nobody would sail at night']);
  });

  it('keeps a quotation whose subject has a relative clause', () => {
    expect(
      texts(
        '“The owner, who was rude to my crew, also invited us when he opened the bar,” the captain said.',
      ),
    ).toEqual(['The owner, who was rude to my crew, also invited us when he opened the bar']);
  });

  it('takes no object and no leaning clause for what was said', () => {
    expect(texts('The captains who opposed the new rule kept their ships in the harbour.')).toEqual([
      'The captains who opposed the new rule kept their ships in the harbour.',
    ]);
    expect(texts('As the votes were counted in the hall, crews gathered on the quay.')).toEqual([
      'As the votes were counted in the hall, crews gathered on the quay.',
    ]);
  });

  it('puts what someone says no higher than said, and what someone denies at denied', () => {
    expect(read('The mayor said that the ferry had sunk.').claims[0]).toMatchObject({ certainty: 'said' });
    expect(read('The mayor denied that the ferry had sunk.').claims[0]).toMatchObject({
      certainty: 'denied',
      polarity: 'affirmed',
    });
    expect(read('The ferry sank off the coast.').claims[0]).toMatchObject({ certainty: 'stated' });
  });

  it('keeps the weaker hedge inside what is said', () => {
    expect(read('The mayor said that the ferry may have sunk.').claims[0]).toMatchObject({
      certainty: 'possible',
    });
  });

  it.each([
    ['a question', 'Who will lead the harbour office next year?'],
    ['an order', 'Read our full story on the harbour here.'],
    ['a request', 'Please sign up for the harbour letter today.'],
    ['a greeting', 'Good morning and welcome to the harbour letter.'],
    ['a menu line', 'Home News Harbour Weather'],
    ['a headline', 'Ferry Sinks Off The Northern Coast After Storm'],
    ['a credit line', '(With inputs from agencies)'],
    ['a splinter', 'He left early.'],
  ])('takes %s for no claim', (_what, text) => {
    expect(texts(text)).toEqual([]);
  });

  it('takes a heading for no claim, whatever it says', () => {
    const text = 'The ferry sank off the northern coast.';
    const paragraphs = [{ start: 0, end: text.length, kind: 'heading' as const }];
    expect(analyzeText(text, { paragraphs }).claims).toEqual([]);
  });

  it('takes a sentence that opens with a noun like an order for a claim', () => {
    expect(texts('Support for the harbour plan grew last year.')).toHaveLength(1);
  });

  it('leaves the dateline out', () => {
    expect(texts('BERGEN, Norway (News Desk) — The ferry sank off the coast.')).toEqual([
      'The ferry sank off the coast.',
    ]);
  });

  it('leaves a citation mark out of the words but not out of the sentence', () => {
    const { claims, sentences } = read(
      'The ferry sank [1] off the northern coast. [Citation: harbour office]',
    );
    expect(claims.map((claim) => claim.text)).toEqual(['The ferry sank [1] off the northern coast.']);
    expect(claims[0]!.quantities).toEqual([]);
    expect(sentences[0]!.citations).toHaveLength(2);
  });

  it('gives each clause its own polarity', () => {
    const { claims } = read('The minister toured the harbour, but she did not meet the ferry crews.');
    expect(claims.map((claim) => claim.polarity)).toEqual(['affirmed', 'negated']);
  });

  it('collects names, numbers and dates inside the claim only', () => {
    const { claims, words } = read(
      'In Oslo, the mayor of Bergen said that 40 sailors had reached Turku on Friday.',
    );
    const claim = claims.find((each) => each.text.includes('sailors'))!;
    expect(claim.entities.map((entity) => entity.key)).toContain('turku');
    expect(claim.entities.map((entity) => entity.key)).not.toContain('oslo');
    expect(claim.quantities.map(words)).toEqual(['40']);
    expect(claim.dates.map((date) => date.from)).toEqual(['2024-01-19']);
  });

  it('makes one claim a sentence, without English readings, in another language', () => {
    const { claims } = read('Die Fähre ist vor der Küste gesunken. Wer leitet jetzt den Hafen?', 'de');
    expect(claims.map((claim) => claim.text)).toEqual(['Die Fähre ist vor der Küste gesunken.']);
    expect(claims[0]).toMatchObject({ polarity: 'affirmed', status: 'none', entities: [] });
  });

  it('stops at the limit and says so', () => {
    const text = 'The ferry sank off the northern coast. '.repeat(PARAMETERS.limits.claims + 5).trim();
    const { claims, warnings } = read(text);
    expect(claims).toHaveLength(PARAMETERS.limits.claims);
    expect(warnings).toContainEqual({ kind: 'claims-truncated', limit: PARAMETERS.limits.claims });
  });

  it('gives claims that fit the model, inside their sentence, for any text', () => {
    const piece = fc.constantFrom(
      'The ferry ',
      'did not sink',
      ' and the crew ',
      'said that ',
      ', which ',
      '“',
      '”',
      '. ',
      '? ',
      '200 ',
      'boats ',
      'Mr. Haas ',
      'on Friday ',
      'militants ',
      'without ',
      '[1]',
      '\n\n',
      '\ud83d',
      'will ',
      ', leaving ',
      'Hamas ',
      '; ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', null), (words, language) => {
        const { claims, sentences } = analyzeText(words, { inLanguage: language });
        for (const [index, claim] of claims.entries()) {
          expect(Claim.safeParse(claim).success).toBe(true);
          expect(claim.index).toBe(index);
          const sentence = sentences[claim.sentence]!;
          expect(claim.start).toBeGreaterThanOrEqual(sentence.start);
          expect(claim.end).toBeLessThanOrEqual(sentence.end);
          const inner = [
            claim.negation,
            claim.statusCue,
            ...claim.entities,
            ...claim.quantities,
            ...claim.dates,
            ...claim.labels,
          ];
          for (const span of inner) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(claim.start);
            expect(span.end).toBeLessThanOrEqual(claim.end);
            expect(span.end).toBeGreaterThan(span.start);
          }
        }
        expect(analyzeText(words, { inLanguage: language }).claims).toEqual(claims);
      }),
    );
  });
});
