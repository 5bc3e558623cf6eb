import { blockRule } from '../prune-rule';
import { endsAsSentence, phraseOf } from '../words';

const MAX_LENGTH = 320;
/** Words before a pointer to another article, with a colon or a dash behind them. */
const POINTER =
  /^\W{0,3}(?:(?:also |must |further |recommended |suggested |related )?(?:read|see|watch|view|listen|reading|viewing)(?: also| more| next| this| here| about it| too| the full story| about)?|related(?: (?:stories?|articles?|news|coverage|content|links?|topics?|video|posts?|reading|reads?))?|more(?: on this(?: story)?| from [^:]{2,40}| on [^:]{2,60}| news| coverage| stories)?|read more (?:on|about|from) [^:]{2,60}|see (?:also|more)|on [\p{L}\p{N}]{2,30}\.(?:com|org|net)|don't miss|trending|in pictures|in photos|explainer|opinion|analysis|exclusive|editorial|watch live|recap|photos|earlier|previously|recommended|you may also like|you might also like|click here|for more|what to know|why it matters)\s{0,2}(?::|\||»|>|→|-\s|–|—)/iu;
const PLAIN_POINTER =
  /^ (?:also read|read also|read more|see also|must read|more on this|related|recommended|don't miss|you may also like|you might also like|read next|watch|related story|related article|related stories|related articles|further reading|read the full|click here)(?: |$)/u;
/** The same in languages whose pages are read, though not compared. */
const FOREIGN_POINTER =
  /^ (?:lea tambien|lea mas|lea|lee tambien|leer mas|leia tambem|leia mais|a lire aussi|lire aussi|lesen sie auch|auch interessant|mehr zum thema|leggi anche|lees ook) /u;
/** "More on tennis: example.org/tennis": a line that ends in an address. */
const ADDRESSED = /^(?:more|follow|see|read|visit|online|full coverage)\b.{0,140}\bhttps?:\/\/\S{4,120}$/iu;
const LINKED = 0.4;
const ALL_LINK = 0.85;

/** A pointer to another article in the middle of this one: "Read more: …", or a line that is a link and nothing else. */
export const relatedInline = blockRule('related-inline', 'related', (block) => {
  const { text, linkShare } = block;
  if (text.length > MAX_LENGTH || /^["“]/u.test(text)) return false;
  const pointer = POINTER.test(text);
  if (pointer && linkShare > LINKED) return true;
  const phrase = phraseOf(text);
  if (PLAIN_POINTER.test(phrase) && (linkShare > LINKED || (!endsAsSentence(text) && text.length <= 200)))
    return true;
  if (
    /^ ?(?:also read|read also|see also|must read|read more)\b/u.test(phrase.trim()) &&
    /^[^.]{3,14}[:|–—-]/u.test(text)
  )
    return true;
  if (ADDRESSED.test(text) || (FOREIGN_POINTER.test(phrase) && text.includes(':'))) return true;
  return (
    linkShare > ALL_LINK &&
    block.kind === 'text' &&
    !endsAsSentence(text) &&
    / (?:p|div) $/u.test(block.tags) &&
    phrase.length > 30
  );
});
