import { ROLE_NOUNS } from './word-classes';
import type { Word } from './word-stream';

/** Adjectives that stand behind their noun: "people familiar with the plan". */
const BEHIND = /^(?:familiar|close|aware|present|knowledgeable)$/u;

/**
 * The noun that a phrase is about, folded: the one before "of", "for", "with" or a comma, behind the last owner ("the
 * secretary of state's campaign": campaign). Empty where there are no words.
 */
export function headOf(words: readonly Word[]): string {
  const own = words.slice(ownerEnd(words));
  for (let i = 1; i < own.length; i++) {
    const { tag, low } = own[i]!;
    if (/^(?:I|T|comma|W|VN|VF|VG|paren-open|U|dash|C)$/u.test(tag) || BEHIND.test(low))
      return own[i - 1]!.low;
  }
  return own.at(-1)?.low ?? '';
}

/** Behind the last owner; not in "a statement from Lee's office", which is about the statement. */
function ownerEnd(words: readonly Word[]): number {
  const owner = words.findLastIndex((word, i) => word.low === "'s" && i < words.length - 1);
  const hangs = words.findIndex(
    (word, i) => word.tag === 'I' && !(word.low === 'of' && ROLE_NOUNS.has(words[i - 1]?.low ?? '')),
  );
  return hangs >= 0 && hangs < owner ? 0 : owner + 1;
}

/** Nouns of persons that no list holds: "runner", "motorist", "technician", "trustees". */
const PERSON_ENDING = /(?:er|or|ist|ian|man|woman|men|women|ee|ant|crat|eer|owner)s?$/u;
/** Nouns with such an ending that are none. */
const THING =
  /^(?:paper|newspaper|letter|number|order|centre|center|power|water|river|border|computer|server|matter|offer|weather|chapter|tower|factor|sector|error|mirror|motor|floor|door|list|plant|restaurant|grant|warrant|committee|fee|degree|guarantee|corner|cover|counter|layer|paper|poster|folder|numbers?|figures?|papers?|letters?|orders?|borders?|computers?|offers?|factors?|sectors?|errors?|doors?|floors?|lists?|plants?|grants?|fees?|covenant|filter|helicopters?|disaster|winter|summer|dinner|semester|quarters?|headquarters|transfer|cancer|fever)$/u;

/** Whether a folded noun means a person or persons. */
export function isPersonNoun(low: string): boolean {
  return (
    ROLE_NOUNS.has(low) ||
    ROLE_NOUNS.has(low.replace(/s$/u, '')) ||
    (PERSON_ENDING.test(low) && !THING.test(low))
  );
}
