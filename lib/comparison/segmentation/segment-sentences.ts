import type { ArticleSnapshot } from '../../model/article-snapshot';
import { latinFirst } from '../../model/latin-first';
import type { Sentence } from '../../model/sentence';
import type { TextSpan } from '../../model/text-span';
import type { Warning } from '../../model/warning';
import type { Parameters } from '../parameters';
import { findCitationMarks } from './find-citation-marks';
import { findRawBoundaries } from './find-raw-boundaries';
import { gapAt } from './gap';
import { joins } from './joiner-rules';
import { createQuoteReader } from './quote-reader';

/** A full stop with no space behind it ("in the capital.The envoy"): two sentences glued by a lost line break. */
const GLUED = latinFirst(/(?<=\p{Lower}{3})[.!?]["”’)]?(?=\p{Upper}\p{Lower}{0,20}[\s,’'])/gu);
const WEB_ADDRESS = /[/@:]|www\./u;

/**
 * Splits an article into sentences, paragraph by paragraph. Citation marks are no sentences: each is bound to the
 * sentence it stands in (then also masked) or follows; one that opens a paragraph of words, to the sentence behind it.
 * @returns sentences in reading order, spans into `snapshot.text`; a warning where one was cut for its length
 */
export function segmentSentences(
  snapshot: ArticleSnapshot,
  parameters: Parameters,
): { sentences: Sentence[]; warnings: Warning[] } {
  const { textLength, sentenceLength } = parameters.limits;
  const sentences: Sentence[] = [];
  let cut = false;
  for (const [paragraph, { start, end: stop }] of snapshot.paragraphs.entries()) {
    const end = Math.min(stop, snapshot.text.length, textLength);
    if (start >= end) continue;
    const marks = findCitationMarks(snapshot.text, start, end, parameters);
    const pieces = splitParagraph(snapshot.text, start, end, marks, snapshot.inLanguage, parameters);
    let waiting = marks;
    for (const [turn, piece] of pieces.entries()) {
      const next = pieces[turn + 1]?.start ?? end;
      const own = waiting.filter((mark) => mark.start < next);
      waiting = waiting.slice(own.length);
      const last = shorten(snapshot.text, piece, sentenceLength);
      if (last < piece.end) cut = true;
      const masks = own.filter((mark) => mark.start >= piece.start && mark.end <= last);
      sentences.push({
        index: sentences.length,
        paragraph,
        start: piece.start,
        end: last,
        masks,
        citations: own,
      });
    }
    bindToLast(sentences, waiting);
  }
  return { sentences, warnings: cut ? [{ kind: 'sentence-truncated', limit: sentenceLength }] : [] };
}

/** Marks in a paragraph of their own speak about the sentence before them. */
function bindToLast(sentences: Sentence[], marks: readonly TextSpan[]): void {
  const last = sentences.at(-1);
  if (last === undefined || marks.length === 0) return;
  sentences[sentences.length - 1] = { ...last, citations: [...last.citations, ...marks] };
}

/** Sentence spans of one paragraph, trimmed, marks at their edges left out. */
function splitParagraph(
  text: string,
  start: number,
  end: number,
  marks: readonly TextSpan[],
  language: string | null,
  parameters: Parameters,
): TextSpan[] {
  const words = blankOut(text.slice(start, end), start, marks);
  const { openQuoteLength, gapContext } = parameters.segmentation;
  const insideQuote = createQuoteReader(words, openQuoteLength);
  const pieces: TextSpan[] = [];
  let from = 0;
  for (const boundary of candidateBoundaries(words, language, parameters)) {
    const gap = gapAt(words, from, boundary, words.length, gapContext, insideQuote(boundary, from));
    if (joins(gap)) continue;
    pieces.push({ start: from, end: boundary });
    from = boundary;
  }
  pieces.push({ start: from, end: words.length });
  return pieces.map((piece) => trimmed(words, piece, start)).filter((piece) => piece.end > piece.start);
}

function candidateBoundaries(words: string, language: string | null, parameters: Parameters): number[] {
  const boundaries = new Set(findRawBoundaries(words, language, parameters));
  for (const match of GLUED.matchAll(words)) {
    const word =
      words
        .slice(Math.max(0, match.index - 40), match.index)
        .split(/\s/u)
        .at(-1) ?? '';
    if (!WEB_ADDRESS.test(word)) boundaries.add(match.index + match[0].length);
  }
  return [...boundaries].sort((a, b) => a - b);
}

/** The same text with marks replaced by as many spaces, so that offsets hold. */
function blankOut(words: string, offset: number, marks: readonly TextSpan[]): string {
  let result = '';
  let done = 0;
  for (const mark of marks) {
    result += words.slice(done, mark.start - offset) + ' '.repeat(mark.end - mark.start);
    done = mark.end - offset;
  }
  return result + words.slice(done);
}

function trimmed(words: string, piece: TextSpan, offset: number): TextSpan {
  const body = words.slice(piece.start, piece.end);
  const start = piece.start + (body.length - body.trimStart().length);
  return { start: offset + start, end: offset + Math.max(start, piece.start + body.trimEnd().length) };
}

/** End of the part of a sentence that is analysed; never inside a surrogate pair. */
function shorten(text: string, piece: TextSpan, limit: number): number {
  if (piece.end - piece.start <= limit) return piece.end;
  const end = piece.start + limit;
  return /[\ud800-\udbff]/u.test(text[end - 1] ?? '') ? end - 1 : end;
}
