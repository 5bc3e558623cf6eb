const FILE = 'file:///';

/** What an article without a headline is called: its address, or the name of the file it came in. */
export function nameOfAddress(url: string): string {
  if (!url.startsWith(FILE)) return url;
  try {
    return decodeURIComponent(url.slice(FILE.length));
  } catch {
    return url;
  }
}
