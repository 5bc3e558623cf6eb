import type { ReaderDecision } from '../../model/decisions';
import type { Parameters } from '../parameters';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { aliasGroupOf, leadingAlias } from './aliases';
import type { CollectedName } from './collect-names';
import { partsOf } from './name-parts';
import type { NameRelation } from './relate-names';
import { relateNames } from './relate-names';
import { looseSpelling, soundOf } from './spelling';

/** Names taken for one. */
export interface NameCluster {
  readonly names: readonly CollectedName[];
  /** Key to the rule that first joined it to another. */
  readonly rules: ReadonlyMap<string, string>;
  /** Fullest key. */
  readonly key: string;
  /** Keys of names that are alike and were kept apart. */
  readonly apart: ReadonlySet<string>;
}

interface Link {
  readonly a: CollectedName;
  readonly b: CollectedName;
  readonly rule: NameRelation | 'reader';
}

const ORDER: readonly Link['rule'][] = [
  'reader',
  'alias',
  'spelling',
  'given-name',
  'acronym',
  'surname',
  'apart',
];
/** Names compared with each other at most in one group of like-sounding ones; news has far fewer. */
const BLOCK_LIMIT = 200;

/** Groups names into one cluster for each person, place or organisation. Independent of the order of articles. */
export function clusterNames(
  names: readonly CollectedName[],
  decisions: readonly ReaderDecision[],
  parameters: Parameters,
): NameCluster[] {
  const links = linksOf(names, decisions, parameters);
  const groups = new Map(
    names.map((name) => [name.key, { names: [name], rules: new Map<string, string>() }]),
  );
  const apart = new Map<string, Set<string>>();
  const keepApart = (a: string, b: string): void => {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  };
  for (const { a, b, rule } of links) {
    const [left, right] = [groups.get(a.key)!, groups.get(b.key)!];
    if (left === right) continue;
    const clash =
      rule === 'apart' ||
      splitByReader(left.names, right.names, decisions) ||
      (rule !== 'reader' && contradict(left.names, right.names, parameters)) ||
      (rule === 'surname' && isAmbiguous(a, b, links, groups));
    if (clash) {
      keepApart(a.key, b.key);
      continue;
    }
    const rules = new Map([...left.rules, ...right.rules]);
    for (const name of [a, b]) if (!rules.has(name.key)) rules.set(name.key, rule);
    const merged = { names: [...left.names, ...right.names], rules };
    for (const name of merged.names) groups.set(name.key, merged);
  }
  return [...new Set(groups.values())].map((group) => finished(group, apart));
}

/** Pairs worth a look, strongest relation first, then alphabetically. */
function linksOf(
  names: readonly CollectedName[],
  decisions: readonly ReaderDecision[],
  parameters: Parameters,
): Link[] {
  const links = new Map<string, Link>();
  const add = (a: CollectedName, b: CollectedName, rule: Link['rule']): void => {
    const [first, second] = a.key < b.key ? [a, b] : [b, a];
    const id = `${first.key}\n${second.key}`;
    if (!links.has(id)) links.set(id, { a: first, b: second, rule });
  };
  for (const decision of decisions) {
    if (decision.kind !== 'merge-names') continue;
    const [a, b] = [decision.name, decision.spelling].map((text) =>
      names.find((name) => isCalled(name, text)),
    );
    if (a !== undefined && b !== undefined && a !== b) add(a, b, 'reader');
  }
  const byKey = new Map(names.map((name) => [name.key, name]));
  for (const block of blocksOf(names)) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        const rule = relateNames(a, b, parameters);
        const apart = rule !== null && (isNamesake(a, b, byKey) || isNamesake(b, a, byKey));
        if (rule !== null) add(a, b, apart ? 'apart' : rule);
      }
    }
  }
  const rank = (link: Link): number => ORDER.indexOf(link.rule);
  return [...links]
    .sort(([idX, x], [idY, y]) => rank(x) - rank(y) || (idX < idY ? -1 : 1))
    .map(([, link]) => link);
}

