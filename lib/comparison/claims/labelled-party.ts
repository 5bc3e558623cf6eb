import type { EntityMention } from '../../model/entity';
import type { TextSpan } from '../../model/text-span';
import type { Token } from '../text/tokenize';
import { LABELS } from './label-families';

/** Words that put a label in someone's mouth without being an attribution of the sentence. */
export const NAMING: ReadonlySet<string> = new Set(
  `considered designated regarded listed described branded labelled labeled classified viewed seen called calls call
  designates designate lists list labels label considers consider regards brands deems deemed blacklisted termed dubbed
  denounced so-called`.split(/\s+/u),
);

const ARTICLES = new Set(['a', 'an', 'the']);
/** Between a name and its label: "is a", "are", ", a", "as a". */
const LINKS = new Set([',', 'is', 'are', 'was', 'were', 'as', 'remains', 'became']);
/** Of these the label may follow without an article: "they are militants". */
const COPULAS = new Set(['is', 'are', 'was', 'were', 'remains', 'became']);
const OPENING_QUOTE = /^["“„«‘']$/u;
/** Words from a name to its label at most, and words of whoever designates ("which the United States has listed as"). */
const REACH = 5;
const DESIGNATOR_REACH = 8;

/**
 * The party a label is put on: "Hamas militants", "the militant group Hamas", "Hamas, a militant group", "called Hamas
 * “terrorists”", "Hamas, which the state lists as a terrorist group".
 * @param at position of the label among the tokens
 * @returns the key of the party's name; a nationality where no party is named; `null` where nothing is
 */
export function labelledParty(
  tokens: readonly Token[],
  entities: readonly EntityMention[],
  at: number,
): string | null {
  const parties = entities.filter((entity) => entity.kind !== 'person');
  return partyBehind(tokens, parties, at) ?? partyBefore(tokens, parties, at);
}

const inside = (span: TextSpan, outer: TextSpan): boolean =>
  outer.start <= span.start && span.end <= outer.end;

/** "Militant group Hamas": the name follows, with nothing but further labels between. */
function partyBehind(tokens: readonly Token[], parties: readonly EntityMention[], at: number): string | null {
  for (let next = at + 1; next <= at + 2; next++) {
    const ahead = parties.find((entity) => entity.start === tokens[next]?.start);
    if (ahead !== undefined) return ahead.key;
    if (LABELS.get(tokens[next]?.norm ?? '') === undefined) return null;
  }
  return null;
}

/** Walks back over adjectives, then over one "is a" or ", a" to the party; a nationality on the way is second best. */
function partyBefore(tokens: readonly Token[], parties: readonly EntityMention[], at: number): string | null {
  let nationality: string | null = null;
  let linked = false;
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    const word = tokens[back]!;
    const named = parties.find((entity) => inside(word, entity));
    if (named !== undefined) {
      if (named.kind !== 'place') return named.key;
      nationality ??= named.key;
    } else if (ARTICLES.has(word.norm)) {
      const designated = designatedParty(tokens, parties, back - 1);
      if (designated !== null) return designated;
      if (linked || !LINKS.has(tokens[back - 1]?.norm ?? '')) break;
      linked = true;
      back--;
    } else if (COPULAS.has(word.norm) && !linked) {
      linked = true;
    } else if (NAMING.has(word.norm)) {
      return designatedParty(tokens, parties, back) ?? nationality;
    } else if (
      !OPENING_QUOTE.test(word.text) &&
      (word.kind !== 'word' || word.stop || /(?:ed|ing)$/u.test(word.norm))
    )
      break;
  }
  return nationality;
}

/** "Hamas, designated a …", "Hamas, which the state has designated (as) a …": the name before the comma. */
function designatedParty(
  tokens: readonly Token[],
  parties: readonly EntityMention[],
  end: number,
): string | null {
  const verb = tokens[end]?.norm === 'as' ? end - 1 : end;
  if (!NAMING.has(tokens[verb]?.norm ?? '')) return null;
  let comma = verb - 1;
  if (tokens[comma]?.norm !== ',') {
    const pronoun = (at: number): boolean => tokens[at]?.norm === 'which' || tokens[at]?.norm === 'that';
    while (comma >= 0 && verb - comma <= DESIGNATOR_REACH && !pronoun(comma)) comma--;
    if (!pronoun(comma)) return null;
    comma--;
  }
  const last = tokens[tokens[comma]?.norm === ',' ? comma - 1 : comma];
  return last === undefined ? null : (parties.find((entity) => inside(last, entity))?.key ?? null);
}
