import { blockRule } from '../prune-rule';

const CAPTION_BOX = / (?:figcaption|figure|caption) /u;
const CAPTION_WORDS =
  /[\s_-](?:caption|captions|wp-caption-text|photo-credit|image-credit|imagecredit|photocredit|credit|credits|cutline)[\s_-]|caption/u;
/**
 * A line that begins or ends as picture lines do, in small letters. What may stand before is looked back at: as a beginning
 * of its own each of its lengths would have the rest compiled again.
 */
const OPENING =
  /(?<=^\W{0,2})(?:(?:photo|photograph|image|picture|pic|file photo|file image|file|representational image|representative image|screengrab|screenshot|illustration|graphic|video|above|pictured)s?(?: credits?| courtesy| by| source)?\s?[:/|]|(?:image|photo|picture|video) (?:credits?|courtesy|source|copyright|caption)\b|(?:photo|photograph|image|picture|illustration) by\b)|^\(?credits?: |^in this .{0,60}\b(?:photo|photograph|image|picture|frame grab|still)\b|^©|^\(c\) /u;
const CLOSING = ['ap photo', 'file photo', 'getty images', 'shutterstock', 'reuters photo', 'afp photo'];
const CREDIT_MARK =
  /(?:^|[^\p{Alpha}])(?:photo|credit|image|picture|photo by|handout via|photograph by|courtesy of):?\s/giu;
/** Without one of these there is none; asked first, since most pages have none. */
const MAY_CREDIT = /photo|credit|image|picture|handout|courtesy/u;
const IN_BRACKETS = new Set(['photo', 'photos', 'getty', 'images', 'photograph', 'image']);
/** UTF-16 code units of a credit at the end of a caption. */
const CREDIT_LENGTH = 60;
const BRACKET_LENGTH = 120;
const MAX_LENGTH = 500;
const MAX_PLAIN_LENGTH = 360;

/** What stands under a picture: it tells of the picture and is often repeated under another. */
export const caption = blockRule('picture-caption', 'caption', (block) => {
  if (block.text.length > MAX_LENGTH) return false;
  // Cells carry the class of their table's title.
  if (/ (?:table|tr) /u.test(block.tags)) return false;
  if (CAPTION_BOX.test(block.tags) || CAPTION_WORDS.test(block.words)) return true;
  if (block.text.length > MAX_PLAIN_LENGTH) return false;
  return OPENING.test(block.text.slice(0, 60).toLowerCase()) || endsInCredit(block.text);
});

/** A warning of what a picture shows ("video contains graphic images") is no credit. */
function isCreditBracket(inside: string): boolean {
  const words = inside.split(/[^\p{Alpha}]+/u);
  return (
    words.some((word) => IN_BRACKETS.has(word)) && !words.includes('warning') && !words.includes('graphic')
  );
}

/** "(AP Photo/Jane Doe)", "Photo: Jane Doe", "Getty Images" at the end of the line. */
function endsInCredit(text: string): boolean {
  const end = text.replace(/[\s.)\]]{1,3}$/u, '');
  const lower = end.toLowerCase();
  if (CLOSING.some((known) => lower.endsWith(known))) return true;
  const bracket = Math.max(end.lastIndexOf('('), end.lastIndexOf('['));
  if (bracket >= 0 && /[)\]]\.?$/u.test(text) && end.length - bracket <= BRACKET_LENGTH)
    return isCreditBracket(lower.slice(bracket + 1));
  if (!MAY_CREDIT.test(lower)) return false;
  const last = [...end.slice(-2 * CREDIT_LENGTH).matchAll(CREDIT_MARK)].at(-1);
  if (last === undefined || !/:\s$|\sby\s$|\svia\s$/u.test(last[0])) return false;
  const credit = end.slice(-2 * CREDIT_LENGTH).slice(last.index + last[0].length);
  return credit.length >= 2 && credit.length <= CREDIT_LENGTH && !credit.includes('. ');
}
