import { blockRule } from '../prune-rule';
import { phraseOf } from '../words';

const MAX_LENGTH = 420;
const SHORT = 220;
/** Requests to subscribe: in the imperative, to the reader. */
const ASKS =
  /^ (?:sign up|signup|subscribe|register now|register for|join our|get (?:our|the|all the|more)\b.{0,60}(?:newsletter|inbox|email|delivered|app|updates|alerts)|want more|want to|never miss|don't miss|stay (?:informed|updated|up to date|connected|in the know|ahead)|enter your e ?mail|download (?:our|the)|already a subscriber|become a (?:member|subscriber)|support our|help us|donate|to continue reading|this content is (?:only )?available|for more (?:news|stories|coverage|information|on this|details)|you can (?:unsubscribe|opt out)|by (?:signing up|subscribing|submitting|clicking|providing)|we (?:will|use|may use) your|thank you for (?:signing|subscribing|reading)|thanks for (?:signing|subscribing|reading)|our newsletter|newsletter|daily newsletter|your e ?mail|please enter|invalid e ?mail|an error has occurred|you have successfully|success you)/u;
const TELLS =
  / (?:newsletters?|inbox|subscribe|unsubscribe|sign up|signing up|email alerts|breaking news alerts|push notifications|free trial|terms of (?:use|service)|privacy policy|e ?mail address|subscribers?|subscription|our app|mobile app|app store|google play|every morning|straight to your|delivered to|browser notifications) /u;
const STRONG =
  / (?:sign up (?:for|to) (?:our|my|free|daily|receive|get)|subscribe to (?:our|the|my)|our (?:free |daily |weekly |morning )?newsletter|to your inbox|in your inbox|newsletter here) /u;

/** Requests to sign up, subscribe, donate or install. */
export const newsletter = blockRule('newsletter', 'newsletter', (block) => {
  const { text } = block;
  if (text.length > MAX_LENGTH) return false;
  const phrase = phraseOf(text);
  if (STRONG.test(phrase) && !/[“"]/u.test(text)) return true;
  return text.length <= SHORT && ASKS.test(phrase) && TELLS.test(phrase);
});
