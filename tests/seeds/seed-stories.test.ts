import { beforeAll, describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/comparison/compare-articles';
import type { Alignment } from '../../lib/model/alignment';
import type { Comparison } from '../../lib/model/comparison';
import type { TextSpan } from '../../lib/model/text-span';
import { snapshotOf } from '../comparison/snapshot-of';
import { HAVE_SEEDS, readSeed, readStarterPack } from './read-seeds';

const textOf = (comparison: Comparison, article: number, span: TextSpan): string =>
  comparison.articles[article]!.text.slice(span.start, span.end);
const claimTexts = (comparison: Comparison, article: number, claims: readonly number[]): string =>
  claims.map((claim) => textOf(comparison, article, comparison.analyses[article]!.claims[claim]!)).join(' ');
const alignmentsOn = (comparison: Comparison, base: RegExp, other: RegExp): Alignment[] =>
  comparison.alignments.filter(
    (alignment) =>
      base.test(claimTexts(comparison, 0, alignment.base)) &&
      other.test(claimTexts(comparison, alignment.article, alignment.other)),
  );
const divergencesOf = (comparison: Comparison, type: string) =>
  comparison.alignments.flatMap((alignment) =>
    alignment.divergences
      .filter((divergence) => divergence.type === type)
      .map((divergence) => ({ alignment, divergence })),
  );
const speakers = (comparison: Comparison): string[] =>
  comparison.analyses[0]!.attributions.flatMap((attribution) => attribution.speaker?.name ?? []);
const carriers = (comparison: Comparison): string[] =>
  comparison.analyses[0]!.attributions.flatMap((attribution) => attribution.carriers.map(({ key }) => key));

describe.runIf(HAVE_SEEDS)('the three reports on the delegation in Moscow', () => {
  const found: Record<string, Comparison> = {};
  beforeAll(async () => {
    const names = ['000', '002', '003'] as const;
    const starter = await readStarterPack();
    const seeds = new Map(
      await Promise.all(names.map(async (name) => [name, await readSeed(name)] as const)),
    );
    for (const name of names) {
      const base = seeds.get(name)!;
      found[`${name} pack`] = compareArticles(base, starter);
      found[`${name} seeds`] = compareArticles(
        base,
        names.filter((other) => other !== name).map((other) => seeds.get(other)!),
      );
    }
  });

  it('shows the arrival in Moscow as reported by others too', () => {
    expect(alignmentsOn(found['003 seeds']!, /arrived in Moscow/, /arrived in Moscow/)).not.toEqual([]);
    expect(alignmentsOn(found['003 pack']!, /arrived in Moscow/, /arrived in Moscow/)).not.toEqual([]);
  });

  it('takes Marzouk and Marzuk for one person and never for a difference', () => {
    for (const comparison of [found['003 seeds']!, found['003 pack']!]) {
      const entry = comparison.names.find(({ name }) => name.includes('Marzouk'));
      expect(entry?.spellings.map(({ text }) => text)).toEqual(
        expect.arrayContaining(['Mousa Abu Marzouk', 'Abu Marzuk']),
      );
      expect(divergencesOf(comparison, 'name')).toEqual([]);
    }
  });

  it('shows how the reports describe his role as wording', () => {
    const roles = found['003 seeds']!.names.find(({ name }) => name.includes('Marzouk'))!.roles;
    expect(roles.map(({ text }) => text).join(' | ')).toMatch(/politburo member.*political bureau/su);
    for (const comparison of Object.values(found)) {
      for (const { divergence } of divergencesOf(comparison, 'role')) {
        const words = [...divergence.base.map((span) => textOf(comparison, 0, span))].join(' ');
        if (/bureau|politburo/u.test(words)) expect(divergence.severity).toBe('wording');
      }
    }
  });

  it('finds RIA Novosti as the carrier of what diplomatic sources said, and Reuters only as a credit line', () => {
    const comparison = found['003 pack']!;
    const report = comparison.analyses[0]!.attributions.filter(
      ({ speaker }) => speaker !== null && /diplomatic sources/iu.test(speaker.name),
    );
    expect(report.flatMap((attribution) => attribution.carriers.map(({ key }) => key))).toContain(
      'ria-novosti',
    );
    expect(carriers(comparison)).not.toContain('reuters');
    expect(comparison.analyses[0]!.carriers.map(({ key }) => key)).toContain('reuters');
  });

  it('counts the background of other years for no origin', () => {
    const { origins, analyses, articles } = found['003 pack']!;
    for (const origin of origins.origins) {
      for (const chain of origin.chains) {
        for (const claim of chain.claims) {
          const span = analyses[chain.article]!.claims[claim]!;
          expect(articles[chain.article]!.text.slice(span.start, span.end)).not.toMatch(
            /\b(?:2006|2007|October 2023)\b/u,
          );
        }
      }
    }
  });

  it('reads five citation marks as evidence of their sentences and never as claims', () => {
    const { sentences, claims } = found['002 pack']!.analyses[0]!;
    expect(sentences.flatMap(({ citations }) => citations)).toHaveLength(5);
    for (const claim of claims) expect(textOf(found['002 pack']!, 0, claim)).not.toMatch(/Citation/u);
  });

  it('keeps the press secretary’s denial as his own words', () => {
    const denial = found['002 pack']!.analyses[0]!.attributions.find((attribution) =>
      attribution.content.some((span) => /no direct meetings/u.test(textOf(found['002 pack']!, 0, span))),
    );
    expect(denial?.speaker?.name).toMatch(/press secretary|spokesperson/iu);
  });

  it('tells Zakharova from the Kremlin spokesperson', () => {
    const keys = new Map(
      found['002 pack']!.analyses[0]!.attributions.flatMap(({ speaker }) =>
        speaker === null ? [] : [[speaker.name, speaker.key] as const],
      ),
    );
    const named = [...keys].filter(([name]) => /Zakharova/u.test(name)).map(([, key]) => key);
    const kremlin = [...keys].filter(([name]) => /Kremlin/u.test(name)).map(([, key]) => key);
    expect(named).not.toEqual([]);
    expect(kremlin).not.toEqual([]);
    expect(named.some((key) => kremlin.includes(key))).toBe(false);
  });

  it('shows that one report has the special representative meet Bogdanov and the other calls him that', () => {
    const roles = divergencesOf(found['002 seeds']!, 'role').filter(({ alignment }) =>
      /special representative/u.test(claimTexts(found['002 seeds']!, 0, alignment.base)),
    );
    expect(roles).not.toEqual([]);
  });

  it('finds the meeting with the president and the talks at the ministry no conflict', () => {
    for (const comparison of Object.values(found)) {
      expect(
        divergencesOf(comparison, 'negation').filter(({ divergence }) => divergence.severity === 'conflict'),
      ).toEqual([]);
    }
  });

  describe.each([
    ['undated', null],
    ['of the same week', '2023-10-27'],
  ])('against a report of a meeting, %s', (_, datePublished) => {
    const arrival = 'A delegation of the movement Hamas with Abu Marzouk came to Moscow for talks.';
    const subject = 'They spoke about the release of hostages and about Russians in the Gaza Strip.';
    const report = (meeting: string) =>
      snapshotOf([arrival, meeting, subject].join('\n\n'), { datePublished });
    const conflictsWith = async (meeting: string) => {
      const comparison = compareArticles(await readSeed('002'), [report(meeting)]);
      return divergencesOf(comparison, 'negation')
        .filter(({ divergence }) => divergence.severity === 'conflict')
        .map(({ alignment }) => [
          claimTexts(comparison, 0, alignment.base),
          claimTexts(comparison, alignment.article, alignment.other),
        ]);
    };

    it.each([
      'President Vladimir Putin held a meeting with the Hamas delegation in the Kremlin, agencies reported.',
      'Putin met directly with members of Hamas, according to agencies.',
      'The Hamas delegation was received by Russian President Vladimir Putin on Thursday.',
    ])('holds it against the meeting that is not expected: %s', async (meeting) => {
      const [card, ...more] = await conflictsWith(meeting);
      expect(more).toEqual([]);
      expect(card?.[0]).toMatch(/not expected to hold a meeting/u);
      expect(meeting).toContain(card?.[1]);
    });

    it.each([
      'The Hamas delegation met Deputy Foreign Minister Mikhail Bogdanov for talks at the Foreign Ministry.',
      'Mikhail Bogdanov, whom Putin has made his envoy, held talks with the Hamas delegation.',
      'Putin may meet the Hamas delegation, agencies reported.',
    ])('is silent on talks elsewhere and on what is open: %s', async (meeting) => {
      expect(await conflictsWith(meeting)).toEqual([]);
    });
  });

  it('keeps page furniture out of the claims, finds TASS as carrier and al-Maliki as speaker', () => {
    const comparison = found['000 pack']!;
    const claims = comparison.analyses[0]!.claims.map((claim) => textOf(comparison, 0, claim));
    for (const line of [
      /No time to read/u,
      /Get a summary/u,
      /Previous Article/u,
      /Next Article/u,
      /State Duma/u,
    ])
      expect(claims.filter((claim) => line.test(claim))).toEqual([]);
    expect(carriers(comparison)).toContain('tass');
    expect(speakers(comparison).join(' | ')).toMatch(/Riyad al-Maliki/u);
  });
});
