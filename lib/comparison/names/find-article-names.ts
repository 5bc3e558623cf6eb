import type { EntityMention } from '../../model/entity';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { findNames } from './find-names';
import { isKnownName } from './gazetteer';
import type { NameEvidence } from './name-evidence';
import { collectEvidence } from './name-evidence';
import { partsOf } from './name-parts';
import { GROUP_WORDS } from './name-words';

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
): EntityMention[][] {
  const cast = castOf(sentences.flat(), evidence);
  return sentences.map((names) => names.map((name) => resolve(name, cast)));
}

/** A full name is a person's if the text says so, or if its last word alone is used only after it. */
function castOf(names: readonly EntityMention[], evidence: NameEvidence): Cast {
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
  return { fulls, people };
}

function resolve(name: EntityMention, { fulls, people }: Cast): EntityMention {
  if (isThing(name) || GROUP_WORDS.has(name.key)) return name;
  const { given, surname } = partsOf(name.key);
  const candidates = given.length > 0 ? undefined : fulls.get(surname);
  if (candidates?.size === 1) return { ...name, key: [...candidates][0]!, kind: 'person' };
  return people.has(name.key) ? { ...name, kind: 'person' } : name;
}
