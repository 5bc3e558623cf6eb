import { blockRule } from '../prune-rule';

const CAPTION_BOX = / (?:figcaption|figure|caption) /u;
const CAPTION_WORDS =
  /[\s_-](?:caption|captions|wp-caption-text|photo-credit|image-credit|imagecredit|photocredit|credit|credits|cutline)[\s_-]|caption/u;
/** A line that begins or ends as picture lines do. */
const OPENING =
  /^\W{0,2}(?:photo|photograph|image|picture|pic|file photo|file image|file|representational image|representative image|screengrab|screenshot|illustration|graphic|video|above|pictured)s?(?: credits?| courtesy| by| source)?\s?[:/|]|^\W{0,2}(?:image|photo|picture|video) (?:credits?|courtesy|source|copyright|caption)\b|^\W{0,2}(?:photo|photograph|image|picture|illustration) by\b|^credits?: |^in this .{0,60}\b(?:photo|photograph|image|picture|frame grab|still)\b|^©|^\(c\) /iu;
const CLOSING =
  /(?:\((?:[^()]{0,80}[\s/:])?(?:photo|photos|getty|getty images|file photo|file|via getty images|images)(?:[\s/:,][^()]{0,60})?\)|\b(?:ap photo|file photo|getty images|shutterstock|reuters photo|afp photo|photo: [^.]{2,60}|credit: [^.]{2,60}|image: [^.]{2,60}|photo by [^.]{2,60}|handout via [^.]{2,40}))[\s.)\]]{0,3}$/iu;
const MAX_LENGTH = 500;
const MAX_PLAIN_LENGTH = 360;

/** What stands under a picture: it tells of the picture and is often repeated under another. */
export const caption = blockRule('picture-caption', 'caption', (block) => {
  if (block.text.length > MAX_LENGTH) return false;
  if (CAPTION_BOX.test(block.tags) || CAPTION_WORDS.test(block.words)) return true;
  if (block.text.length > MAX_PLAIN_LENGTH) return false;
  return OPENING.test(block.text.slice(0, 60)) || CLOSING.test(block.text.slice(-120));
});
