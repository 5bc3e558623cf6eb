import type { Carrier } from '../../model/attribution';
import type { TextSpan } from '../../model/text-span';
import { fold } from '../text/fold';
import { matchAgencies } from './match-agencies';
import { stateOf } from './institutions';
import { isTime, type Range } from './phrase-words';
import { lowAt, tagAt, type Unit } from './unit';

/** An outlet named in a text, as a range of words. */
export interface Outlet extends Range {
  readonly carrier: Carrier;
}

const OUTLET_BEFORE =
  /^(?:state|state-run|state-owned|local|news|official|public|opposition|domestic|foreign|national|government-run|television|semi-official|independent|business|russian|israeli|chinese|iranian|arabic|arab|turkish|ukrainian)$/u;
const DEMONYM = /(?:[^k]an|ese|ish|[^h]i|ch|ic)$/u;
/** A name that says it is a newspaper or a broadcaster ("the Kenmare Gazette"). */
const OUTLET_NAME =
  /^(?:times|post|gazette|herald|tribune|chronicle|journal|telegraph|courier|observer|globe|examiner|inquirer|dispatch|mirror|mail|express|standard|news|tv|radio|today|weekly|daily|review|bulletin|nation|monitor|citizen|independent|leader|argus|advertiser|sentinel|standard-journal)$/u;
/** "Daily Vision", "Sunday Vision" */
const OUTLET_FIRST = /^(?:daily|sunday|saturday|evening|morning)$/u;
/** Outlets named in a unit, in order: known names, names that say what they are, and descriptions. */
export function findOutlets(unit: Unit, text: string): Outlet[] {
  const range = { from: 0, to: unit.words.length };
  const first = unit.words[0];
  const last = unit.words.at(-1);
  if (first === undefined || last === undefined) return [];
  const found: Outlet[] = [];
  let at = range.from;
  const named = unit.words.some(({ facts }) => facts.agency)
    ? matchAgencies(text.slice(first.start, last.end))
    : [];
  for (const match of named) {
    const start = first.start + match.start;
    while (at < range.to && unit.words[at]!.end <= start) at++;
    let to = at;
    while (to < range.to && unit.words[to]!.start < first.start + match.end) to++;
    const { key, name, kind } = match.agency;
    const shown = key === 'reporters-agencies' ? asPrinted(unit, at, to, name) : name;
    if (to > at) found.push({ from: at, to, carrier: carrierAt(unit, at, to, key, shown, kind) });
  }
  const taken = new Set(found.flatMap(rangeOf));
  for (let i = range.from; i < range.to; i++) {
    const { tag, facts } = unit.words[i]!;
    if (tag !== 'NP' && !facts.outlet && !facts.outletNoun) continue;
    if (taken.has(i)) continue;
    const other =
      namedOutlet(unit, range.from, i) ??
      describedOutlet(unit, range.from, i) ??
      unnamedOutlet(unit, range.from, i, taken);
    if (other === null || rangeOf(other).some((word) => taken.has(word))) continue;
    found.push(other);
    rangeOf(other).forEach((word) => taken.add(word));
  }
  return found.sort((a, b) => a.from - b.from);
}

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
  if (i - from < 1 || !(OUTLET_NAME.test(lowAt(unit, i)) || OUTLET_FIRST.test(lowAt(unit, from))))
    return null;
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
