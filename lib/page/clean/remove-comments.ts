import type { CleanRule } from './clean-rule';

/** Whole class or id names of boxes that hold readers' comments. */
const COMMENT_BOXES = new Set(
  `comment comments commentlist comment-list comments-list comment_list comments-area comment-area comments-section
  comment-section comments-wrapper comment-wrapper comments-container comments-content comment-content comment-body
  comment-thread comment-form respond responses replies disqus disqus_thread fb-comments`.split(/\s+/u),
);
/** Characters of running text that must be left outside: a page of nothing but comments keeps them. */
const LEFT_OUTSIDE = 150;

/** Is this the class of a box of readers' comments? Only by its whole name: "has-comments" is a remark on the article. */
export function isCommentBox(classes: string): boolean {
  return classes.split(/\s+/u).some((name) => COMMENT_BOXES.has(name.toLowerCase()));
}

/** Readers' comments, however long: under a short article they hold most of the page's running text. */
export const removeComments: CleanRule = {
  id: 'pre-comments',
  apply(page) {
    const all = page.measure(page.document.body).prose;
    for (const element of page.document.body.querySelectorAll('[class]'))
      if (
        isCommentBox(element.getAttribute('class')!) &&
        all - page.measure(element).prose >= LEFT_OUTSIDE &&
        element.querySelector('article, h1') === null
      )
        element.remove();
  },
};
