import { blockRule } from '../prune-rule';
import { phraseOf, wordsOf } from '../words';

const MAX_LENGTH = 700;
/** Blocks at the end among which a note on the author stands. */
const END = 8;
const JOBS =
  / (?:is|was) (?:an?|the|our|[\p{L}'\s]{2,40}s) (?:[\p{L}\p{N}'-]{1,24} ){0,7}(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|author|producer|freelancer|blogger|fellow|analyst|critic|bureau chief|intern) |^ (?:[\p{L}'-]{2,20} ){2,4}(?:covers|reports on|writes about|writes for|joined|has been (?:writing|covering|reporting)) /u;
const CONTACT =
  /^ (?:e ?mail|contact|reach|follow|write to) (?:him|her|them|me|the (?:writer|reporter|author)|[\p{L}]{2,20}(?: [\p{L}'-]{2,20})?) (?:at|on|by|via) | (?:he|she|they|[\p{L}'-]{2,20}) can be (?:reached|contacted|followed) (?:at|on|by|via) | follow (?:him|her|them) on /u;
/** Private matters that only a note on an author tells. */
const LIVES =
  / (?:lives|living|based|resides) in .{2,120} with (?:his|her|their|a|two|three) .{0,20}(?:wife|husband|partner|family|kids|children|sons?|daughters?|dogs?|cats?) /u;
const OPENING =
  /^ (?:about the (?:author|writer)|the (?:author|writer) is|the views expressed|views expressed|opinions expressed|the opinions|this column does not|this article represents) /u;
const BOX = /[\s_-](?:author|bio|biography|contributor|tagline)[\s_-]/u;

/** Who the author is, how to reach the author, whose opinion it is. */
export const authorBio = blockRule('author-bio', 'author-bio', (block, index, { blocks, facts }) => {
  const { text } = block;
  if (text.length > MAX_LENGTH || /^["“]/u.test(text)) return false;
  const phrase = phraseOf(text);
  if (OPENING.test(phrase)) return true;
  if (index < blocks.length - END) return false;
  const opensWithAuthor = facts.authors.some(
    (author) => author.length > 5 && phrase.startsWith(phraseOf(author)),
  );
  if (CONTACT.test(phrase) && text.length <= 300) return true;
  if (opensWithAuthor || facts.authors.some((author) => phrase.startsWith(` ${wordsOf(author)[0] ?? '-'} `)))
    return JOBS.test(phrase) || LIVES.test(phrase);
  return BOX.test(block.words) && JOBS.test(phrase);
});
