import { blockRule } from '../prune-rule';
import { phraseOf } from '../words';

const MAX_LENGTH = 260;
const ASKS =
  / (?:in the comments? (?:section |box )?below|leave (?:a|your) (?:comment|reply)|let us know (?:in|your|what)|tell us what you think|share your (?:thoughts|views|opinion|comments) (?:in|below|with)|join the (?:conversation|discussion|debate)|post a comment|comments are (?:closed|moderated|subject)|have your say|we want to hear (?:from you|what you think)|what do you think|sound off|log in to comment|sign in to comment|have a (?:news )?tip|send (?:us )?(?:your )?tips|got a (?:news )?(?:tip|story)|report a (?:typo|correction)|do you have a (?:story|tip)) /u;

/** Requests to comment, write in or send tips. */
export const comments = blockRule('comments-prompt', 'comments', (block) => {
  if (block.text.length > MAX_LENGTH || /^["“]/u.test(block.text)) return false;
  return ASKS.test(phraseOf(block.text));
});
