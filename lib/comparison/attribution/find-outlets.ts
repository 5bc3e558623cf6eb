import type { Carrier } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { fold } from '../text/fold';
import { agencyAt } from './match-agencies';
import { stateOf } from './institutions';
import { isTime, type Range } from './phrase-words';
import { lowAt, tagAt, type Unit } from './unit';
import type { WordFacts } from './word-facts';
import type { Word } from './word-stream';

/** An outlet named in a text, as a range of words. */
export interface Outlet extends Range {
  readonly carrier: Carrier;
}

const OUTLET_BEFORE =
  /^(?:state|state-run|state-owned|local|news|official|public|opposition|domestic|foreign|national|government-run|television|semi-official|independent|business|russian|israeli|chinese|iranian|arabic|arab|turkish|ukrainian)$/u;
const DEMONYM = /(?:[^k]an|ese|ish|[^h]i|ch|ic)$/u;
/** Outlets named in a unit, in order: known names, names that say what they are, and descriptions. */
export function findOutlets(unit: Unit, text: string): Outlet[] {
  const found = agenciesIn(unit, text);
  if (!unit.marked.some((i) => saysOutlet(unit.words[i]!.facts))) return found;
  const taken = new Set(found.flatMap(rangeOf));
  for (let i = 0; i < unit.words.length; i++) {
    const { tag, facts } = unit.words[i]!;
    if (tag !== 'NP' && !facts.outlet && !facts.outletNoun) continue;
    if (taken.has(i)) continue;
    const other = namedOutlet(unit, 0, i) ?? describedOutlet(unit, 0, i) ?? unnamedOutlet(unit, 0, i, taken);
    if (other === null || rangeOf(other).some((word) => taken.has(word))) continue;
    found.push(other);
    rangeOf(other).forEach((word) => taken.add(word));
  }
  return found.sort((a, b) => a.from - b.from);
}

/** A word without which nothing but an agency's own name names an outlet. */
const saysOutlet = ({ outlet, outletNoun, outletName, outletFirst }: WordFacts): boolean =>
  outlet || outletNoun || outletName || outletFirst;

/** Known agencies and outlets, looked for only where a word may start their name. */
function agenciesIn(unit: Unit, text: string): Outlet[] {
  const { words, marked } = unit;
  const found: Outlet[] = [];
  if (!marked.some((i) => words[i]!.facts.agency || namesAlone(words[i]!))) return found;
  const { end } = words.at(-1)!;
  let done = 0;
  for (const i of marked) {
    const { agency, smallAgency } = words[i]!.facts;
    if ((!agency && !smallAgency) || i < done) continue;
    const behindThe = i > done && words[i - 1]!.low === 'the';
    const named = behindThe ? agencyAt(text, words[i - 1]!.start, end) : null;
    const match = named ?? agencyAt(text, words[i]!.start, end);
    if (match === null) continue;
    const from = named === null ? i : i - 1;
    let to = from;
    while (to < words.length && words[to]!.start < match.end) to++;
    const { key, name, kind } = match.agency;
    const shown = key === 'reporters-agencies' ? asPrinted(unit, from, to, name) : name;
    found.push({ from, to, carrier: carrierAt(unit, from, to, key, shown, kind) });
    done = to;
  }
  return found;
}

/** "dpa": a name without a capital. "Agencies" are those of the press only beside one. */
const namesAlone = ({ facts, low }: Word): boolean => facts.smallAgency && low !== 'agencies';

const rangeOf = (range: Range): number[] =>
  Array.from({ length: range.to - range.from }, (_, i) => range.from + i);

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

/** "Russian news agencies": which agencies an article means, as far as it says; else the name of all of them. */
function asPrinted(unit: Unit, at: number, to: number, name: string): string {
  let from = at;
  while (from > 0 && at - from < unit.limits.outletWords && OUTLET_BEFORE.test(lowAt(unit, from - 1))) from--;
  return from === at ? name : wordsOf(unit, from, to);
}

const wordsOf = (unit: Unit, from: number, to: number): string =>
  unit.words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');

/** "the Kenmare Gazette": at least two capitalised words, the last one a word for a newspaper. */
function namedOutlet(unit: Unit, low: number, i: number): Outlet | null {
  if (tagAt(unit, i) !== 'NP' || tagAt(unit, i + 1) === 'NP') return null;
  let from = i;
  while (from > low && i - from < unit.limits.outletWords && tagAt(unit, from - 1) === 'NP') from--;
  if (i - from < 1 || !(unit.words[i]!.facts.outletName || unit.words[from]!.facts.outletFirst)) return null;
  return outletOf(unit, from, i + 1, 'publisher');
}

function outletOf(unit: Unit, from: number, to: number, kind: Carrier['kind']): Outlet {
  const name = wordsOf(unit, from, to);
  return { from, to, carrier: carrierAt(unit, from, to, fold(name), name, kind) };
}

/** "the newspaper Al Bayan", "Quds Wire news agency": a name beside the noun that says what it is. */
function describedOutlet(unit: Unit, low: number, i: number): Outlet | null {
  if (unit.words[i]?.facts.outletNoun !== true || tagAt(unit, i) === 'NP') return null;
  if (lowAt(unit, i) === 'agency' && lowAt(unit, i - 1) !== 'news') return null;
  const kind = lowAt(unit, i) === 'agency' ? 'agency' : 'publisher';
  let to = i + 1;
  while (to - i <= unit.limits.outletWords && isOutletName(unit, to)) to++;
  if (to > i + 1) return outletOf(unit, i + 1, to, kind);
  const end = lowAt(unit, i - 1) === 'news' ? i - 1 : i;
  let from = end;
  while (from > low && end - from < unit.limits.outletWords && isOutletName(unit, from - 1)) from--;
  // "a Kenmare newspaper", "Russian television": where it is from, not what it is called.
  const place = from === end - 1 && (/^an?$/u.test(lowAt(unit, from - 1)) || DEMONYM.test(lowAt(unit, from)));
  return from === end || place ? null : outletOf(unit, from, end, kind);
}

const isOutletName = (unit: Unit, i: number): boolean =>
  tagAt(unit, i) === 'NP' &&
  stateOf(lowAt(unit, i)) === null &&
  !isTime(unit, i) &&
  !OUTLET_BEFORE.test(lowAt(unit, i));

/** "Russian state media": kept under its description. */
function unnamedOutlet(unit: Unit, low: number, i: number, taken: ReadonlySet<number>): Outlet | null {
  if (unit.words[i]?.facts.outlet !== true || tagAt(unit, i) === 'NP') return null;
  let from = i;
  while (from > low && i - from < unit.limits.outletWords && OUTLET_BEFORE.test(lowAt(unit, from - 1)))
    from--;
  // "RIA Novosti news agency" has its name.
  if (from === i || tagAt(unit, i + 1) === 'NP' || taken.has(i + 1) || taken.has(from - 1)) return null;
  return outletOf(unit, from, i + 1, 'other');
}

/** Outlets whose words all lie in a range; the list is sorted. */
export function within(outlets: readonly Outlet[], range: Range): Outlet[] {
  let low = 0;
  let high = outlets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outlets[middle]!.from < range.from) low = middle + 1;
    else high = middle;
  }
  const found: Outlet[] = [];
  for (let i = low; i < outlets.length && outlets[i]!.from < range.to; i++)
    if (outlets[i]!.to <= range.to) found.push(outlets[i]!);
  return found;
}
