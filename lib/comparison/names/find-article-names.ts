import type { EntityMention } from '../../model/entity';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { findNames } from './find-names';
import { collectEvidence } from './name-evidence';
import { partsOf } from './name-parts';

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
  const names = resolveShortForms(tokens.map((sentence) => findNames(text, sentence, evidence, parameters)));
  found.set(tokens, names);
  return names;
}

function resolveShortForms(sentences: readonly (readonly EntityMention[])[]): EntityMention[][] {
  const all = sentences.flat();
  const shortKeys = new Set(
    all.filter((name) => partsOf(name.key).given.length === 0).map((name) => name.key),
  );
  const fullBySurname = new Map<string, Set<string>>();
  for (const name of all) {
    const { given, surname } = partsOf(name.key);
    if (given.length === 0 || name.kind === 'place' || name.kind === 'organisation') continue;
    fullBySurname.set(surname, (fullBySurname.get(surname) ?? new Set()).add(name.key));
  }
  const people = new Set(all.filter((name) => name.kind === 'person').map((name) => name.key));
  const surnameUsed = (name: EntityMention): boolean =>
    partsOf(name.key).given.length > 0 &&
    [...shortKeys].length > 0 &&
    shortKeys.has(partsOf(name.key).surname) &&
    partsOf(name.key).given.length <= 3;
  const resolve = (name: EntityMention): EntityMention => {
    if (name.kind === 'place' || name.kind === 'organisation') return name;
    const { given, surname } = partsOf(name.key);
    if (given.length > 0)
      return name.kind === 'other' && (people.has(name.key) || surnameUsed(name))
        ? { ...name, kind: 'person' }
        : name;
    const fulls = fullBySurname.get(surname);
    const full = fulls?.size === 1 ? [...fulls][0]! : null;
    if (full === null) return people.has(name.key) ? { ...name, kind: 'person' } : name;
    return { ...name, key: full, kind: 'person' };
  };
  return sentences.map((names) => names.map(resolve));
}
