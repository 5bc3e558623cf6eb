import type { RawArticle } from '../../../lib/corpus/import/raw-article';
import { savedPageNote } from '../../../lib/corpus/import/saved-page-address';
import type { ArticleSnapshot } from '../../../lib/model/article-snapshot';
import type { Refusal } from '../../../lib/model/refusal';
import { fail, ok, type Result } from '../../../lib/model/result';
import { captureArticle } from '../../../lib/page/capture-article';
import { normalizeDate } from '../../../lib/page/metadata/normalize-date';
import { readPlainText } from '../../../lib/page/read-plain-text';
import { safeUrl } from '../../../lib/page/text/safe-url';
import type { ImportProblem } from '../../../lib/view/import-task';
import { sha256 } from '../../shared/snapshot-id';
import type { Source } from './open-sources';
import { parseInert } from './parse-inert';
import { plainLine, plainText } from './plain-text';

type Read = Result<ArticleSnapshot, ImportProblem>;
type Origin = Pick<Source, 'name' | 'changedAt'>;

/** An address for what has none: the file it came in. */
const fileAddress = (name: string): string =>
  `file:///${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))}`;

/** Reads a saved web page. A note of the program that saved it gives its address and time. */
export async function readPageFile(html: string, { name, changedAt }: Origin): Promise<Read> {
  const note = savedPageNote(html);
  const capture = await captureArticle(parseInert(html), {
    url: safeUrl(note?.url, 'file:///') ?? fileAddress(name),
    capturedAt: note?.savedAt ?? changedAt,
    digest: sha256,
    now: () => performance.now(),
  });
  return capture.ok ? ok(capture.value.snapshot) : fail(problemOf(capture.error));
}

/** Reads a text file: a short first line is the headline, blank lines part paragraphs. */
export async function readTextFile(text: string, { name, changedAt }: Origin): Promise<Read> {
  const capture = await readPlainText(text, {
    url: fileAddress(name),
    capturedAt: changedAt,
    digest: sha256,
  });
  return capture.ok ? ok(capture.value.snapshot) : fail(problemOf(capture.error));
}

/** Makes a snapshot of what a table or a JSON file states. What cannot be read as a date is left open. */
export async function readRawArticle(raw: RawArticle, item: string, { changedAt }: Origin): Promise<Read> {
  const text = plainText(raw.text);
  if (text === '') return fail({ kind: 'no-articles' });
  const headline = plainLine(raw.headline ?? '');
  const url = safeUrl(raw.url, 'file:///') ?? fileAddress(item);
  const capture = await readPlainText(text, {
    url,
    capturedAt: changedAt,
    digest: sha256,
    known: {
      ...(headline === '' ? {} : { headline }),
      publisher: raw.publisher,
      authors: raw.byline,
      datePublished: normalizeDate(raw.datePublished),
      dateModified: normalizeDate(raw.dateModified),
      inLanguage: raw.inLanguage,
    },
  });
  return capture.ok ? ok(capture.value.snapshot) : fail(problemOf(capture.error));
}

function problemOf(refusal: Refusal): ImportProblem {
  switch (refusal.kind) {
    case 'not-an-article':
    case 'too-short':
    case 'pdf':
      return refusal;
    case 'too-large':
      return { kind: 'too-long', limit: refusal.limit };
    case 'timed-out':
      return { kind: 'timed-out' };
    default:
      return { kind: 'unknown', reason: refusal.kind };
  }
}
