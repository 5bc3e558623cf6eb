import type { Carrier } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { fold } from '../text/fold';
import type { Finding } from './finding';
import { matchAgencies } from './match-agencies';
import { nounPhraseAfter } from './noun-phrase-after';
import type { Range } from './phrase-words';
import { lowAt, quotedAt, sentenceFrom, sentenceTo, tagAt, type Unit } from './unit';

/** What a sentence says about the way a statement took. */
export interface TextCarriers {
  /** Nearest to the article first. */
  readonly carriers: readonly Carrier[];
  /** The source words name a carrier, not a speaker. */
  readonly sourceCarries: boolean;
  /** Who the carrier cites ("citing diplomatic sources"), as words of the unit. */
  readonly cited: Range | null;
}

/** Outlets without a name of their own: "state television", "local media", "the newspaper". */
const OUTLET =
  /^(?:media|television|tv|radio|newspapers?|press|agency|agencies|broadcaster|channel|network|outlets?|daily|magazine|website|portal)$/u;
const OUTLET_BEFORE =
  /^(?:state|state-run|state-owned|local|news|official|public|opposition|domestic|foreign|national|government-run|television|semi-official|independent|business|russian|israeli|chinese|iranian|arabic|arab|turkish|ukrainian)$/u;
/** A name that says it is a newspaper or a broadcaster ("the Kenmare Gazette"). */
const OUTLET_NAME =
  /^(?:times|post|gazette|herald|tribune|chronicle|journal|telegraph|courier|observer|globe|examiner|inquirer|dispatch|mirror|mail|express|standard|news|tv|radio|today|weekly|daily|review|bulletin|standard-journal)$/u;
const CITES = /^(?:citing|cites|cited|quoting|quotes|quoted)$/u;
/** Words that show a statement the way to an outlet: "told X", "in an interview with X", "carried by X". */
const LEADS_IN =
  /^(?:told|tells|telling|to|with|by|on|via|from|in|for|citing|quoting|cited|quoted|cites|quotes)$/u;

/** Carriers named in the sentence of a finding. Names inside what is said are not carriers of it. */
export function carriersInText(unit: Unit, text: string, finding: Finding): TextCarriers {
  const from = sentenceFrom(unit, finding.cue[0]!.from);
  const to = sentenceTo(unit, finding.cue[0]!.from);
  const own = finding.source.flatMap((range) => outletsIn(unit, text, range));
  const chain = citedChain(unit, text, from, to, finding);
  const beside = outletsIn(unit, text, { from, to }).filter(
    (outlet) =>
      !inside(finding.content, outlet) && !inside(finding.source, outlet) && ledIn(unit, outlet.from, from),
  );
  const quoting =
    finding.rule === 'quoted-as-saying' ? outletsIn(unit, text, { from, to: finding.cue[0]!.from }) : [];
  const all = [...quoting, ...own, ...beside, ...chain.carriers];
  const carriers = all.filter(
    (outlet, i) => all.findIndex((other) => other.carrier.key === outlet.carrier.key) === i,
  );
  const sourceCarries =
    own.length > 0 && !finding.source.some((range) => namesPersonBefore(unit, range, own[0]!));
  return {
    carriers: carriers.map((outlet) => outlet.carrier),
    sourceCarries,
    cited: sourceCarries || isReport(unit, finding) ? chain.speaker : null,
  };
}

interface Outlet extends Range {
  readonly carrier: Carrier;
}

const inside = (ranges: readonly Range[], range: Range): boolean =>
  ranges.some((other) => other.from <= range.from && range.to <= other.to);

/** "a report by X", "the report": a document that itself carries what others said. */
const isReport = (unit: Unit, finding: Finding): boolean =>
  finding.source.some((range) => {
    for (let i = range.from; i < range.to; i++)
      if (/^(?:report|reports|dispatch|coverage|article)$/u.test(lowAt(unit, i))) return true;
    return false;
  });

