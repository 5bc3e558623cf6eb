import { browser } from 'wxt/browser';

const PATTERN = /^(https?):\/\/([^/*]+)\/\*$/u;

/** The sites the reader allowed for good, as shown. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set(origins.flatMap((origin) => PATTERN.exec(origin)?.[2] ?? []))].sort();
}

/** Takes a site's permission back. */
export async function removeSite(site: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ofSite = origins.filter((origin) => PATTERN.exec(origin)?.[2] === site);
  if (ofSite.length > 0) await browser.permissions.remove({ origins: ofSite });
}
