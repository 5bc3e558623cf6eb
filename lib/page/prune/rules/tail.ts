import { isProse } from '../../blocks/is-prose';
import type { Drop, PruneRule } from '../prune-rule';
import { phraseOf } from '../words';

/** Headings behind which nothing of the article follows, whatever it looks like. */
const STRONG =
  /^ (?:(?:read|see) )?(?:related (?:stories|articles|news|posts|content|topics|links|reading|coverage|items)|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|recommended (?:stories|articles|for you|reading|videos?)|recommended|(?:want )?more (?:[\p{Alpha}\p{N}']{1,20} ){0,3}(?:stories|articles|news|headlines|coverage)(?: (?:from|like) .{2,40})?|more (?:from|in|on|about) .{2,60}|most (?:read|popular|viewed|shared|commented)|trending(?: now| stories)?|popular (?:now|stories|posts|articles)|top stories|latest (?:news|stories|articles|posts|from .{2,40})|editors? picks?|what to read next|read next|up next|also (?:read|on .{2,40}|in .{2,40})|around the web|from around the web|promoted stories|sponsored (?:stories|links|content)|paid content|from our (?:partners|sponsors)|(?:\d{1,5} )?(?:comments?|responses|replies|thoughts)(?: \d{1,5})?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|about the authors?|share this(?: article| story| post| entry)?|don't miss|in other news|follow us|tags?|topics|filed under|categories|next story|previous story|continue reading) $/u;
/** Headings that open a list of links at the end, and now and then a part of the article. */
const WEAK =
  /^ (?:related|more|see also|read more|further reading|references|sources|external links|notes|advertisement|newsletter|sign up.{0,60}|subscribe.{0,60}|contact|contact us|about us|watch|video|photos|gallery|popular|links|resources|more info(?:rmation)?|for more(?: information)?|about .{2,50}) $/u;
const MAX_LENGTH = 90;
/** Share of the article's prose, counted from the top, that must lie before a tail. */
const BEFORE = 0.4;
/** Characters of prose behind a strong heading that are not cut away even so. */
const TOO_MUCH_BEHIND = 0.5;

/**
 * The end of an article: a heading of a list of other stories and everything behind it. Cutting wrongly costs most of
 * all rules (a third of an article at once), so a heading that may belong to the article cuts only where no running
 * text follows.
 */
export const tail: PruneRule = {
  id: 'tail',
  kind: 'related',
  find(draft) {
    const prose = draft.blocks.map((block, i) => (!draft.gone(i) && isProse(block) ? block.text.length : 0));
    const all = prose.reduce((sum, length) => sum + length, 0);
    let before = 0;
    for (const [i, block] of draft.blocks.entries()) {
      if (
        !draft.gone(i) &&
        block.text.length <= MAX_LENGTH &&
        !block.text.endsWith('.') &&
        before >= all * BEFORE
      ) {
        const phrase = phraseOf(block.text);
        const behind = all - before;
        const headed = block.kind === 'heading' || block.linkShare < 0.5;
        const strong = STRONG.test(phrase) && headed && behind <= all * TOO_MUCH_BEHIND;
        if (strong || (WEAK.test(phrase) && headed && behind === 0))
          return draft.blocks.slice(i).map((_, offset): Drop => ({ block: i + offset }));
      }
      before += prose[i]!;
    }
    return [];
  },
};
