import type { SafeDom } from './safe-dom';

/** Is the document a PDF, or the page a browser shows one in? */
export function isPdf(dom: SafeDom): boolean {
  if (dom.contentType() === 'application/pdf') return true;
  const embeds = dom.all('body > embed, body > object');
  return embeds.some((embed) =>
    /^application\/(?:x-)?(?:pdf|google-chrome-pdf)$/u.test(dom.attribute(embed, 'type') ?? ''),
  );
}
