import type { Alignment } from '../model/alignment';

/** Alignments that share a claim of this page: one card. */
export interface AlignmentGroup {
  /** Claims of this page, in order. */
  readonly claims: readonly number[];
  readonly alignments: readonly Alignment[];
}

/** Joins alignments over shared base claims, in page order. */
export function groupAlignments(alignments: readonly Alignment[]): AlignmentGroup[] {
  const groups: { claims: Set<number>; alignments: Alignment[] }[] = [];
  for (const alignment of alignments) {
    const touched = groups.filter(({ claims }) => alignment.base.some((claim) => claims.has(claim)));
    const home = touched[0] ?? { claims: new Set<number>(), alignments: [] };
    if (touched.length === 0) groups.push(home);
    for (const group of touched.slice(1)) {
      group.claims.forEach((claim) => home.claims.add(claim));
      home.alignments.push(...group.alignments);
      groups.splice(groups.indexOf(group), 1);
    }
    alignment.base.forEach((claim) => home.claims.add(claim));
    home.alignments.push(alignment);
  }
  return groups
    .map(({ claims, alignments }) => ({ claims: [...claims].sort((a, b) => a - b), alignments }))
    .sort((a, b) => (a.claims[0] ?? 0) - (b.claims[0] ?? 0));
}
