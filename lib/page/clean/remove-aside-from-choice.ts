/** Boxes of readers' comments, by class words; in a short article they hold most of the running text. */
const COMMENT_WORDS =
  /(?:^|[\s_-])(?:comment|comments|commentlist|comment-?list|comment-?area|comments-?area|respond|responses|replies|disqus|discussion)(?:$|[\s_-])/iu;
const HIDDEN_STYLE = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/u;

/**
 * Takes out of a copy what must not win where the largest box is chosen: readers' comments and hidden text. Readability
 * sees to both by itself; this is only for pages it failed on.
 */
export function removeAsideFromChoice(copy: Document): void {
  for (const element of copy.body.querySelectorAll('[hidden], [aria-hidden=true], [style], [class]')) {
    const hidden =
      element.matches('[hidden], [aria-hidden=true]') ||
      HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
    if (hidden || COMMENT_WORDS.test(element.getAttribute('class') ?? '')) element.remove();
  }
}
