import type { Warning } from '../../model/warning';
import type { ClosedParagraphs } from '../count-closed-paragraphs';
import type { PageMetadata } from '../metadata/page-metadata';
import { countHidden } from '../text/sanitize-text';
import { looksEnglish } from './looks-english';

/** Share of the stated length below which a text is taken for a part of the article. */
const WHOLE = 0.7;

/** What a reader should know before trusting what is made of this text. */
export function findWarnings(
  text: string,
  metadata: PageMetadata,
  closed: ClosedParagraphs = { paragraphs: 0, characters: 0 },
): Warning[] {
  const warnings: Warning[] = [];
  const { inLanguage, bodyLength, datePublished } = metadata;
  if (inLanguage !== null && !/^en(?:-|$)/iu.test(inLanguage))
    warnings.push({ kind: 'unsupported-language', language: inLanguage });
  // Templates state a language that the text is not in, or none.
  else if (!looksEnglish(text)) warnings.push({ kind: 'unsupported-language', language: 'und' });
  const whole = Math.max(text.length + closed.characters, bodyLength);
  if (closed.paragraphs > 0 || (bodyLength > 0 && text.length < bodyLength * WHOLE))
    warnings.push({
      kind: 'part-read',
      percent: Math.min(99, Math.round((100 * text.length) / whole)),
      hiddenParagraphs: closed.paragraphs,
    });
  if (datePublished === null) warnings.push({ kind: 'no-publication-date' });
  const hidden = countHidden(text);
  if (hidden > 0) warnings.push({ kind: 'hidden-characters', count: hidden });
  return warnings;
}
