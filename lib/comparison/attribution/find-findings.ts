import { rulesLeft } from '../rules-left';
import { cueGroupAt } from './cue-group';
import type { Finding, Scene } from './finding';
import { matchAgencies } from './match-agencies';
import type { Range } from './phrase-words';
import { UNIT_RULES } from './rules/unit-rules';
import { VERB_RULES } from './rules/verb-rules';
import { lowAt, quotedAt, sentenceFrom, sentenceTo, tagAt, type Unit } from './unit';

/** Everything the rules find in one unit, overlaps settled, in order of the cues. */
export function findFindings(unit: Unit): Finding[] {
  const { off } = unit.limits;
  const verbRules = rulesLeft(VERB_RULES, off);
  const found: Finding[] = [];
  const openings: number[] = [];
  for (const i of unit.marked) {
    const { facts } = unit.words[i]!;
    if (facts.opens && !quotedAt(unit, i)) openings.push(i);
    const cue = facts.cue === null ? null : cueGroupAt(unit, i);
    if (cue === null) continue;
    if (isTaken(found, cue, unit.limits.overlapReach)) continue;
    const scene: Scene = { unit, from: sentenceFrom(unit, i), to: sentenceTo(unit, i), found };
    for (const rule of verbRules) {
      const finding = rule.apply(scene, cue);
      if (finding === null) continue;
      found.push(finding);
      break;
    }
  }
  const taken = new Set<number>();
  for (const finding of found) take(taken, finding);
  for (const rule of rulesLeft(UNIT_RULES, off))
    for (const finding of rule.apply(unit, openings)) {
      if (finding.cue.some((range) => hasWordOf(taken, range))) continue;
      found.push(finding);
      take(taken, finding);
    }
  return settle(
    unit,
    found.sort((a, b) => a.cue[0]!.from - b.cue[0]!.from),
  );
}

function take(words: Set<number>, { cue, source }: Finding): void {
  for (const range of cue) addWords(words, range);
  for (const range of source) addWords(words, range);
}

function addWords(words: Set<number>, { from, to }: Range): void {
  for (let word = from; word < to; word++) words.add(word);
}

function hasWordOf(words: ReadonlySet<number>, { from, to }: Range): boolean {
  for (let word = from; word < to; word++) if (words.has(word)) return true;
  return false;
}

/** Whether one of the last findings has these words as its cue or source. */
function isTaken(found: readonly Finding[], cue: Range, reach: number): boolean {
  for (let i = Math.max(0, found.length - reach); i < found.length; i++)
    if (overlaps(found[i]!.cue, cue) || overlaps(found[i]!.source, cue)) return true;
  return false;
}

const overlaps = (ranges: readonly Range[], range: Range): boolean =>
  ranges.some((other) => other.from < range.to && range.from < other.to);

/** First word of a finding's own words: its source or its cue. */
const startOf = (finding: Finding): number =>
  finding.borrowed || finding.source.length === 0
    ? finding.cue[0]!.from
    : Math.min(finding.source[0]!.from, finding.cue[0]!.from);

/**
 * Statements do not overlap: an open one ends where the next attribution of its sentence starts behind a comma or a
 * conjunction, and what is nested inside a statement is part of that statement.
 */
function settle(unit: Unit, found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of found) {
    const holder = kept.findLastIndex(
      (other, i) => i >= kept.length - unit.limits.overlapReach && holds(other, finding),
    );
    if (holder < 0) {
      while (finding.tier === 'sure' && kept.at(-1)?.tier === 'weak' && holds(finding, kept.at(-1)!))
        kept.pop();
      kept.push(finding);
      continue;
    }
    const outer = kept[holder]!;
    const named = describedBy(unit, outer, finding);
    if (named !== null) {
      // "Lee, who hopes to win, said": what the source's own relative clause tells is part of the source.
      if (outer.tier === 'weak') kept.splice(holder, 1);
      kept.push(outer.tier === 'weak' ? finding : { ...finding, source: [named] });
      continue;
    }
    // "The vote to reopen the quay is “no use to us,” Lee said": all before the verb is Lee's, and nobody else's to say.
    if (outer.tier === 'weak' && closesWithSpeaker(unit, finding)) {
      kept.splice(holder, 1, finding);
      continue;
    }
    if (isOutlet(unit, outer) && finding.tier === 'sure') {
      kept.push(finding);
      continue;
    }
    const cut =
      outer.open && !unit.limits.off.includes('cut-at-next') ? cutBefore(unit, startOf(finding)) : null;
    const content = outer.content.at(-1)!;
    if (cut !== null && cut > content.from + 1) {
      kept[holder] = {
        ...outer,
        content: [...outer.content.slice(0, -1), { from: content.from, to: Math.min(cut, content.to) }],
      };
      kept.push(finding);
    }
  }
  return kept;
}

/** Words from which a quotation is more than a term or a title. */
const SAYING_WORDS = 5;

/** "..., “no use to any of us here,” Lee said": a long quotation, behind it who says it, and then a plain word of saying. */
const closesWithSpeaker = (unit: Unit, { rule, source, cue, content }: Finding): boolean =>
  rule === 'quote-before' &&
  source.every(({ to }) => to <= cue[0]!.from) &&
  /^(?:said|says|added|wrote|tweeted)$/u.test(lowAt(unit, cue[0]!.to - 1)) &&
  content[0]!.to - content[0]!.from >= SAYING_WORDS;

const holds = (outer: Finding, inner: Finding): boolean =>
  outer.content.some(
    (range) =>
      inner.cue.some((cue) => range.from < cue.to && cue.from < range.to) ||
      inner.source.some((source) => !inner.borrowed && range.from < source.to && source.from < range.to),
  );

/** Of a source that holds the whole of an attribution before it, the words before that; `null` for other sources. */
function describedBy(unit: Unit, outer: Finding, { source, borrowed }: Finding): Range | null {
  const [range] = source;
  let start = startOf(outer);
  while (tagAt(unit, start - 1) === 'comma') start--;
  const own = range !== undefined && range.from < start && outer.content.at(-1)!.to <= range.to;
  return own && !borrowed && source.length === 1 ? { from: range.from, to: start } : null;
}

/** "TASS reported that X said ...": what the outlet carries is kept beside it. */
const isOutlet = (unit: Unit, finding: Finding): boolean =>
  finding.source.some(
    (range) =>
      unit.words.slice(range.from, range.to).some(({ facts }) => facts.agency) &&
      matchAgencies(
        unit.words
          .slice(range.from, range.to)
          .map((word) => word.text)
          .join(' '),
      ).length > 0,
  );

/** Where a statement ends before an attribution that starts at `start`: before the comma or conjunction. */
function cutBefore(unit: Unit, start: number): number | null {
  let i = start;
  while (
    i > 0 &&
    /^(?:C|comma|R|U|dash|semi)$/u.test(tagAt(unit, i - 1)) &&
    lowAt(unit, i - 1) !== 'that' &&
    !quotedAt(unit, i - 1)
  )
    i--;
  return i < start || /^(?:but|while)$/u.test(lowAt(unit, start)) ? i : null;
}
