import type { AnalyzedArticle } from '../analyzed-article';
import type { NameLedger } from '../comparison-context';
import { findEncounter, type Encounter } from './find-encounter';

/**
 * Claims of which one says that two parties met and the other that the same two did not or would not: one statement,
 * affirmed and denied, however few words they share.
 * @returns claim positions of base and other, each claim once
 */
export function pairEncounters(
  base: AnalyzedArticle,
  other: AnalyzedArticle,
  names: NameLedger,
): (readonly [number, number])[] {
  const theirs = encountersOf(other, names);
  const used = new Set<number>();
  return encountersOf(base, names).flatMap(([claim, encounter]) => {
    const match = theirs.find(
      ([index, rival]) => !used.has(index) && rival.held !== encounter.held && sameParties(encounter, rival),
    );
    if (match === undefined) return [];
    used.add(match[0]);
    return [[claim, match[0]] as const];
  });
}

function encountersOf(article: AnalyzedArticle, names: NameLedger): [number, Encounter][] {
  return article.claims.flatMap(({ index }): [number, Encounter][] => {
    const encounter = findEncounter(article, index, names);
    return encounter === null ? [] : [[index, encounter]];
  });
}

/** The same two, whoever is named first. */
export function sameParties({ parties: [a, b] }: Encounter, { parties: [c, d] }: Encounter): boolean {
  const meets = (one: ReadonlySet<string>, two: ReadonlySet<string>) => [...one].some((key) => two.has(key));
  return (meets(a, c) && meets(b, d)) || (meets(a, d) && meets(b, c));
}
