import { blockRule } from '../prune-rule';
import { endsAsSentence, phraseOf, wordsOf } from '../words';

const CHANNEL =
  / (?:(?:whatsapp|telegram|youtube|viber|signal) (?:channel|group|community)|google news (?:feed|channel)) /u;
const OPENING = new Set('follow join subscribe like find watch catch connect click tap get also'.split(' '));
/** Among the first words of an invitation: it speaks of the outlet itself. */
const OURS = new Set('us our here now'.split(' '));
const PLATFORMS = new Set(
  'twitter facebook instagram whatsapp telegram youtube linkedin tiktok threads bluesky channel google'.split(
    ' ',
  ),
);
const MAX_LENGTH = 240;
const OPENING_WORDS = 4;

/** Invitations to the outlet's channels on other platforms. */
export const channelPromo = blockRule('channel-promo', 'share', (block) => {
  if (block.text.length > MAX_LENGTH || /[“"]/u.test(block.text)) return false;
  const words = wordsOf(block.text);
  if (CHANNEL.test(phraseOf(block.text)) && !endsAsSentence(block.text) && words.length <= 12) return true;
  return (
    OPENING.has(words[0] ?? '') &&
    words.slice(1, OPENING_WORDS).some((word) => OURS.has(word)) &&
    words.some((word) => PLATFORMS.has(word))
  );
});
