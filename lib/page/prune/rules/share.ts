import { blockRule } from '../prune-rule';
import { phraseOf, wordsOf } from '../words';

const NETWORKS = new Set(
  `facebook twitter x linkedin whatsapp telegram reddit pinterest email e mail print copy link tumblr flipboard messenger
  instagram sms vk viber line wechat weibo pocket threads bluesky mastodon youtube share shares this article story on via to
  tweet post send opens in new window click and or with by a friend more url rss google plus`.split(/\s+/u),
);
const MAX_LENGTH = 160;
const ASKS =
  /^ (?:share (?:this|on|via|with|your)|click to share|like us on|follow us|follow on|find us on|tweet this|send this|spread the word|sharing is caring|(?:like|enjoyed?|love|liked) this (?:story|article|post)|email this|print this|share your thoughts)/u;

/** Buttons and requests to pass the article on. */
export const share = blockRule('share-line', 'share', (block) => {
  if (block.text.length > MAX_LENGTH) return false;
  const words = wordsOf(block.text);
  if (words.length >= 2 && words.every((word) => NETWORKS.has(word)) && !/[.]$/u.test(block.text))
    return true;
  return ASKS.test(phraseOf(block.text)) && words.length <= 22;
});
