import { blockRule } from '../prune-rule';
import { endsAsSentence, phraseOf, wordsOf } from '../words';

const MAX_LENGTH = 320;
/** Words before the colon or dash of a pointer to another article. */
const LEAD =
  /^ (?:(?:also|must|further|recommended|suggested|related) )?(?:read|see|watch|view|listen|reading|viewing)(?: (?:also|more|next|this|here|too|about it|about|the full story))? $|^ related(?: (?:stories|story|articles?|news|coverage|content|links?|topics?|video|posts?|reading|reads?))? $|^ more(?: (?:on this|on this story|news|coverage|stories))? $|^ (?:read )?more (?:on|about|from) |^ on [\p{Alpha}\p{N}]{2,30} (?:com|org|net) $|^ (?:don't miss|trending|in pictures|in photos|explainer|opinion|analysis|exclusive|editorial|watch live|recap|photos|earlier|previously|recommended|you may also like|you might also like|click here|for more|what to know|why it matters) $/u;
const SEPARATOR = /[:|»>→–—]|\s-\s/u;
/** UTF-16 code units in which the words of a pointer end. */
const LEAD_LENGTH = 70;
const PLAIN_POINTER =
  /^ (?:also read|read also|read more|see also|must read|more on this|related|recommended|don't miss|you may also like|you might also like|read next|watch|related story|related article|related stories|related articles|further reading|read the full|click here)(?: |$)/u;
/** The same in languages whose pages are read, though not compared. */
const FOREIGN_POINTER =
  /^ (?:lea tambien|lea mas|lea|lee tambien|leer mas|leia tambem|leia mais|a lire aussi|lire aussi|lesen sie auch|auch interessant|mehr zum thema|leggi anche|lees ook) /u;
/** "More on tennis: https://…": first word of a line that ends in an address. */
const TO_ADDRESS = new Set(['more', 'follow', 'see', 'read', 'visit', 'online', 'full']);
const ADDRESS = /^https?:\/\/\S{4,200}$/iu;
const LINKED = 0.4;
const ALL_LINK = 0.85;

/** A pointer to another article in the middle of this one: "Read more: …", or a line that is a link and nothing else. */
export const relatedInline = blockRule('related-inline', 'related', (block) => {
  const { text, linkShare } = block;
  if (text.length > MAX_LENGTH || /^["“]/u.test(text)) return false;
  const pointer = pointsElsewhere(text);
  if (pointer && linkShare > LINKED) return true;
  const phrase = phraseOf(text);
  if (PLAIN_POINTER.test(phrase) && (linkShare > LINKED || (!endsAsSentence(text) && text.length <= 200)))
    return true;
  if (
    /^ ?(?:also read|read also|see also|must read|read more)\b/u.test(phrase.trim()) &&
    /^[^.]{3,14}[:|–—-]/u.test(text)
  )
    return true;
  if (
    (TO_ADDRESS.has(wordsOf(text)[0] ?? '') && ADDRESS.test(text.split(' ').at(-1) ?? '')) ||
    (FOREIGN_POINTER.test(phrase) && /[:»>|→]/u.test(text.slice(0, LEAD_LENGTH)))
  )
    return true;
  return (
    linkShare > ALL_LINK &&
    block.kind === 'text' &&
    !endsAsSentence(text) &&
    / (?:p|div) $/u.test(block.tags) &&
    phrase.length > 30
  );
});

/** "Read more: …", "RELATED | …": a pointer's words before a colon, bar or dash. */
function pointsElsewhere(text: string): boolean {
  const at = text.slice(0, LEAD_LENGTH).search(SEPARATOR);
  return at > 0 && LEAD.test(phraseOf(text.slice(0, at)));
}
