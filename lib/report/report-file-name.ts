import type { ReportFormat } from '../view/surface-actions';
import type { ReportInput } from './report-input';

const ENDINGS: Record<ReportFormat, string> = { html: 'html', markdown: 'md', json: 'json', csv: 'csv' };
/** Words of the headline in the name: enough to tell files apart in a folder. */
const WORDS = 6;
/** Characters of them; file systems take 255 bytes, and a letter may be four. */
const LENGTH = 40;

/**
 * "crossread-ferry-leaves-at-seven-2026-03-04.html". Only letters and digits of the headline stand in it, so that no
 * separator, dot or direction mark of a page reaches a file system.
 */
export function reportFileName(
  { comparison, madeAt }: Pick<ReportInput, 'comparison' | 'madeAt'>,
  format: ReportFormat,
): string {
  const headline = comparison.articles[0]!.headline.slice(0, 400).toLowerCase();
  const words = [...headline.matchAll(/[\p{Alpha}\p{N}]+/gu)].slice(0, WORDS).map(([word]) => word);
  const title = [...words.join('-')].slice(0, LENGTH).join('');
  return `${['crossread', title, madeAt.slice(0, 10)].filter((part) => part !== '').join('-')}.${ENDINGS[format]}`;
}
