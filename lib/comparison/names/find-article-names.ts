import type { EntityMention } from '../../model/entity';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { findNames } from './find-names';
import { isKnownName } from './gazetteer';
import type { NameEvidence } from './name-evidence';
import { collectEvidence } from './name-evidence';
import { partsOf } from './name-parts';
import { GROUP_WORDS, RELATIVES } from './name-words';

const found = new WeakMap<readonly (readonly Token[])[], readonly (readonly EntityMention[])[]>();

/**
 * Names of one article, sentence by sentence, with short forms resolved inside the article: once "Mousa Abu Marzouk"
 * has been named, "Abu Marzouk" has his key and kind, unless two people of that surname were named.
 * @param tokens of all sentences of one article; the answer is remembered for this array
 */
export function findArticleNames(
  text: string,
  tokens: readonly (readonly Token[])[],
  parameters: Parameters,
): readonly (readonly EntityMention[])[] {
  const known = found.get(tokens);
  if (known !== undefined) return known;
  const evidence = collectEvidence(tokens);
  const names = resolveShortForms(
    tokens.map((sentence) => findNames(text, sentence, evidence, parameters)),
    evidence,
    tokens,
  );
  found.set(tokens, names);
  return names;
}

/** What one article tells about who is who, gathered before short forms are resolved. */
interface Cast {
  /** Surname to the keys of the full names printed with it. */
  readonly fulls: ReadonlyMap<string, ReadonlySet<string>>;
  readonly people: ReadonlySet<string>;
}

const isThing = (name: EntityMention): boolean => name.kind === 'place' || name.kind === 'organisation';

function resolveShortForms(
  sentences: readonly (readonly EntityMention[])[],
  evidence: NameEvidence,
  tokens: readonly (readonly Token[])[],
): EntityMention[][] {
  const cast = castOf(sentences.flat(), evidence, lesserNames(sentences, tokens));
  return sentences.map((names) => names.map((name) => resolve(name, cast)));
}

/** Words before a name, or behind its comma, in which it is told whose relative it is. */
const RELATIVE_REACH = 3;

/**
 * Keys of full names that a bare surname does not stand for behind another bearer, or where it stood for somebody before:
 * relatives by the words around ("his wife, Amy Lee", "Amy Lee, his wife") and those with "Jr." behind their name.
 */
function lesserNames(
  sentences: readonly (readonly EntityMention[])[],
  tokens: readonly (readonly Token[])[],
): Set<string> {
  const lesser = new Set<string>();
  sentences.forEach((names, sentence) => {
    for (const { key, start, end } of names) {
      if (!key.includes(' ')) continue;
      const around = tokens[sentence]!.filter(({ kind }) => kind === 'word');
      const at = around.findIndex((token) => token.start >= start);
      const behind = around.findIndex((token) => token.start >= end);
      const near = [
        ...around.slice(Math.max(0, at - RELATIVE_REACH), at),
        ...(behind < 0 ? [] : around.slice(behind, behind + 2)),
      ];
      if (/ (?:jr|junior)$/u.test(key) || near.some(({ norm }) => RELATIVES.has(norm))) lesser.add(key);
    }
  });
  return lesser;
}

/** A full name is a person's if the text says so, or if its last word alone is used only after it. */
function castOf(names: readonly EntityMention[], evidence: NameEvidence, lesser: ReadonlySet<string>): Cast {
  const people = new Set(names.filter((name) => name.kind === 'person').map((name) => name.key));
  const firstUse = new Map<string, number>();
  for (const name of names) if (!firstUse.has(name.key)) firstUse.set(name.key, name.start);
  const fulls = new Map<string, Set<string>>();
  for (const name of names) {
    const { given, surname } = partsOf(name.key);
    if (given.length === 0 || isThing(name)) continue;
    const last = surname.split(' ').at(-1)!;
    const common =
      evidence.small.has(last) || evidence.small.has(given[0]!) || GROUP_WORDS.has(last) || isKnownName(last);
    const later = (firstUse.get(last) ?? firstUse.get(surname) ?? -1) > name.start;
    if (!people.has(name.key) && given.length <= 3 && !common && later) people.add(name.key);
    if (people.has(name.key)) fulls.set(surname, (fulls.get(surname) ?? new Set()).add(name.key));
  }
  for (const [surname, keys] of fulls) {
    const [first] = keys;
    const rest = [...keys].filter((key) => !lesser.has(key));
    const before = (firstUse.get(surname) ?? Infinity) < firstUse.get(first!)!;
    if (keys.size === 1 ? before && rest.length === 0 : rest.length === 1 && rest[0] === first)
      fulls.set(surname, new Set(rest));
  }
  return { fulls, people };
}

function resolve(name: EntityMention, { fulls, people }: Cast): EntityMention {
  if (isThing(name) || GROUP_WORDS.has(name.key)) return name;
  const { given, surname } = partsOf(name.key);
  const candidates = given.length > 0 ? undefined : fulls.get(surname);
  if (candidates?.size === 1) return { ...name, key: [...candidates][0]!, kind: 'person' };
  return people.has(name.key) ? { ...name, kind: 'person' } : name;
}
