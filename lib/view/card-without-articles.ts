import type { ClaimCard } from './claim-card';
import { loosestReuse, mostDifferent } from './relation-of';
import type { ShownText } from './shown-text';

/** A card as if some articles had not been compared; `null` where no witness is left. */
export function cardWithoutArticles(card: ClaimCard, hidden: ReadonlySet<number>): ClaimCard | null {
  const witnesses = card.witnesses.filter(({ article }) => !hidden.has(article));
  if (witnesses.length === 0) return null;
  if (witnesses.length === card.witnesses.length) return card;
  const rows = card.rows
    .map((row) => ({ ...row, articles: row.articles.filter((article) => !hidden.has(article)) }))
    .filter(({ articles }) => articles.length > 0);
  const chips = card.chips.filter((chip) =>
    rows.some((row) => row.chip.label === chip.label && row.chip.severity === chip.severity),
  );
  const kept = new Map(rows.map(({ note, chip }) => [note, chip.severity]));
  const relation = mostDifferent(witnesses.map((witness) => witness.relation));
  return {
    ...card,
    witnesses,
    rows,
    chips,
    relation,
    reuse: relation === 'same' ? loosestReuse(witnesses.map(({ reuse }) => reuse)) : null,
    base: keepRows(card.base, kept, rows.length === 0 && witnesses[0] === card.witnesses[0]),
  };
}

/** Takes away the marks of rows that went. Marks without a row are words put otherwise than by the first witness. */
function keepRows(
  text: ShownText,
  kept: ReadonlyMap<number, 'conflict' | 'wording'>,
  firstStays: boolean,
): ShownText {
  const segments = text.segments.map((segment) => {
    const rows = segment.rows.filter((note) => kept.has(note));
    if (segment.rows.length === 0 && segment.mark === 'wording' && !firstStays)
      return { ...segment, mark: null };
    if (rows.length === segment.rows.length) return segment;
    const conflict = rows.some((note) => kept.get(note) === 'conflict');
    return {
      ...segment,
      mark: rows.length === 0 ? null : conflict ? ('differs' as const) : ('wording' as const),
      rows,
      opens: segment.opens.filter(({ note }) => kept.has(note)),
      notes: segment.notes.filter((note) => kept.has(note)),
    };
  });
  return { ...text, segments };
}
