/** Characters from the start of a file that are looked at: the note stands before or right behind `<html>`. */
const SEARCHED = 4_000;

/** Where a saved page came from and when it was saved, as the program that saved it noted at the top of the file. */
export interface SavedPageNote {
  readonly url: string;
  /** ISO 8601 date-time, `null` where none is stated or it is no date. */
  readonly savedAt: string | null;
}

const SINGLE_FILE = /Page saved with SingleFile/u;
const SINGLE_FILE_URL = /\burl: (https?:\/\/\S{1,4000})/u;
const SINGLE_FILE_DATE = /\bsaved date: ([^\n(]{10,60})/u;
/** "Mark of the web", written by browsers: the figure is the length of the address. */
const MARK_OF_THE_WEB = /<!--\s?saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{1,4000})/u;

/**
 * Finds the note that SingleFile (also as used by Zotero) or a browser's "save page" leaves in a file. `null` where
 * there is none: then the page's own canonical address is all there is.
 */
export function savedPageNote(html: string): SavedPageNote | null {
  const top = html.slice(0, SEARCHED);
  if (SINGLE_FILE.test(top)) {
    const url = SINGLE_FILE_URL.exec(top)?.[1];
    if (url === undefined) return null;
    const time = Date.parse(SINGLE_FILE_DATE.exec(top)?.[1]?.trim() ?? '');
    return { url, savedAt: Number.isNaN(time) ? null : new Date(time).toISOString() };
  }
  // The end of the comment may stand right behind the address.
  const url = MARK_OF_THE_WEB.exec(top)?.[1]?.replace(/--$/u, '');
  return url === undefined ? null : { url, savedAt: null };
}
