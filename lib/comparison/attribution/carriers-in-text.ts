import type { Carrier } from '../../model/attribution';
import { type Outlet, within } from './find-outlets';
import type { Finding } from './finding';
import { nounPhraseAfter } from './noun-phrase-after';
import type { Range } from './phrase-words';
import { mentionsIn, type Mentions } from './mentions';
import { ROLE_NOUNS } from './word-classes';
import { lowAt, quotedAt, sentenceFrom, sentenceTo, tagAt, type Unit } from './unit';

/** What a sentence says about the way a statement took. */
export interface TextCarriers {
  /** Nearest to the article first. */
  readonly carriers: readonly Carrier[];
  /** The source words name a carrier, not a speaker. */
  readonly sourceCarries: boolean;
  /** Who stands behind the carrier ("citing diplomatic sources", "a statement carried by X"), as words of the unit. */
  readonly cited: Range | null;
}

/** Words that show a statement the way to an outlet: "told X", "in an interview with X", "carried by X". */
const LEADS_IN =
  /^(?:told|tells|telling|to|with|by|on|via|from|in|for|citing|quoting|cited|quoted|cites|quotes)$/u;

/** Carriers named in the sentence of a finding. Names inside what is said are not carriers of it. */
export function carriersInText(
  unit: Unit,
  outlets: readonly Outlet[],
  finding: Finding,
  mentions: Mentions,
): TextCarriers {
  const from = sentenceFrom(unit, finding.cue[0]!.from);
  const to = sentenceTo(unit, finding.cue[0]!.from);
  const chain = citedChain(unit, outlets, from, to, finding);
  if (outlets.length === 0 && chain.speaker === null) return NOTHING;
  const own = finding.source.flatMap((range) =>
    within(outlets, range).filter(
      (outlet) => !worksThere(unit, range, outlet) && !namesPerson(unit, range, outlet, mentions),
    ),
  );
  const beside = within(outlets, { from, to }).filter(
    (outlet) =>
      !inside(finding.content, outlet) && !inside(finding.source, outlet) && ledIn(unit, outlet.from, from),
  );
  const quoting =
    finding.rule === 'quoted-as-saying' ? within(outlets, { from, to: finding.cue[0]!.from }) : [];
  const all = [...quoting, ...own, ...beside, ...chain.carriers];
  const carriers = all.filter(
    (outlet, i) => all.findIndex((other) => other.carrier.key === outlet.carrier.key) === i,
  );
  const sourceCarries = own.length > 0;
  const carried = sourceCarries ? finding.source.map((range) => carriedBy(unit, range, own[0]!)) : [];
  return {
    carriers: carriers.map((outlet) => outlet.carrier),
    sourceCarries,
    cited: (sourceCarries || isReport(unit, finding) ? chain.speaker : null) ?? carried[0] ?? null,
  };
}

const NOTHING: TextCarriers = { carriers: [], sourceCarries: false, cited: null };

const CARRIED =
  /^(?:carried|published|quoted|cited|aired|broadcast|posted|released|distributed|seen|obtained|reviewed|shown|read)$/u;

/** "a ministry statement carried by X": the words before the outlet name who said it; `null` for the outlet's own report. */
function carriedBy(unit: Unit, range: Range, outlet: Range): Range | null {
  for (let i = outlet.from - 1; i > range.from; i--)
    if (CARRIED.test(lowAt(unit, i)) && /^(?:by|on|in)$/u.test(lowAt(unit, i + 1))) {
      let to = i;
      while (to > range.from && /^(?:comma|X|W|R)$/u.test(tagAt(unit, to - 1))) to--;
      return isReportNoun(lowAt(unit, to - 1)) ? null : { from: range.from, to };
    }
  return null;
}

const isReportNoun = (low: string): boolean => /^(?:reports?|dispatch|coverage|article|story)$/u.test(low);

const inside = (ranges: readonly Range[], range: Range): boolean =>
  ranges.some((other) => other.from <= range.from && range.to <= other.to);

/** "a report by X", "the report": a document that itself carries what others said. */
const isReport = (unit: Unit, finding: Finding): boolean =>
  finding.source.some((range) => {
    for (let i = range.from; i < range.to; i++) if (isReportNoun(lowAt(unit, i))) return true;
    return false;
  });

/** "Reuters reporters", "the RT editor": people who work there. A survey or a report of an outlet is still its own. */
function worksThere(unit: Unit, range: Range, outlet: Range): boolean {
  let i = outlet.to;
  while (i < range.to && (tagAt(unit, i) === 'J' || tagAt(unit, i) === 'N') && !isPeople(lowAt(unit, i))) i++;
  return i < range.to && tagAt(unit, i) === 'N' && isPeople(lowAt(unit, i));
}

const isPeople = (low: string): boolean =>
  ROLE_NOUNS.has(low) ||
  ROLE_NOUNS.has(low.replace(/s$/u, '')) ||
  /^(?:crews?|teams?|staff|staffers|people|women|men)$/u.test(low);

/** "Reuters reporter Ann Lee", "Ann Lee, host at CNN": somebody is named, and the outlet only says where she works. */
function namesPerson(unit: Unit, range: Range, outlet: Range, { persons }: Mentions): boolean {
  const start = unit.words[range.from]!.start;
  const end = unit.words[range.to - 1]!.end;
  const [from, to] = [unit.words[outlet.from]!.start, unit.words[outlet.to - 1]!.end];
  return mentionsIn(persons, start, end).some(({ span }) => span.end <= from || span.start >= to);
}

/** Whether the words before an outlet make it a carrier of the statement. */
function ledIn(unit: Unit, at: number, floor: number): boolean {
  let i = at - 1;
  while (
    i > floor &&
    at - i < 8 &&
    /^(?:D|J|N|NP|S|VN|R|dash)$/u.test(tagAt(unit, i)) &&
    !LEADS_IN.test(lowAt(unit, i))
  )
    i--;
  return !quotedAt(unit, i) && LEADS_IN.test(lowAt(unit, i));
}

/** "citing RIA, which quoted a delegation member": outlets in the order they are cited, and who stands behind them. */
function citedChain(
  unit: Unit,
  outlets: readonly Outlet[],
  from: number,
  to: number,
  finding: Finding,
): { carriers: readonly Outlet[]; speaker: Range | null } {
  const carriers: Outlet[] = [];
  let speaker: Range | null = null;
  for (const i of unit.marked) {
    if (i < from || i >= to || !unit.words[i]!.facts.cites) continue;
    if (quotedAt(unit, i) || inside(finding.content, { from: i, to: i + 1 })) continue;
    const phrase = nounPhraseAfter(unit, i + 1, to, true);
    if (phrase === null) continue;
    const named = within(outlets, phrase);
    const behind = named[0] === undefined ? null : carriedBy(unit, phrase, named[0]);
    if (named.length > 0) carriers.push(...named);
    if (behind !== null) speaker ??= behind;
    else if (named.length === 0 && speaker === null) speaker = withoutComma(unit, phrase);
  }
  return { carriers, speaker };
}

const withoutComma = (unit: Unit, range: Range): Range =>
  tagAt(unit, range.to - 1) === 'comma' ? { from: range.from, to: range.to - 1 } : range;
