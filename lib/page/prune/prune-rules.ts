import type { PruneRule } from './prune-rule';
import { authorBio } from './rules/author-bio';
import { byline } from './rules/byline';
import { caption } from './rules/caption';
import { channelPromo } from './rules/channel-promo';
import { comments } from './rules/comments';
import { creditLine } from './rules/credit-line';
import { danglingHeading } from './rules/dangling-heading';
import { dateLine } from './rules/date-line';
import { dateline } from './rules/dateline';
import { footer } from './rules/footer';
import { header } from './rules/header';
import { headline } from './rules/headline';
import { kicker } from './rules/kicker';
import { label } from './rules/label';
import { neighbourArticles } from './rules/neighbour-articles';
import { newsletter } from './rules/newsletter';
import { relatedInline } from './rules/related-inline';
import { repeat } from './rules/repeat';
import { share } from './rules/share';
import { tail } from './rules/tail';

/**
 * Every rule that tells running text from what stands among it, in the order they run. What is certain by itself comes
 * first; rules about stretches (header, tail) rely on what was dropped before them. No rule names a site.
 */
export const PRUNE_RULES: readonly PruneRule[] = [
  headline,
  label,
  kicker,
  caption,
  creditLine,
  dateLine,
  byline,
  header,
  dateline,
  share,
  newsletter,
  channelPromo,
  neighbourArticles,
  relatedInline,
  comments,
  authorBio,
  tail,
  footer,
  repeat,
  danglingHeading,
];
