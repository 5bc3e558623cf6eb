/** A piece of a sentence of the locale files. */
export type TemplateNode =
  | string
  | { readonly kind: 'argument'; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: string; readonly nodes: readonly TemplateNode[] };

const PIECE = /\{([A-Za-z]{1,24})\}|<(\/?)([a-z]{1,8})>/gu;
const cache = new Map<string, readonly TemplateNode[]>();

/**
 * Reads a sentence of the locale files: text, `{name}` to fill, `<b>words in a tag</b>`. Tags nest; what is not closed
 * ends with the sentence, and an end without a beginning is dropped. Only our own sentences are read, never article text.
 */
export function parseTemplate(template: string): readonly TemplateNode[] {
  const known = cache.get(template);
  if (known !== undefined) return known;
  const root: TemplateNode[] = [];
  const open: { tag: string; nodes: TemplateNode[] }[] = [];
  const here = (): TemplateNode[] => open.at(-1)?.nodes ?? root;
  let from = 0;
  for (const match of template.matchAll(PIECE)) {
    if (match.index > from) here().push(template.slice(from, match.index));
    from = match.index + match[0].length;
    const [, name, slash, tag] = match;
    if (name !== undefined) here().push({ kind: 'argument', name });
    else if (slash === '/') open.pop();
    else if (tag !== undefined) {
      const nodes: TemplateNode[] = [];
      here().push({ kind: 'tag', tag, nodes });
      open.push({ tag, nodes });
    }
  }
  if (from < template.length) here().push(template.slice(from));
  cache.set(template, root);
  return root;
}
