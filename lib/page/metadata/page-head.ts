import type { SafeDom } from '../safe-dom';
import { PAGE_LIMITS } from '../limits';

/** What the head of a page holds, as raw text, still to be read. */
export interface PageHead {
  readonly title: string;
  /** `lang` of the root element. */
  readonly lang: string | null;
  /** `href` of the first `base` element. */
  readonly base: string | null;
  readonly canonical: string | null;
  /** Lower-case `property`, `name`, `itemprop` or `http-equiv` of each meta element with its content, first one first. */
  readonly metas: readonly (readonly [key: string, content: string])[];
  readonly jsonLd: readonly string[];
}

/** Collects title, links, meta elements and JSON-LD from the live page. Reads only. */
export function readPageHead(dom: SafeDom): PageHead {
  const root = dom.documentElement();
  const firstAttribute = (selector: string, name: string): string | null => {
    const element = dom.all(selector)[0];
    return element === undefined ? null : dom.attribute(element, name);
  };
  const title = dom.all('head > title')[0] ?? dom.all('title')[0];
  const metas = dom
    .all('meta[content]')
    .slice(0, PAGE_LIMITS.metadataItems * 2)
    .flatMap((meta) => {
      const key =
        ['property', 'name', 'itemprop', 'http-equiv']
          .map((name) => dom.attribute(meta, name))
          .find((name) => name !== null) ?? null;
      return key === null ? [] : [[key.trim().toLowerCase(), dom.attribute(meta, 'content') ?? ''] as const];
    });
  return {
    title: title === undefined ? '' : dom.textContent(title).slice(0, PAGE_LIMITS.metadataValue * 2),
    lang: root === null ? null : dom.attribute(root, 'lang'),
    base: firstAttribute('base[href]', 'href'),
    canonical: firstAttribute('link[rel~=canonical][href]', 'href'),
    metas,
    jsonLd: dom
      .all('script[type="application/ld+json" i]')
      .slice(0, PAGE_LIMITS.metadataItems)
      .map((script) => dom.textContent(script)),
  };
}
