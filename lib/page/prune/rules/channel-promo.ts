import { blockRule } from '../prune-rule';
import { endsAsSentence, phraseOf, wordsOf } from '../words';

const CHANNEL =
  / (?:(?:whatsapp|telegram|youtube|viber|signal) (?:channel|group|community)|google news (?:feed|channel)) /u;
const ASKS =
  / (?:follow|join|subscribe|click|like) (?:us|our|now|here|to join|the|on)? ?.{0,80}(?:twitter|facebook|instagram|whatsapp|telegram|youtube|google news|linkedin|tiktok|social media|threads|channel) /u;
const OPENING =
  /^ (?:follow|join|subscribe|like|find|watch|catch|connect|click|tap|get|also follow|you can follow) /u;
const MAX_LENGTH = 240;

/** Invitations to the outlet's channels on other platforms. */
export const channelPromo = blockRule('channel-promo', 'share', (block) => {
  if (block.text.length > MAX_LENGTH) return false;
  const phrase = phraseOf(block.text);
  if (CHANNEL.test(phrase) && !endsAsSentence(block.text) && wordsOf(block.text).length <= 12) return true;
  return OPENING.test(phrase) && ASKS.test(phrase) && !/[“"]/u.test(block.text);
});
