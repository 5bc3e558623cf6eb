import { OTHER_HOLDER } from '../attribution/institutions';
import type { NameLedger } from '../comparison-context';
import { fold } from '../text/fold';

/** Offices that one person at a time holds in a place: "the mayor" is the one mayor that a collection names. */
const SOLE = /\b(?:mayor|governor|president|premier|chancellor|king|queen|pope|archbishop|ombudsman)$/u;

/** The office of that kind that a printed role is; none for a former holder or a deputy. */
export function soleOffice(role: string): string[] {
  const [folded = ''] = fold(role).split(/\s(?:of|for)\s/u);
  const office = OTHER_HOLDER.test(folded) ? undefined : SOLE.exec(folded)?.[0];
  return office === undefined ? [] : [office];
}

const counted = new WeakMap<NameLedger, ReadonlyMap<string, number>>();

/** How many persons hold each of these offices, by what the articles print beside their names. */
export function soleHolders(names: NameLedger): ReadonlyMap<string, number> {
  const known = counted.get(names);
  if (known !== undefined) return known;
  const holders = new Map<string, number>();
  for (const { kind, texts } of names.roles.values())
    if (kind === 'person')
      for (const office of new Set(texts.flatMap(soleOffice)))
        holders.set(office, (holders.get(office) ?? 0) + 1);
  counted.set(names, holders);
  return holders;
}
