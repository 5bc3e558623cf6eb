import type { CleanRule } from './clean-rule';

const POPUP_WORDS = ['tooltip', 'popup', 'popover', 'rollover', 'hovercard'];
/** Characters: a shorter one is the word of the sentence that the card belongs to. */
const CARD_LENGTH = 30;

/** Cards that open over a word of a sentence: left in, their text would break the sentence in two. */
export const removePopups: CleanRule = {
  id: 'pre-popup',
  apply(page) {
    for (const element of page.document.body.querySelectorAll(
      POPUP_WORDS.map((word) => `p [class*=${word}]`).join(),
    ))
      if (element.localName !== 'a' && page.measure(element).text > CARD_LENGTH) element.remove();
  },
};
