import { withoutHidden } from '../view/clean-text';
import type { Block, Line, ReportDocument, Run } from './document/report-block';
import { REPORT_STYLE } from './report-style';

/**
 * A report as one HTML file: no script, no picture, no request, and a policy that would stop them. Every word is escaped;
 * the only attributes made of words of a page are plain web addresses and language tags, escaped as well.
 */
export function htmlReport({ title, lang, dir, blocks }: ReportDocument): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
${blocks.map(printBlock).join('\n')}
</main>
</body>
</html>
`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${printLine(block.line)}</h${block.level}>`;
    case 'text':
      return `<p${block.note === true ? ' class="note"' : ''}>${printLine(block.line)}</p>`;
    case 'quote':
      return `<figure><figcaption>${printLine(block.from)}</figcaption><blockquote>${printLine(block.words)}</blockquote></figure>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${printLine(item)}</li>`).join('')}</ul>`;
    case 'table':
      return printTable(block);
    case 'card':
      return `<section>${block.blocks.map(printBlock).join('\n')}</section>`;
  }
}

/** A wide table scrolls by itself, so that the page never does. */
function printTable({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const headRow = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const bodyRows = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${printLine(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide" tabindex="0"><table><thead><tr>${headRow}</tr></thead><tbody>${bodyRows.join('')}</tbody></table></div>`;
}

/** Also used for the clipboard, where only the line and not the page is wanted. */
export const printLine = (line: Line): string => line.map(printRun).join('');

const TAGS = {
  differs: ['<mark class="differs">', '</mark>'],
  wording: ['<mark class="wording">', '</mark>'],
  cut: ['<del>', '</del>'],
  strong: ['<b>', '</b>'],
  faint: ['<span class="faint">', '</span>'],
  code: ['<code>', '</code>'],
} as const;

function printRun({ text, look, article, href }: Run): string {
  const words = escapeHtml(text);
  if (words === '') return '';
  const [open, close] = look === undefined ? ['', ''] : TAGS[look];
  const set = `${open}${words}${close}`;
  const linked =
    href === null || href === undefined
      ? set
      : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${set}</a>`;
  if (article === undefined) return linked;
  return `<bdi${article.lang === null ? '' : ` lang="${escapeHtml(article.lang)}"`}>${linked}</bdi>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text, in an element or a quoted attribute. Characters that cannot be seen are left out. */
const escapeHtml = (text: string): string =>
  withoutHidden(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