/** "Reuters reporter Ann Lee": the agency only says where she works. */
function namesPersonBefore(unit: Unit, range: Range, outlet: Range): boolean {
  const before = outlet.from - range.from;
  const names = unit.words.slice(range.from, outlet.from).filter((word) => word.tag === 'NP').length;
  const host = lowAt(unit, outlet.from - 1);
  return before > 0 && names >= 2 && /^(?:of|at|from|for|with|comma|,|to|on)$/u.test(host);
}

/** Outlets named in a range of words, in order. */
function outletsIn(unit: Unit, text: string, range: Range): Outlet[] {
  const first = unit.words[range.from];
  const last = unit.words[range.to - 1];
  if (first === undefined || last === undefined) return [];
  const found: Outlet[] = [];
  let at = range.from;
  for (const match of matchAgencies(text.slice(first.start, last.end))) {
    const start = first.start + match.start;
    while (at < range.to && unit.words[at]!.end <= start) at++;
    let to = at;
    while (to < range.to && unit.words[to]!.start < first.start + match.end) to++;
    const { key, name, kind } = match.agency;
    if (to > at) found.push({ from: at, to, carrier: carrierAt(unit, at, to, key, name, kind) });
  }
  for (let i = range.from; i < range.to; i++) {
    if (found.some((outlet) => outlet.from <= i && i < outlet.to)) continue;
    const named = namedOutlet(unit, range.from, i) ?? unnamedOutlet(unit, range.from, i);
    if (named !== null && !found.some((outlet) => outlet.from < named.to && named.from < outlet.to))
      found.push(named);
  }
  return found.sort((a, b) => a.from - b.from);
}

function carrierAt(
  unit: Unit,
  from: number,
  to: number,
  key: string,
  name: string,
  kind: Carrier['kind'],
): Carrier {
  const span: TextSpan = { start: unit.words[from]!.start, end: unit.words[to - 1]!.end };
  return { name, key, kind, evidence: 'text', span };
}

/** "the Kenmare Gazette": at least two capitalised words, the last one a word for a newspaper. */
function namedOutlet(unit: Unit, low: number, i: number): Outlet | null {
  if (tagAt(unit, i) !== 'NP' || !OUTLET_NAME.test(lowAt(unit, i)) || tagAt(unit, i + 1) === 'NP')
    return null;
  let from = i;
  while (from > low && tagAt(unit, from - 1) === 'NP') from--;
  if (i - from < 1) return null;
  const name = unit.words
    .slice(from, i + 1)
    .map((word) => word.text)
    .join(' ');
  return { from, to: i + 1, carrier: carrierAt(unit, from, i + 1, fold(name), name, 'publisher') };
}

/** "Russian state media": kept under its description. */
function unnamedOutlet(unit: Unit, low: number, i: number): Outlet | null {
  if (!OUTLET.test(lowAt(unit, i)) || tagAt(unit, i) === 'NP') return null;
  let from = i;
  while (from > low && OUTLET_BEFORE.test(lowAt(unit, from - 1))) from--;
  if (from === i || tagAt(unit, i + 1) === 'NP') return null;
  const name = unit.words
    .slice(from, i + 1)
    .map((word) => word.text)
    .join(' ');
  return { from, to: i + 1, carrier: carrierAt(unit, from, i + 1, fold(name), name, 'other') };
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
  text: string,
  from: number,
  to: number,
  finding: Finding,
): { carriers: readonly Outlet[]; speaker: Range | null } {
  const carriers: Outlet[] = [];
  let speaker: Range | null = null;
  for (let i = from; i < to; i++) {
    if (!CITES.test(lowAt(unit, i)) || quotedAt(unit, i) || inside(finding.content, { from: i, to: i + 1 }))
      continue;
    const phrase = nounPhraseAfter(unit, i + 1, to, false);
    if (phrase === null) continue;
    const outlets = outletsIn(unit, text, phrase);
    if (outlets.length > 0) carriers.push(...outlets);
    else if (speaker === null) speaker = withoutComma(unit, phrase);
  }
  return { carriers, speaker };
}

const withoutComma = (unit: Unit, range: Range): Range =>
  tagAt(unit, range.to - 1) === 'comma' ? { from: range.from, to: range.to - 1 } : range;
