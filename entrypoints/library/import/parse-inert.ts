/** The part of the Trusted Types API that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The one place where markup comes from a string, named in the manifest's policy. */
const policy = trustedTypes?.createPolicy('crossread-import', { createHTML: (html) => html });

/**
 * Parses a file the reader chose into a document without a window: its scripts do not run, its pictures are not loaded,
 * and it is never put into a page.
 */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
