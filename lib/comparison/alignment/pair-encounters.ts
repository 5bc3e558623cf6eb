import type { AnalyzedArticle } from '../analyzed-article';
import type { NameLedger } from '../comparison-context';
import { findEncounter, type Encounter } from './find-encounter';

/** The meetings that the claims of an article tell of, by claim position. */
export type Encounters = ReadonlyMap<number, Encounter>;

/** Reads every claim of an article for a meeting. */
export function encountersOf(article: AnalyzedArticle, names: NameLedger): Encounters {
  return new Map(
    article.claims.flatMap(({ index }): [number, Encounter][] => {
      const encounter = findEncounter(article, index, names);
      return encounter === null ? [] : [[index, encounter]];
    }),
  );
}

/**
 * Claims of which one says that two parties met and the other that the same two did not or would not: one statement,
 * affirmed and denied, however few words they share.
 * @returns claim positions of base and other, each claim once
 */
export function pairEncounters(base: Encounters, other: Encounters): (readonly [number, number])[] {
  const used = new Set<number>();
  return [...base].flatMap(([claim, encounter]) => {
    const match = [...other].find(
      ([index, rival]) => !used.has(index) && rival.held !== encounter.held && sameParties(encounter, rival),
    );
    if (match === undefined) return [];
    used.add(match[0]);
    return [[claim, match[0]] as const];
  });
}

/**
 * Whether two claims tell of two meetings: one party met one person here and another person there. A body or an office
 * alone may be the same people under another name, and says nothing.
 */
export function areTwoMeetings(one: Encounter, two: Encounter, names: NameLedger): boolean {
  if (sameParties(one, two)) return false;
  const isPerson = (key: string): boolean =>
    names.entries.some((entry) => entry.key === key && entry.kind === 'person');
  const named = (keys: ReadonlySet<string>): boolean => [...keys].some(isPerson);
  const [a, b] = one.parties;
  return two.parties.some((party, at) => {
    const rest = two.parties[1 - at]!;
    return (meets(a, party) && named(b) && named(rest)) || (meets(b, party) && named(a) && named(rest));
  });
}

/** The same two, whoever is named first. */
export function sameParties({ parties: [a, b] }: Encounter, { parties: [c, d] }: Encounter): boolean {
  return (meets(a, c) && meets(b, d)) || (meets(a, d) && meets(b, c));
}

const meets = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
  [...one].some((key) => two.has(key));
