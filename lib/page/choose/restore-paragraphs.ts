import type { Block } from '../blocks/block';
import { NUMBER_ATTRIBUTE } from '../blocks/number-paragraphs';
import { readBlocks } from '../blocks/read-blocks';

/** A paragraph as it stood before Readability ran. */
export interface NumberedParagraph {
  readonly number: number;
  readonly element: Element;
  /** Tags and classes of the boxes round it: paragraphs of one article share it. */
  readonly signature: string;
}

/** Boxes that make up the signature. */
const SIGNATURE_DEPTH = 3;
/** Kept paragraphs with one signature that make it a habit of the page. */
const HABIT = 3;

/** Notes every numbered paragraph and quotation of a copy before Readability changes it. */
export function noteParagraphs(copy: Document): NumberedParagraph[] {
  return [...copy.body.querySelectorAll(`p[${NUMBER_ATTRIBUTE}], blockquote[${NUMBER_ATTRIBUTE}]`)].map(
    (element) => ({
      number: Number(element.getAttribute(NUMBER_ATTRIBUTE)),
      element,
      signature: signatureOf(element),
    }),
  );
}

function signatureOf(element: Element): string {
  const parts = [element.localName];
  for (
    let box = element.parentElement;
    box !== null && parts.length <= SIGNATURE_DEPTH;
    box = box.parentElement
  )
    parts.push(`${box.localName}.${(box.getAttribute('class') ?? '').replace(/\d+/gu, '').trim()}`);
  return parts.join('<');
}

/**
 * Puts back paragraphs that Readability dropped although their like was kept: sites that give each paragraph a box of
 * its own lose those with a link. Only between the first and the last kept paragraph, and only under boxes that hold
 * kept paragraphs elsewhere.
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
  const habits = new Map<string, number>();
  for (const { signature } of keptNoted) habits.set(signature, (habits.get(signature) ?? 0) + 1);
  const lost = noted.filter(
    (one) =>
      one.number > first &&
      one.number < last &&
      !kept.has(one.number) &&
      (habits.get(one.signature) ?? 0) >= HABIT,
  );
  if (lost.length === 0) return [...blocks];
  const result: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    while (block.number !== null && next < lost.length && lost[next]!.number < block.number)
      result.push(...readBlocks(lost[next++]!.element, base));
    result.push(block);
  }
  return result;
}
