/** What is needed of the `CSS` object of the reader's world: the registry of custom highlights. */
export interface HighlightRegistry {
  readonly highlights: {
    set(name: string, highlight: object): unknown;
    delete(name: string): boolean;
  };
}

export interface HighlightTools {
  readonly css: HighlightRegistry;
  /** The `Highlight` constructor of the same world. */
  readonly Highlight: new (...ranges: Range[]) => object;
}

/** Marks over the words of a page, made without a change to its elements. */
export interface PageHighlights {
  /** Replaces all marks. */
  set(ranges: readonly Range[]): void;
  clear(): void;
}

/**
 * Marks ranges of a page with the CSS Custom Highlight API: no element is added, changed or wrapped. The page's own
 * script can still ask which words are marked, so marks are only made when the reader asks for them, and cleared with
 * the panel.
 * @param name what they are styled by, as `::highlight(name)`
 * @returns `null` where the browser has no such registry
 */
export function createHighlights(tools: Partial<HighlightTools>, name: string): PageHighlights | null {
  const { css, Highlight } = tools;
  if (css?.highlights === undefined || Highlight === undefined) return null;
  return {
    set: (ranges) => {
      css.highlights.delete(name);
      if (ranges.length > 0) css.highlights.set(name, new Highlight(...ranges));
    },
    clear: () => {
      css.highlights.delete(name);
    },
  };
}
