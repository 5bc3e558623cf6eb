import type { CleanRule } from './clean-rule';
import { removeSideMatter } from './clean-rule';

/** Words that name side matter wherever they stand in a class or id. */
const SIDE_WORDS = new Set(
  `advert adverts advertisement advertising ad ads adslot adunit banner breadcrumb breadcrumbs comments commentlist
  cookie cookies consent disclaimer disqus dfp gdpr login mostread mostpopular nav navbar navigation newsletter newsletters
  outbrain pagination paywall popular popup promo promos promoted recirc recirculation recommendation recommendations recommended
  related relatedarticles relatedlinks relatedposts relatedstories respond share sharebar sharebuttons sharing sharedaddy
  sidebar signin signup skyscraper social socialbar sponsor sponsored subscribe subscription syndication taboola taglist tags
  teaser teasers toolbar topics trending widget`.split(/\s+/u),
);

/** Pairs that name side matter only together. */
const SIDE_PAIRS = new Set(
  `read-more read-next more-stories more-news more-from also-read see-also most-read most-popular up-next next-article
  previous-article post-navigation article-tags post-tags entry-tags tag-list tag-cloud skip-link sr-only
  visually-hidden screen-reader print-only print-hidden author-bio author-box about-author author-info follow-us comment-form
  comment-list comment-section inline-promo story-list link-list article-list pull-quote donate-box call-to action-links
  image-gallery photo-gallery site-footer site-header page-footer page-header post-meta`.split(/\s+/u),
);

/** Words that turn the next one into a remark about the layout ("has-sidebar"). */
const MODIFIERS = new Set(['has', 'with', 'no', 'not', 'without', 'is', 'hide', 'show']);

const known = new Map<string, boolean>();
const CACHE_LIMIT = 5_000;

/** Says whether a `class` value names side matter. */
export function namesSideMatter(classes: string): boolean {
  const before = known.get(classes);
  if (before !== undefined) return before;
  const found = classes.split(/\s+/u).some((name) => {
    if (name.length > 100) return false;
    const words = name
      .replace(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter(Boolean);
    return words.some(
      (word, i) =>
        !MODIFIERS.has(words[i - 1] ?? '') &&
        (SIDE_WORDS.has(word) || (i > 0 && SIDE_PAIRS.has(`${words[i - 1]}-${word}`))),
    );
  });
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(classes, found);
  return found;
}

/** Boxes whose class or id says what they are. Paragraphs are left to the rules that read their text. */
export const removeSideWords: CleanRule = {
  id: 'pre-words',
  apply(page) {
    for (const element of page.document.body.querySelectorAll('[class]')) {
      if (element.localName === 'p' || element.localName === 'article' || element.localName === 'main')
        continue;
      if (namesSideMatter(element.getAttribute('class')!)) removeSideMatter(element, page);
    }
  },
};
