import { describe, expect, it } from 'vitest';
import cases from '../../fixtures/claims/labels.json';
import { analyzeText } from '../analyze-text';

const labelsIn = (text: string): string[] => {
  const { claims } = analyzeText(text);
  return claims.flatMap((claim) =>
    claim.labels.map(
      ({ start, end, entity, voice }) => `${text.slice(start, end)} on ${entity ?? 'nobody'}: ${voice}`,
    ),
  );
};

describe('findLabels', () => {
  it.each(cases)('reads the labels of "$text" as $labels', ({ text, labels }) => {
    expect(labelsIn(text)).toEqual(labels);
  });

  it('keeps the words someone is credited with apart from the article’s own', () => {
    expect(labelsIn('The minister said that the militants had left the town.')).toEqual([
      'militants on nobody: credited',
    ]);
  });

  it('keeps the words inside a quotation apart from the words credited without one', () => {
    expect(labelsIn('“The terrorists have left the town today,” the minister said.')).toEqual([
      'terrorists on nobody: quoted',
    ]);
  });
});
