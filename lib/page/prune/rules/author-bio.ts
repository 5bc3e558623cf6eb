import { blockRule } from '../prune-rule';
import { phraseOf, wordsOf } from '../words';

const MAX_LENGTH = 700;
const MAX_CONTACT_LENGTH = 300;
/** Blocks at the end among which a note on the author stands. */
const END = 8;
/** Words from the beginning in which such a note says "is a", and from there to the job. */
const TO_VERB = 9;
const TO_JOB = 13;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const JOBS = set(
  `reporter reporters writer editor correspondent columnist journalist contributor author producer freelancer blogger fellow
  analyst critic intern chief`,
);
const ACTS = set('covers covering writes writing reports reporting edits joined');
const FAMILY = set('wife husband partner family kids children son sons daughter daughters dog dogs cat cats');
const HOMES = set('lives living based resides');
const WHOM = set('him her them me');
const CONTACT_VERBS = set('email mail contact reach follow write');
const CONTACT_PHRASES = [
  ' can be reached at ',
  ' can be reached on ',
  ' can be reached by ',
  ' can be reached via ',
  ' can be contacted at ',
  ' can be followed on ',
  ' follow him on ',
  ' follow her on ',
  ' follow them on ',
];
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
  const words = wordsOf(text);
  if (text.length <= MAX_CONTACT_LENGTH && asksForContact(phrase, words)) return true;
  const named = facts.authors.some(
    (author) => (wordsOf(author)[0] ?? '').length > 1 && words[0] === wordsOf(author)[0],
  );
  if (!named && !BOX.test(block.words)) return false;
  return tellsJob(words) || (named && tellsHome(words));
});

/** "Contact the reporter at …", "She can be reached at …". */
function asksForContact(phrase: string, words: readonly string[]): boolean {
  if (CONTACT_PHRASES.some((known) => phrase.includes(known))) return true;
  const verb = words[0] === 'e' ? 1 : 0;
  if (!CONTACT_VERBS.has(words[verb] ?? '')) return false;
  const whom = words[verb + 1] ?? '';
  return WHOM.has(whom) || (whom === 'the' && JOBS.has(words[verb + 2] ?? ''));
}

/** "Jane Doe is a senior reporter at …", "Jane Doe covers …". */
function tellsJob(words: readonly string[]): boolean {
  if (words.slice(1, 5).some((word) => ACTS.has(word))) return true;
  const verb = words.slice(0, TO_VERB).findIndex((word) => word === 'is' || word === 'was' || word === 'has');
  return verb > 0 && words.slice(verb + 1, verb + TO_JOB).some((word) => JOBS.has(word));
}

/** "… lives in the country with her husband and two dogs": private matters only a note on an author tells. */
function tellsHome(words: readonly string[]): boolean {
  const home = words.findIndex((word) => HOMES.has(word));
  if (home < 0) return false;
  const together = words.indexOf('with', home);
  return together > 0 && words.slice(together, together + 6).some((word) => FAMILY.has(word));
}
