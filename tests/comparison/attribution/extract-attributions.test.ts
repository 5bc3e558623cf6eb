import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/model/attribution';
import type { TextSpan } from '../../../lib/model/text-span';
import carriers from '../../fixtures/attribution/carriers.json';
import continued from '../../fixtures/attribution/continued-quotes.json';
import polarity from '../../fixtures/attribution/polarity.json';
import rules from '../../fixtures/attribution/rules.json';
import speakers from '../../fixtures/attribution/speakers.json';
import unclosed from '../../fixtures/attribution/unclosed-quotes.json';
import { attributionsOf, snapshotOf } from '../../quality/attribution-input';

const read = (text: string): Attribution[] => attributionsOf(snapshotOf(text)).attributions;
const printed = (text: string, spans: readonly TextSpan[]): string[] =>
  spans.map((span) => text.slice(span.start, span.end));

describe('extractAttributions', () => {
  it.each(rules)('finds $rule in "$text"', ({ rule, text, source, cue, content }) => {
    const found = read(text).filter((attribution) => attribution.rule === rule);
    expect(
      found.map((attribution) => ({
        source: printed(text, attribution.source),
        cue: printed(text, attribution.cue),
        content: printed(text, attribution.content),
      })),
    ).toContainEqual({ source, cue, content });
  });

  it.each(rules.flatMap(({ rule, silent }) => silent.map((text) => ({ rule, text }))))(
    'keeps $rule silent on "$text"',
    ({ rule, text }) => {
      expect(read(text).filter((attribution) => attribution.rule === rule)).toEqual([]);
    },
  );

  it.each(polarity)('reads "$text" as $polarity, $certainty', ({ text, polarity: sign, certainty }) => {
    const [first] = read(text);
    expect({ sign: first?.polarity, certainty: first?.certainty }).toEqual({ sign, certainty });
  });

  it.each(speakers)('$name', ({ text, speakers: expected }) => {
    const found = read(text).map(({ speaker }) => [
      speaker?.name,
      speaker?.key,
      speaker?.kind,
      speaker?.resolvedFrom == null ? null : printed(text, [speaker.resolvedFrom])[0],
    ]);
    expect(found).toEqual(expected);
  });

  it.each([
    ['He said the quay was full.', 'sure'],
    ['The ferry, which says the quay was full, left.', 'weak'],
    ['Some fishermen who said the quay was full left.', 'weak'],
    ['Tove Lund, who said the quay was full, left.', 'sure'],
    ['Fishermen whose wives said the quay was full left.', 'weak'],
    ["The thief's phone records suggested that the quay was full.", 'sure'],
    ["The thief's shoes suggested that the quay was full.", 'weak'],
    ["The thief's lawyers suggested that the quay was full.", 'sure'],
    ['Neither captain said the quay was full.', 'weak'],
  ])('holds a speaker it cannot name for weak, a pronoun aside: "%s"', (text, tier) => {
    expect(read(text)[0]?.tier).toBe(tier);
  });

  it.each([
    ['The quay is full, the mayor said, according to Russian news agencies.', 'Russian news agencies'],
    ['The quay is full, the mayor told local agencies.', 'local agencies'],
    ['The quay is full, the mayor told TASS.', 'TASS'],
  ])('names agencies as the article does, where it says which: "%s"', (text, name) => {
    expect(read(text)[0]?.carriers.map((carrier) => carrier.name)).toEqual([name]);
  });

  it.each(carriers)('$name', ({ text, speaker, carriers: expected }) => {
    const found = read(text);
    const wanted = found.find((one) => one.speaker?.name === speaker) ?? found[0];
    expect(wanted?.speaker?.name ?? null).toBe(speaker);
    expect((wanted?.carriers ?? []).map((carrier) => `${carrier.key}/${carrier.evidence}`)).toEqual(expected);
  });

  it.each(continued)('reads a quotation over paragraphs as one: $name', (example) => {
    const { text, speaker, content, later } = example;
    const found = read(text).filter((one) => one.quotation === 'direct');
    expect(found.map((one) => ({ speaker: one.speaker?.name, content: printed(text, one.content) }))).toEqual(
      [content, ...(later === undefined ? [] : [later])].map((words) => ({ speaker, content: words })),
    );
    expect(found.map(({ tier }) => tier)).not.toContain('weak');
  });

  it.each(unclosed)('goes on with no quotation: $name', ({ text, own }) => {
    const found = read(text);
    const said = found
      .filter(({ tier, speaker }) => tier === 'sure' && speaker?.key === found[0]?.speaker?.key)
      .flatMap(({ content }) => printed(text, content))
      .join('\n');
    for (const words of own) expect({ words, said: said.includes(words) }).toEqual({ words, said: false });
    expect(found.length).toBeGreaterThan(0);
  });
});
