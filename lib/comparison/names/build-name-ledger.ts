import type { ReaderDecision } from '../../model/decisions';
import type { NameEntry, Place } from '../../model/ledger';
import type { AnalyzedArticle } from '../analyzed-article';
import type { NameLedger, PrintedRoles } from '../comparison-context';
import type { Parameters } from '../parameters';
import { fold } from '../text/fold';
import type { NameCluster } from './cluster-names';
import { clusterNames } from './cluster-names';
import type { CollectedName } from './collect-names';
import { collectNames, speakerKeys } from './collect-names';
import { DEMONYMS } from './gazetteer';
import { isPartOfRole, roleWords } from './role-words';
import { splitMentions } from './split-mentions';

/**
 * Decides which printed names are one person, place or organisation across the compared articles, and keeps the reasons:
 * spellings with the rule that joined them, roles, and the keys of look-alikes kept apart. The reader's own merges and
 * splits win. Does not depend on the order of the articles, apart from the positions it reports.
 */
export function buildNameLedger(
  articles: readonly AnalyzedArticle[],
  decisions: readonly ReaderDecision[],
  parameters: Parameters,
): NameLedger {
  const names = splitMentions(collectNames(articles, parameters), decisions);
  const clusters = clusterNames(names, decisions, parameters);
  const canonical = new Map<string, string>();
  for (const cluster of clusters) for (const name of cluster.names) canonical.set(name.key, cluster.key);
  for (const [speaker, key] of speakerKeys(articles, parameters))
    if (!canonical.has(speaker)) canonical.set(speaker, canonical.get(key) ?? key);
  const keyOf = (key: string): string => canonical.get(key) ?? key;
  let entries: NameEntry[] | null = null;
  let roles: ReadonlyMap<string, PrintedRoles> | null = null;
  return {
    // Listed when first asked for: most pairs of articles only need to know which names are one.
    get entries() {
      return (entries ??= clusters.map((cluster) => toEntry(cluster, keyOf)).sort(byFirstPlace));
    },
    get roles() {
      return (roles ??= printedRoles(clusters));
    },
    keyOf,
  };
}

function toEntry(cluster: NameCluster, keyOf: (key: string) => string): NameEntry {
  const leading = cluster.names.find((name) => name.key === cluster.key) ?? cluster.names[0]!;
  const spellings = new Map<string, { text: string; places: Place[]; rule: string }>();
  for (const name of cluster.names) {
    for (const { text, place } of name.mentions) {
      const known = spellings.get(text);
      if (known === undefined)
        spellings.set(text, { text, places: [place], rule: ruleOf(name, text, cluster) });
      else known.places.push(place);
    }
  }
  return {
    key: cluster.key,
    name: fullestText(leading),
    kind: kindOf(cluster),
    spellings: [...spellings.values()].map(sorted).sort(byFirst),
    roles: withFullest(rolesOf(cluster)),
    mayDiffer: [...new Set([...cluster.apart].map(keyOf))].filter((key) => key !== cluster.key).sort(),
  };
}

const kindOf = (cluster: NameCluster): NameEntry['kind'] =>
  cluster.names.find((name) => name.kind !== 'other')?.kind ?? 'other';

/** What is printed beside the names of a cluster, each text once with its places. */
function rolesOf(cluster: NameCluster): { text: string; places: Place[] }[] {
  const roles = new Map<string, { text: string; places: Place[] }>();
  for (const { mentions } of cluster.names)
    for (const { role } of mentions) {
      if (role === null) continue;
      const key = fold(role.text);
      const same = roles.get(key);
      if (same === undefined) roles.set(key, { text: role.text, places: [role.place] });
      else same.places.push(role.place);
    }
  return [...roles.values()].map(sorted).sort(byFirst);
}

function printedRoles(clusters: readonly NameCluster[]): Map<string, PrintedRoles> {
  const found = new Map<string, PrintedRoles>();
  for (const cluster of clusters) {
    const roles = rolesOf(cluster);
    if (roles.length > 0)
      found.set(cluster.key, { kind: kindOf(cluster), texts: roles.map(({ text }) => text) });
  }
  return found;
}

/** Names for each role the longest one that says all of it: "minister" is no other role than "foreign minister". */
function withFullest<T extends { text: string }>(roles: readonly T[]): (T & { fullest: string })[] {
  const said = roles.map(({ text }) => ({ text, role: roleWords(text) }));
  const byLength = [...said].sort((a, b) => b.role.words.size - a.role.words.size);
  return roles.map((role, at) => ({
    ...role,
    fullest: byLength.find((long) => isPartOfRole(said[at]!.role, long.role))?.text ?? role.text,
  }));
}

/** Why this spelling is listed here: the rule that joined its key, or how a short form was resolved in its article. */
function ruleOf(name: CollectedName, text: string, cluster: NameCluster): string {
  const printed = fold(text);
  if (DEMONYMS.has(printed)) return 'demonym';
  const joined = cluster.rules.get(name.key);
  if (joined !== undefined && name.key !== cluster.key) return joined;
  const words = name.key.split(' ').length;
  return printed.split(' ').length < words ? 'short-form' : 'same';
}

/** The most complete printed form; of equals the one in normal capitals. */
function fullestText(name: CollectedName): string {
  const texts = name.mentions.map((mention) => mention.text).filter((text) => !DEMONYMS.has(fold(text)));
  const score = (text: string): number =>
    text.split(/\s/u).length * 100 + (text === text.toUpperCase() ? 0 : 1);
  return (
    texts.reduce<string | null>(
      (best, text) => (best === null || score(text) > score(best) ? text : best),
      null,
    ) ?? name.key.replace(/(?<=^|[ -])\p{Lower}/gu, (letter) => letter.toUpperCase())
  );
}

const byPlace = (a: Place, b: Place): number => a.article - b.article || a.span.start - b.span.start;
const sorted = <T extends { places: Place[] }>(item: T): T => ({
  ...item,
  places: [...item.places].sort(byPlace),
});
const byFirst = (a: { places: Place[] }, b: { places: Place[] }): number =>
  byPlace(a.places[0]!, b.places[0]!);
const firstOf = (entry: NameEntry): Place => entry.spellings[0]!.places[0]!;
const byFirstPlace = (a: NameEntry, b: NameEntry): number => byPlace(firstOf(a), firstOf(b));
