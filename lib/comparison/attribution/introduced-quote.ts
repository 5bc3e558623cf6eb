import type { Speaker } from '../../model/attribution';
import type { Sentence } from '../../model/sentence';
import type { TextSpan } from '../../model/text-span';
import { mentionsIn, type Mentions, type PersonMention } from './mentions';
import { sentenceAt } from './sentence-at';

/** Sentences before a quotation that may tell whose it is. */
const REACH = 4;
/** Words that may stand before the name that opens a sentence: titles and offices. */
const OPENS = /^(?:(?:But|And|Yet|Still|However|Meanwhile),? )?(?:\p{Upper}[\p{Alpha}.]* ){0,4}$/u;
/** How somebody spoke, said before the words themselves: "was blunt about it", "put it this way", "disagreed". */
const ANNOUNCES =
  /^,? (?:(?:was|is|were|sounded|remained) (?:just as |more |equally |even more |also |quite |very )?(?:blunt|clear|adamant|defiant|emphatic|unequivocal|scathing|succinct|outspoken|sceptical|skeptical|unimpressed|unconvinced|philosophical|dismissive|categorical|critical)\b|put it (?:this way|bluntly|plainly|simply|differently|more bluntly)|had this to say|had a warning|did not mince|didn[’']t mince|(?:strongly |sharply |also )?(?:disagreed|agreed|demurred|objected)\b)/u;

/** Who the sentences between the last statement and a quotation of its own name, besides who spoke last. */
interface Between {
  /** The one person who is the subject of the sentence right before it, where that sentence announces what is said. */
  readonly introduced: PersonMention | null;
  /** Whether anybody else is named there, who may be the one who goes on. */
  readonly somebody: boolean;
}

/**
 * "Lee was blunt about it." before a quotation: whether it is Lee's. With anybody else named in between, nobody can tell.
 * @param from where the last statement stands, or the paragraph before begins
 * @param last who spoke last, `null` where nobody did
 */
export function namedBetween(
  article: { readonly text: string; readonly sentences: readonly Sentence[] },
  mentions: Mentions,
  from: number,
  quote: TextSpan,
  last: Speaker | null,
): Between {
  const own = sentenceAt(article.sentences, quote.start);
  const between = article.sentences.slice(Math.max(0, own - REACH), own).filter(({ start }) => start > from);
  const first = between[0];
  if (first === undefined) return { introduced: null, somebody: false };
  const others = mentionsIn(mentions.persons, first.start, quote.start).filter(
    ({ quoted, person }) => !quoted && person.key !== last?.key,
  );
  const before = between.at(-1)!;
  const [only, second] = mentionsIn(mentions.persons, before.start, before.end);
  const introduced =
    only !== undefined &&
    second === undefined &&
    !only.quoted &&
    OPENS.test(article.text.slice(before.start, only.span.start)) &&
    ANNOUNCES.test(article.text.slice(only.span.end, before.end));
  return { introduced: introduced ? only : null, somebody: others.length > 0 };
}
