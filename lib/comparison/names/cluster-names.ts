import { doubleMetaphone } from 'double-metaphone';
import type { ReaderDecision } from '../../model/decisions';
import type { Parameters } from '../parameters';
import { fold } from '../text/fold';
import { ALIASES } from './aliases';
import type { CollectedName } from './collect-names';
import { partsOf } from './name-parts';
import type { NameRelation } from './relate-names';
import { relateNames } from './relate-names';
import { looseSpelling } from './spelling';

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
  for (const block of blocksOf(names)) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        const rule = relateNames(a, b, parameters);
        if (rule !== null) add(a, b, rule);
      }
    }
  }
  const rank = (link: Link): number => ORDER.indexOf(link.rule);
  const id = (link: Link): string => `${link.a.key}\n${link.b.key}`;
  return [...links.values()].sort((x, y) => rank(x) - rank(y) || (id(x) < id(y) ? -1 : 1));
}

/** Names that could be one: same sound or loose spelling of the last word, same aliases, same initials. */
function blocksOf(names: readonly CollectedName[]): CollectedName[][] {
  const blocks = new Map<string, CollectedName[]>();
  const put = (block: string, name: CollectedName): void => {
    const list = blocks.get(block) ?? [];
    if (list.length < BLOCK_LIMIT && !list.includes(name)) list.push(name);
    blocks.set(block, list);
  };
  for (const name of names) {
    const last = partsOf(name.key).surname.split(' ').at(-1) ?? '';
    put(`sound ${doubleMetaphone(last)[0]}`, name);
    put(`loose ${looseSpelling(last)}`, name);
    const alias = ALIASES.findIndex((group) => group.includes(name.key));
    if (alias !== -1) put(`alias ${alias}`, name);
    const words = name.key.split(/[ -]/u);
    const initials = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : name.key.slice(0, 6);
    put(`first ${initials.charAt(0)}${words.length > 1 ? initials.at(-1) : name.key.at(-1)}`, name);
  }
  return [...blocks.values()].filter((block) => block.length > 1);
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
  const alias = ALIASES.find((list) => group.names.some((name) => list.includes(name.key)));
  const leading = group.names.find((name) => name.key === alias?.[0]) ?? group.names.reduce(fuller);
  const own = new Set(group.names.map((name) => name.key));
  const others = group.names
    .flatMap((name) => [...(apart.get(name.key) ?? [])])
    .filter((key) => !own.has(key));
  return { names: group.names, rules: group.rules, key: leading.key, apart: new Set(others) };
}
