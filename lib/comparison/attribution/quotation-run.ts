import type { Attribution } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import type { SpokenBefore } from './resolve-speaker';
import type { Unit } from './unit';
import { spanOf } from './word-stream';

type Draft = Omit<Attribution, 'index'>;

/** A quotation with which a paragraph ends, and with which the next one may go on. */
export interface QuotationRun {
  /** Place of the statement it belongs to among all so far; `null` where nobody has been told yet. */
  readonly owner: number | null;
  /** Paragraphs that are nothing but this quotation: who speaks may be told at its end. */
  readonly before: readonly TextSpan[];
  readonly paragraphs: number;
}

/** Paragraphs of one quotation that are read as one statement: more is a speech printed whole, or no prose. */
const LONGEST = 40;

/** The words with which a paragraph goes on with the quotation before it, `null` where it does not. */
function continuedSpan({ words, quotes }: Unit): TextSpan | null {
  const first = quotes[0];
  return first?.continues === true ? spanOf(words, first.from, first.to) : null;
}

/** Whoever spoke in the paragraph before still speaks: "she added" behind the quotation is the same person. */
export function goesOnSpeaking(
  drafts: readonly Draft[],
  unit: Unit,
  run: QuotationRun | null,
): SpokenBefore | null {
  const span = continuedSpan(unit);
  const owner = typeof run?.owner === 'number' ? drafts[run.owner] : undefined;
  if (span === null || owner === undefined || owner.speaker === null) return null;
  return {
    speaker: owner.speaker,
    paragraph: unit.paragraph,
    at: span.start,
    content: [span],
    source: owner.source[0] ?? null,
  };
}

/**
 * Gives what goes on with a quotation to the statement of the paragraph before, or, where only this paragraph tells who
 * speaks, what stood before to the statement found here.
 * @param drafts all statements so far, changed in place; those from `from` on are of this paragraph
 * @returns whether the words that go on belong to a statement now
 */
export function joinContinued(drafts: Draft[], from: number, unit: Unit, run: QuotationRun | null): boolean {
  const span = continuedSpan(unit);
  if (span === null || run === null) return false;
  const { owner, before } = run;
  const own = holderOf(drafts, from, span);
  if (own === null) {
    if (owner !== null) drafts[owner] = withMore(drafts[owner]!, [span]);
    return owner !== null;
  }
  if (before.length > 0 && (owner === null || drafts[owner]!.rule === 'floating-quote')) {
    drafts[own] = withMore(drafts[own]!, before);
    if (owner !== null) drafts.splice(owner, 1);
  }
  return true;
}

/** The quotation that a paragraph leaves open, `null` where it ends in the article's own words or closes it. */
export function runAfter(
  drafts: readonly Draft[],
  from: number,
  unit: Unit,
  run: QuotationRun | null,
): QuotationRun | null {
  const { words, quotes } = unit;
  const last = quotes.at(-1);
  if (last === undefined || last.to < words.length) return null;
  const through = last.continues && run !== null;
  const paragraphs = through ? run.paragraphs + 1 : 1;
  if (paragraphs > LONGEST) return null;
  const span = { start: words[last.from]!.start, end: words[last.to - 1]!.end };
  // Joining may have taken one statement away.
  const owner = holderOf(drafts, Math.max(0, from - 1), span) ?? (through ? run.owner : null);
  return { owner, before: last.from === 0 ? [...(through ? run.before : []), span] : [], paragraphs };
}

/** The last statement, of those from `from` on, that has some of the words. */
function holderOf(drafts: readonly Draft[], from: number, span: TextSpan): number | null {
  for (let i = drafts.length - 1; i >= from; i--)
    if (drafts[i]!.content.some(({ start, end }) => start < span.end && span.start < end)) return i;
  return null;
}

function withMore(draft: Draft, more: readonly TextSpan[]): Draft {
  const content = [...draft.content, ...more].sort((a, b) => a.start - b.start);
  return { ...draft, content, quotation: draft.quotation === 'direct' ? 'direct' : 'mixed' };
}
