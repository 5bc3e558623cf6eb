import type { Leftover } from '../../../model/article-snapshot';
import { blockRule } from '../prune-rule';
import { phraseOf } from '../words';

/** Lines a page prints round any text: whole lines, folded, without punctuation. */
const LABELS = new Map<string, Leftover['kind']>(
  (
    [
      [
        'advertisement',
        'anzeige|werbung|publicidade|publicidad|publicite|pubblicita|advert|advertisement|advertisements|ad|sponsored|sponsored content|promoted|promoted content|paid content|paid post|story continues below advertisement|article continues below advertisement|article continues below this ad|story continues below|article continues below|continue reading below|continue reading the main story|story continues after advertisement|continue reading|advertisement story continues below|advertisement continue reading the main story|this ad will end in|skip ad|skip advertisement|report this ad|remove ads',
      ],
      [
        'navigation',
        'no time to read|get a summary|no time to read get a summary|summary in one minute|listen to this article|listen|listen to article|play|pause|play video|watch video|watch now|replay|mute|unmute|video player is loading|loading|loading content|loading video|close|open|menu|search|back|back to top|skip to content|skip to main content|skip to main navigation|next|previous|print|print this article|print this page|save|save article|bookmark|bookmark this|text size|font size|sign in|log in|login|register|expand|collapse|show more|show less|show caption|hide caption|toggle caption|view gallery|view all|see all|view comments|open image modal|open gallery|enlarge this image|enlarge image|fullscreen|full screen|view fullscreen|image|photo|photos|caption|credit|image credit|photo credit|gallery|video|slideshow|autoplay|up next|translate|read in app|open in app|this video can not be played|this video is unavailable|media playback is unsupported on your device|please enable javascript|enable javascript|transcript|view transcript|table of contents|contents|cancel|ok|submit|done|more|read full story|read full article|read the full story|key points|hide|view more|load more|click to enlarge|click here to enlarge|tap to enlarge',
      ],
      [
        'related',
        'recommended|related|trending|trending now|popular|most read|most popular|editors picks|top stories|latest|latest news|more news|more stories|in this story|topics|tags|tagged|filed under|filed to|in this article|more on this story|more on this|more on this topic',
      ],
      [
        'share',
        'share|shares|sharing is caring|share this|share this article|share this story|share this page|share on|tweet|tweet this|email|e mail|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|pin it|copy link|link copied|copied|follow|follow us|like|like us|flipboard|messenger|print email',
      ],
      [
        'comments',
        'comments|comment|no comments|leave a comment|add a comment|post a comment|join the conversation|show comments|hide comments|comments are closed',
      ],
    ] as const
  ).flatMap(([kind, lines]) => lines.split('|').map((line) => [` ${line} `, kind] as const)),
);

/** "Image 1 of 4", "1/12", "3 of 7", "12 comments", "345 shares", "5 min read". */
const COUNTED =
  /^ (?:(?:image|photo|slide|video|picture) )?\d{1,3} (?:of )?\d{1,3} $|^ \d{1,6} (?:comments?|shares?|likes?|views?|votes?|reactions?|replies) $|^ (?:reading time )?(?:about )?\d{1,3} ?mins?(?:utes?)?(?: read| to read)? $/u;
const MAX_LENGTH = 60;
/** An address and nothing else: printed under articles and where a link was taken for text. */
const ADDRESS = /^https?:\/\/\S{4,400}$/iu;

/** Labels of the page's own machinery: they are the same round any article. */
export const label = blockRule('page-label', 'navigation', (block) => {
  if (ADDRESS.test(block.text)) return true;
  if (block.text.length > MAX_LENGTH) return false;
  const phrase = phraseOf(block.text);
  const kind = LABELS.get(phrase);
  if (kind === undefined)
    return COUNTED.test(phrase) || phrase === '  ' || /^[-*_=•·|#\s]+$/u.test(block.text);
  // A heading such as "Topics" opens a list: the rule for tails needs to see it.
  if (kind === 'related' || kind === 'comments') return false;
  return { kind };
});
