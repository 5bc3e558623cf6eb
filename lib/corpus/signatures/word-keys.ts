import { FIRST_KEY, firstKeyWith, SECOND_KEY, secondKeyWith } from './word-table';

/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;
/** Bytes kept for the next text: those of an article of usual length. */
const KEPT_BYTES = 2 ** 15;
/** Words whose keys are read in one go. */
export const WORDS_AT_ONCE = 2_048;
const SPACE = 0x20;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The keys of a text's words: what stands between white space of ASCII. */
export class WordKeys {
  readonly #kept = new Uint8Array(KEPT_BYTES);
  readonly #starts = new Uint32Array(WORDS_AT_ONCE);
  readonly #ends = new Uint32Array(WORDS_AT_ONCE);
  #text = '';
  #bytes = this.#kept;
  #end = 0;
  #at = 0;
  /** First and second keys; what lies behind `length` is of earlier words. */
  readonly firsts = new Int32Array(WORDS_AT_ONCE);
  readonly seconds = new Int32Array(WORDS_AT_ONCE);
  length = 0;

  /** Begins with a well-formed text. */
  open(text: string): void {
    const room = BYTES_PER_UNIT * text.length + 1;
    this.#text = text;
    this.#bytes = room <= KEPT_BYTES ? this.#kept : new Uint8Array(room);
    this.#end = encoder.encodeInto(text, this.#bytes).written;
    // Ends the last word.
    this.#bytes[this.#end] = SPACE;
    this.#at = 0;
  }

  /** Takes the keys of the next words of the text; `false` where none is left. */
  next(): boolean {
    const { firsts, seconds } = this;
    const [bytes, starts, ends, end] = [this.#bytes, this.#starts, this.#ends, this.#end];
    let length = 0;
    let at = this.#at;
    for (; at < end && length < WORDS_AT_ONCE; at++) {
      const start = at;
      let first = FIRST_KEY;
      let second = SECOND_KEY;
      for (let byte = bytes[at]!; !isSpace(byte); byte = bytes[++at]!) {
        first = firstKeyWith(first, byte);
        second = secondKeyWith(second, byte);
      }
      if (at === start) continue;
      firsts[length] = first;
      seconds[length] = second;
      starts[length] = start;
      ends[length++] = at;
    }
    this.#at = at;
    this.length = length;
    return length > 0;
  }

  /** One of the words whose keys were taken last. */
  wordAt(place: number): string {
    const [start, end] = [this.#starts[place]!, this.#ends[place]!];
    const isAscii = this.#end === this.#text.length;
    return isAscii ? this.#text.slice(start, end) : decoder.decode(this.#bytes.subarray(start, end));
  }
}

const isSpace = (byte: number): boolean =>
  byte <= SPACE && (byte === SPACE || (byte >= 0x09 && byte <= 0x0d));
