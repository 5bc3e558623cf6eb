import type { TextLink } from '../../model/article-snapshot';
import { sanitizeText } from '../text/sanitize-text';

/** One finished line. `linked` and `strong` count its characters inside links and bold type. */
export interface Line {
  readonly text: string;
  readonly links: readonly TextLink[];
  readonly linked: number;
  readonly strong: number;
}

/** Words set apart only by their boxes ("…talks.</span><span>The…") end a sentence and begin one. */
const SENTENCE_END = /\p{Lower}[.!?]["”’)]?$/u;
const SENTENCE_START = /^["“‘(]?\p{Upper}/u;

/** Characters at the end of a line that say whether a sentence ends there. */
const END_LENGTH = 4;

/**
 * Collects one line of text from text nodes: folds spaces, keeps the places of links. The parts are joined once, at the
 * end: looking into a string that is still growing copies it, and a line may have a hundred thousand parts.
 */
export class TextBuilder {
  private parts: string[] = [];
  private length = 0;
  private end = '';
  private space = false;
  private atEdge = false;
  private links: TextLink[] = [];
  private linked = 0;
  private strongDepth = 0;
  private strong = 0;
  private link: { readonly href: string | null; start: number } | null = null;

  /** Takes the text of one text node. */
  add(data: string): void {
    const clean = sanitizeText(data);
    const words = clean.trim();
    if (words === '') {
      if (clean !== '') this.space = true;
      return;
    }
    if (/^\s/u.test(clean)) this.space = true;
    const glued = this.atEdge && SENTENCE_END.test(this.end) && SENTENCE_START.test(words);
    if ((this.space || glued) && this.length > 0) this.append(' ');
    this.atEdge = false;
    if (this.link !== null && this.link.start < 0) this.link.start = this.length;
    const before = this.length;
    this.append(words.replace(/\s+/gu, ' '));
    if (this.strongDepth > 0) this.strong += this.length - before;
    if (this.link !== null) this.linked += this.length - before;
    this.space = /\s$/u.test(clean);
  }

  /** An inline element begins or ends here. */
  edge(): void {
    this.atEdge = true;
  }

  /** Something that parts words stands here. */
  gap(): void {
    this.space = true;
  }

  openLink(href: string | null): void {
    this.closeLink();
    this.link = { href, start: -1 };
  }

  closeLink(): void {
    const { link } = this;
    if (link !== null && link.href !== null && link.start >= 0 && link.start < this.length)
      this.links.push({ start: link.start, end: this.length, href: link.href });
    this.link = null;
  }

  openStrong(): void {
    this.strongDepth++;
  }

  closeStrong(): void {
    this.strongDepth--;
  }

  endsSentence(): boolean {
    return this.length === 0 || /[.!?:…]["”’)\]]?$/u.test(this.end.slice(-3));
  }

  /** Gives the line and starts the next one; `null` where there was nothing but space. */
  take(): Line | null {
    const { link } = this;
    this.closeLink();
    const line =
      this.length === 0
        ? null
        : { text: this.parts.join(''), links: this.links, linked: this.linked, strong: this.strong };
    this.parts = [];
    this.length = 0;
    this.end = '';
    this.space = false;
    this.atEdge = false;
    this.links = [];
    this.linked = 0;
    this.strong = 0;
    // A link round several blocks goes on in the next one.
    this.link = link === null ? null : { href: link.href, start: -1 };
    return line;
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.end = (this.end + text.slice(-END_LENGTH)).slice(-END_LENGTH);
  }
}