/** Names that could be one: same sound or loose spelling of the last word, same aliases, same initials. */
function blocksOf(names: readonly CollectedName[]): CollectedName[][] {
  const blocks = new Map<string, CollectedName[]>();
  const put = (block: string, name: CollectedName): void => {
    const list = blocks.get(block);
    if (list === undefined) blocks.set(block, [name]);
    else if (list.length < BLOCK_LIMIT) list.push(name);
  };
  for (const name of names) for (const block of blockNames(name.key)) put(block, name);
  return [...blocks.values()].filter((block) => block.length > 1);
}

/** The blocks a name goes into, each once. */
const blockNames = remembered((key: string): readonly string[] => {
  const last = partsOf(key).surname.split(' ').at(-1) ?? '';
  const alias = aliasGroupOf(key);
  const words = key.split(/[ -]/u);
  const initials = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : key.slice(0, 6);
  return [
    `sound ${soundOf(last)}`,
    `loose ${looseSpelling(last)}`,
    ...(alias === null ? [] : [`alias ${alias}`]),
    `first ${initials.charAt(0)}${words.length > 1 ? initials.at(-1) : key.at(-1)}`,
  ];
});

const JUNIOR = / (?:jr|junior)$/u;

/** "Lee Jr." where his article calls somebody else Lee alone: the Lee of other articles is not he. */
function isNamesake(
  junior: CollectedName,
  other: CollectedName,
  byKey: ReadonlyMap<string, CollectedName>,
): boolean {
  if (!JUNIOR.test(junior.key) || JUNIOR.test(other.key)) return false;
  const bare = byKey.get(partsOf(junior.key).surname);
  return (
    bare?.mentions.some(({ place }) => junior.mentions.some((own) => own.place.article === place.article)) ===
    true
  );
}

function isCalled(name: CollectedName, text: string): boolean {
  const wanted = fold(text);
  return name.key === wanted || name.mentions.some((mention) => fold(mention.text) === wanted);
}

function splitByReader(
  left: readonly CollectedName[],
  right: readonly CollectedName[],
  decisions: readonly ReaderDecision[],
): boolean {
  const called = (names: readonly CollectedName[], text: string): boolean =>
    names.some((name) => isCalled(name, text));
  return decisions.some(
    (decision) =>
      decision.kind === 'split-name' &&
      ((called(left, decision.name) && called(right, decision.spelling)) ||
        (called(right, decision.name) && called(left, decision.spelling))),
  );
}

/** Two people with other given names never end up in one cluster by way of a bare surname. */
function contradict(
  left: readonly CollectedName[],
  right: readonly CollectedName[],
  parameters: Parameters,
): boolean {
  return left.some((a) => right.some((b) => relateNames(a, b, parameters) === 'apart'));
}

type Groups = ReadonlyMap<string, { readonly names: readonly CollectedName[] }>;

/** A bare surname that fits people of two clusters belongs to neither. */
function isAmbiguous(a: CollectedName, b: CollectedName, links: readonly Link[], groups: Groups): boolean {
  const short = partsOf(a.key).given.length === 0 ? a : b;
  const fits = links
    .filter((link) => link.rule === 'surname' && (link.a === short || link.b === short))
    .map((link) => groups.get((link.a === short ? link.b : link.a).key));
  return new Set(fits).size > 1;
}

/** The name with more parts, then the longer, then the one more often printed, then the first in the alphabet. */
function fuller(a: CollectedName, b: CollectedName): CollectedName {
  const parts = (name: CollectedName): number => name.key.split(' ').length;
  const order =
    parts(a) - parts(b) ||
    a.mentions.length - b.mentions.length ||
    a.key.length - b.key.length ||
    (a.key < b.key ? 1 : -1);
  return order > 0 ? a : b;
}

function finished(
  group: { names: readonly CollectedName[]; rules: ReadonlyMap<string, string> },
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): NameCluster {
  const aliases = group.names.map((name) => aliasGroupOf(name.key)).filter((alias) => alias !== null);
  const known = aliases.length === 0 ? null : leadingAlias(Math.min(...aliases));
  const leading = group.names.find((name) => name.key === known) ?? group.names.reduce(fuller);
  const own = new Set(group.names.map((name) => name.key));
  const others = group.names
    .flatMap((name) => [...(apart.get(name.key) ?? [])])
    .filter((key) => !own.has(key));
  return { names: group.names, rules: group.rules, key: leading.key, apart: new Set(others) };
}
