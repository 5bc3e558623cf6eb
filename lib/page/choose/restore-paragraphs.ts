import type { Block } from '../blocks/block';
import { NUMBER_ATTRIBUTE } from '../blocks/number-paragraphs';
import { readBlocks } from '../blocks/read-blocks';
import type { TextMeasure } from '../copy/measure-text';
import { PROSE } from '../limits';

/** A paragraph as it stood before Readability ran. */
export interface NumberedParagraph {
  readonly number: number;
  readonly element: Element;
  /** Tags and classes of the boxes round it: paragraphs of one article share it. */
  readonly signature: string;
  /** Its own class, and which headline and `article` it stands under; then the boxes round it as well. */
  readonly kin: string;
  readonly nearKin: string;
  /** Has it a class of its own that says more than one word, and a headline above it? */
  readonly telling: boolean;
  /** Is it long enough to be running text, and little of it a link? */
  readonly prose: boolean;
}

/** Boxes that make up the signature, and those that make near kin. */
const SIGNATURE_DEPTH = 3;
const NEAR_DEPTH = 2;
/** Kept paragraphs with one signature that make it a habit of the page. */
const HABIT = 3;

/** Notes every numbered paragraph and quotation of a copy before Readability changes it. */
export function noteParagraphs(
  copy: Document,
  measure: (element: Element) => TextMeasure,
): NumberedParagraph[] {
  const noted: NumberedParagraph[] = [];
  const articleOf = numberArticles();
  const boxes = signatures();
  let headline = 0;
  for (const element of copy.body.querySelectorAll(
    `h1, p[${NUMBER_ATTRIBUTE}], blockquote[${NUMBER_ATTRIBUTE}]`,
  )) {
    if (element.localName === 'h1') {
      headline++;
      continue;
    }
    const signature = boxes(element, SIGNATURE_DEPTH);
    const own = (element.getAttribute('class') ?? '').replace(/\d+/gu, '').replace(/[-_]+/gu, '-').trim();
    const kin = `${headline} ${articleOf(element)} ${own}`;
    noted.push({
      number: Number(element.getAttribute(NUMBER_ATTRIBUTE)),
      element,
      signature,
      kin,
      nearKin: `${kin} ${boxes(element, NEAR_DEPTH)}`,
      telling: headline > 0 && /\p{Alpha}-\p{Alpha}/u.test(own),
      prose: readsAsProse(measure(element)),
    });
  }
  return noted;
}

const readsAsProse = ({ text, linked }: TextMeasure): boolean =>
  text >= PROSE.minLength && linked <= text * PROSE.maxLinkShare;

/** Says by number in which `article` an element stands; neighbours share one look upwards. */
function numberArticles(): (element: Element) => number {
  const numbers = new Map<Element | null, number>();
  const ofParent = new Map<Element | null, number>();
  return (element) => {
    const parent = element.parentElement;
    const before = ofParent.get(parent);
    if (before !== undefined) return before;
    const article = element.closest('article');
    const number = numbers.get(article) ?? numbers.size;
    numbers.set(article, number);
    ofParent.set(parent, number);
    return number;
  };
}

/** Tags and classes of an element's boxes; each box is described once. */
function signatures(): (element: Element, depth: number) => string {
  const names = new Map<Element, string>();
  const nameOf = (box: Element): string => {
    const before = names.get(box);
    if (before !== undefined) return before;
    const name = `${box.localName}.${(box.getAttribute('class') ?? '').replace(/\d+/gu, '').trim()}`;
    names.set(box, name);
    return name;
  };
  return (element, depth) => {
    const parts = [element.localName];
    for (let box = element.parentElement; box !== null && parts.length <= depth; box = box.parentElement)
      parts.push(nameOf(box));
    return parts.join('<');
  };
}

/**
 * Puts back paragraphs that Readability dropped although their like was kept: sites that give each paragraph a box of
 * its own lose those with a link, and where a text is parted into several sections Readability takes one of them.
 * Between the first and the last kept paragraph the like is one under boxes that hold kept paragraphs elsewhere;
 * further out it must also be running text, bear the same class and stand under the same headline in like boxes, which
 * does not matter between a headline and the text where the class is a telling one ("story-paragraph").
 */
export function restoreParagraphs(
  blocks: readonly Block[],
  article: Element,
  noted: readonly NumberedParagraph[],
  base: string,
): Block[] {
  const kept = new Set(
    [...article.querySelectorAll(`[${NUMBER_ATTRIBUTE}]`)].map((one) =>
      Number(one.getAttribute(NUMBER_ATTRIBUTE)),
    ),
  );
  const keptNoted = noted.filter((one) => kept.has(one.number));
  const first = keptNoted[0]?.number;
  const last = keptNoted.at(-1)?.number;
  if (first === undefined || last === undefined) return [...blocks];
  const between = countBy(keptNoted, (one) => one.signature);
  const keptProse = keptNoted.filter((one) => one.prose);
  const near = countBy(keptProse, (one) => one.nearKin);
  const kin = countBy(keptProse, (one) => one.kin);
  const lost = noted.filter((one) => {
    if (kept.has(one.number)) return false;
    if (one.number > first && one.number < last) return (between.get(one.signature) ?? 0) >= HABIT;
    if (!one.prose) return false;
    if ((near.get(one.nearKin) ?? 0) >= HABIT) return true;
    return one.number < first && one.telling && (kin.get(one.kin) ?? 0) >= HABIT;
  });
  if (lost.length === 0) return [...blocks];
  const result: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    while (block.number !== null && next < lost.length && lost[next]!.number < block.number)
      result.push(...readBlocks(lost[next++]!.element, base));
    result.push(block);
  }
  for (const one of lost.slice(next)) if (one.number > last) result.push(...readBlocks(one.element, base));
  return result;
}

function countBy<T>(list: readonly T[], key: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}
