import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { VersionNote } from '../../model/version-changes';
import { wordsKey } from './sentence-key';

/** Lines by which pages own up to a mistake, and those that only say that something was added. */
const CORRECTION =
  /^(?:correction|corrected|clarification|editor['’]?s note|editors['’] note|corrigendum|erratum)\b|\b(?:an earlier|a previous|the original) version of this (?:article|story|report|post|page)\b|\bthis (?:article|story|report|post|page) (?:was|has been) (?:corrected|amended|clarified)\b/iu;
const UPDATE =
  /^(?:update|updated|this is a developing story|last updated|last modified)\b|\bthis (?:article|story|report|post|page) (?:was|has been) updated\b/iu;

/** The longest line that is a note; a longer one is a paragraph that only begins like one. */
const LONGEST = 600;

/** Corrections and "updated" lines of the later version, in its text or among what was left out of it. */
export function findNotes(before: ArticleSnapshot, after: ArticleSnapshot): VersionNote[] {
  const known = new Set(linesOf(before).map(wordsKey));
  const seen = new Set<string>();
  return linesOf(after).flatMap((line) => {
    const kind = noteKind(line);
    const key = wordsKey(line);
    if (kind === null || seen.has(key)) return [];
    seen.add(key);
    return [{ kind, text: line, isNew: !known.has(key) }];
  });
}

/** Does a line say that the page was changed? */
export function noteKind(line: string): VersionNote['kind'] | null {
  if (line.length > LONGEST) return null;
  return CORRECTION.test(line) ? 'correction' : UPDATE.test(line) ? 'update' : null;
}

function linesOf({ text, paragraphs, leftovers }: ArticleSnapshot): string[] {
  return [
    ...paragraphs.map(({ start, end }) => text.slice(start, end).trim()),
    ...leftovers.map((leftover) => leftover.text.trim()),
  ];
}
