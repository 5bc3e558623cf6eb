import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventSimilarity } from '../../../lib/comparison/event/event-similarity';
import { matchEvents } from '../../../lib/comparison/event/match-events';
import { EventMatch } from '../../../lib/model/event-match';
import { analyzeText } from '../analyze-text';
import { contextOf } from '../context-of';

interface ArticleText {
  readonly headline: string;
  readonly datePublished: string | null;
  readonly text: string;
}

/** Two articles and whether they report one event; `not-same` leaves open how related they are. */
interface EventCase {
  readonly why: string;
  readonly base: ArticleText;
  readonly other: ArticleText;
  readonly verdict: EventMatch['verdict'] | 'not-same';
  /** A facet whose evidence must disagree. */
  readonly disagrees?: string;
}

const FOLDER = 'tests/fixtures/event';
const cases = readdirSync(FOLDER).map((file): [string, EventCase] => [
  file.replace(/\.json$/u, ''),
  JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as EventCase,
]);

const read = ({ text, ...fields }: ArticleText) => analyzeText(text, fields);

function match({ base, other }: Pick<EventCase, 'base' | 'other'>): EventMatch {
  const [left, right] = [read(base), read(other)];
  return matchEvents(left, right, 1, contextOf([left, right]));
}

describe('matchEvents', () => {
  it('has cases for every verdict', () => {
    expect(new Set(cases.map(([, { verdict }]) => verdict))).toEqual(
      new Set(['same', 'related', 'different', 'not-same']),
    );
  });

  it.each(cases)('judges %s', (_name, example) => {
    const found = match(example);
    if (example.verdict === 'not-same') expect(found.verdict).not.toBe('same');
    else expect(found.verdict).toBe(example.verdict);
    const disagreeing = found.evidence.filter(({ agrees }) => !agrees).map(({ facet }) => facet);
    expect(disagreeing).toEqual(example.disagrees === undefined ? [] : [example.disagrees]);
  });

  it.each(cases)('judges %s alike from the other side', (_name, { base, other }) => {
    const [here, there] = [match({ base, other }), match({ base: other, other: base })];
    expect(there.verdict).toBe(here.verdict);
    expect(there.score).toBe(here.score);
  });

  it.each(cases)('fits the schema and keeps scores between 0 and 1 for %s', (_name, example) => {
    const found = match(example);
    expect(EventMatch.safeParse(found).success).toBe(true);
    expect(found.score).toBeGreaterThanOrEqual(0);
    expect(found.score).toBeLessThanOrEqual(1);
  });

  it('takes an article and itself for one event', () => {
    const [, { base }] = cases.find(([name]) => name === 'one-event-from-two-angles')!;
    expect(match({ base, other: base }).verdict).toBe('same');
  });

  it('ranks the report of the same event above another of the same town', () => {
    const example = (name: string) => cases.find(([file]) => file === name)![1];
    const base = read(example('one-event-from-two-angles').base);
    const same = read(example('one-event-from-two-angles').other);
    const town = read(example('two-events-of-one-town-and-day').other);
    const context = contextOf([base, same, town]);
    expect(eventSimilarity(base, same, context)).toBeGreaterThan(eventSimilarity(base, town, context));
  });

  it('says nothing about when where a date is unknown', () => {
    const [, example] = cases.find(([name]) => name === 'undated-with-one-quotation')!;
    expect(match(example).evidence.map(({ facet }) => facet)).not.toContain('when');
  });

  it('shows the weekday and the quotation that two undated articles share', () => {
    const evidence = (name: string) => match(cases.find(([file]) => file === name)![1]).evidence;
    expect(evidence('undated-of-one-weekday').find(({ facet }) => facet === 'when')?.detail).toEqual([
      'Sunday',
    ]);
    const quotes = evidence('undated-with-one-quotation').find(({ facet }) => facet === 'quotes');
    expect(quotes?.detail).toEqual(['Nobody here will walk home with empty hands']);
    expect(evidence('undated-with-other-quotations').map(({ facet }) => facet)).not.toContain('quotes');
  });
});
