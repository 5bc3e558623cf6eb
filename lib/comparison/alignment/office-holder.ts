import type { EntityMention } from '../../model/entity';
import type { AnalyzedArticle } from '../analyzed-article';
import type { NameLedger } from '../comparison-context';
import { fold } from '../text/fold';
import type { Token } from '../text/tokenize';
import { SINGLE_OFFICES } from './meeting-words';

const NOT_THE_HOLDER = /\b(?:vice|former|ex|deputy|acting|designate|elect)\b/u;

/**
 * Who "the president" is: the one person whom the same article gives that office, beside the same country where one is
 * named with it.
 * @param words the words of the description, without a person's name in them
 * @param inside names that stand in these words
 * @returns the person's key in the ledger; `null` where nobody or more than one comes into question
 */
export function holderOf(
  article: AnalyzedArticle,
  words: readonly Token[],
  inside: readonly EntityMention[],
  names: NameLedger,
): string | null {
  const office = words.find(({ norm }) => SINGLE_OFFICES.has(norm))?.norm;
  if (office === undefined || words.some(({ norm }) => NOT_THE_HOLDER.test(norm))) return null;
  const place = inside.find(({ kind }) => kind === 'place');
  const holders = new Set<string>();
  for (const claim of article.claims) {
    for (const entity of claim.entities) {
      if (entity.kind !== 'person' || entity.role === null) continue;
      const role = fold(article.snapshot.text.slice(entity.role.start, entity.role.end));
      if (!role.split(/\s+/u).includes(office) || NOT_THE_HOLDER.test(role)) continue;
      if (place !== undefined && !claim.entities.some(({ key }) => key === place.key)) continue;
      holders.add(names.keyOf(entity.key));
    }
  }
  return holders.size === 1 ? [...holders][0]! : null;
}
