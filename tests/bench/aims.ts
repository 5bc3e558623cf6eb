/** What is aimed at on two quiet cores: at most, or at least, by figure. */
const AIMS: Readonly<Record<string, { readonly most: number } | { readonly least: number }>> = {
  'read.over_readability.ms': { most: 40 },
  'compare.8x40.ms': { most: 150 },
  'pair.us': { most: 150 },
  'analyze.1mb.ms': { most: 2_000 },
  'first_rows.ms': { most: 400 },
  'panel.300x40.relation.ms': { most: 100 },
  'panel.300x40.article.ms': { most: 100 },
  'panel.300x40.scroll.longest.ms': { most: 50 },
  'panel.300x40.scroll.work.ms': { most: 30 },
  'marks.300.slice.longest.ms': { most: 8 },
  'cold.10k.ms': { most: 130 },
  'cold.100k.ms': { most: 600 },
  'warm.10k.ms': { most: 80 },
  'warm.100k.ms': { most: 400 },
  'import.10k.per_s': { least: 5_000 },
  'import.100k.per_s': { least: 4_500 },
  'save.10k.ms': { most: 20 },
  'save.100k.ms': { most: 30 },
  'peak.10k.mb': { most: 220 },
  'peak.100k.mb': { most: 256 },
  'library.10k.ms': { most: 300 },
  'library.100k.ms': { most: 300 },
  'audit.100k.ms': { most: 3_000 },
  'cold.10k.vs_minisearch': { least: 10 },
  'firefox.import.5k.per_s': { least: 1_500 },
  'heap.1000.growth.mb': { most: 5 },
};

/** The aim of a figure in words and whether it is reached, for the printed table; empty where nothing is aimed at. */
export function aimOf(name: string, value: number): string {
  const aim = AIMS[name];
  if (aim === undefined) return '';
  const reached = 'most' in aim ? value <= aim.most : value >= aim.least;
  return `aim ${'most' in aim ? `<= ${aim.most}` : `>= ${aim.least}`}${reached ? '' : ', not reached'}`;
}
