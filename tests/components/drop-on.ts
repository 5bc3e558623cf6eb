/** Drops something, or holds it, over an element, as a browser tells the page. Is the browser left to open it? */
export function dropOn(
  target: Element,
  dropped: { readonly types: readonly string[]; readonly files: readonly File[] },
  as: 'drop' | 'dragover' = 'drop',
): boolean {
  const event = new Event(as, { bubbles: true, cancelable: true });
  return target.dispatchEvent(Object.assign(event, { dataTransfer: dropped }));
}
