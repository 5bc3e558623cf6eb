/** Attribute of the copy that survives Readability's rewriting of elements. */
export const NUMBER_ATTRIBUTE = 'data-paragraph-number';

/** Numbers the paragraphs of a copy in document order, so that those Readability loses can be told. */
export function numberParagraphs(copy: Document): void {
  let number = 0;
  for (const element of copy.body.querySelectorAll('p, blockquote, h2, h3, li'))
    element.setAttribute(NUMBER_ATTRIBUTE, String(number++));
}
