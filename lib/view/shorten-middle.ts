/** The middle gives way: how words begin and how they end is what tells a difference. */
const HEAD_SHARE = 0.65;

/**
 * Words that fit a small place: those that are longer lose their middle, between words where there are any.
 * @param limit UTF-16 units that stay, about
 */
export function shortenMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, Math.round(limit * HEAD_SHARE));
  const tail = text.slice(text.length - Math.round(limit * (1 - HEAD_SHARE)));
  const lastSpace = head.lastIndexOf(' ');
  const firstSpace = tail.indexOf(' ');
  const begin = lastSpace > head.length / 2 ? head.slice(0, lastSpace) : whole(head);
  const end = firstSpace >= 0 && firstSpace < tail.length / 2 ? tail.slice(firstSpace + 1) : whole(tail);
  return `${begin} … ${end}`;
}

/** Without the half of a character at either edge. */
const whole = (part: string): string => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');
