import type { Warning } from '../../model/warning';
import type { PageMetadata } from '../metadata/page-metadata';
import { countHidden } from '../text/sanitize-text';

/** Share of the stated length below which a text is taken for a part of the article. */
const WHOLE = 0.7;

/** What a reader should know before trusting what is made of this text. */
export function findWarnings(text: string, metadata: PageMetadata): Warning[] {
  const warnings: Warning[] = [];
  const { inLanguage, bodyLength, datePublished } = metadata;
  if (inLanguage !== null && !/^en(?:-|$)/iu.test(inLanguage))
    warnings.push({ kind: 'unsupported-language', language: inLanguage });
  if (bodyLength > 0 && text.length < bodyLength * WHOLE)
    warnings.push({
      kind: 'part-read',
      percent: Math.round((100 * text.length) / bodyLength),
      hiddenParagraphs: 0,
    });
  if (datePublished === null) warnings.push({ kind: 'no-publication-date' });
  const hidden = countHidden(text);
  if (hidden > 0) warnings.push({ kind: 'hidden-characters', count: hidden });
  return warnings;
}
