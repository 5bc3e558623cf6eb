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
export function printLine(line: Line): string {
  let html = '';
  for (let at = 0; at < line.length;) {
    const first = line[at]!;
    let end = at + 1;
    // A sentence with marks is several runs and one text: isolated one by one, they would stand in the order of the page.
    while (first.article !== undefined && end < line.length && continues(first, line[end]!)) end += 1;
    html += isolated(first, line.slice(at, end).map(printRun).join(''));
    at = end;
  }
  return html;
}

const continues = (first: Run, next: Run): boolean =>
  next.article === undefined ? next.look === 'code' : next.article.lang === first.article?.lang;

function isolated({ article }: Run, html: string): string {
  if (article === undefined || html === '') return html;
  return `<bdi${article.lang === null ? '' : ` lang="${escapeHtml(article.lang)}"`}>${html}</bdi>`;
}

const TAGS = {
  differs: ['<mark class="differs">', '</mark>'],
  wording: ['<mark class="wording">', '</mark>'],
  cut: ['<del>', '</del>'],
  strong: ['<b>', '</b>'],
  faint: ['<span class="faint">', '</span>'],
  code: ['<code>', '</code>'],
} as const;

function printRun({ text, look, href }: Run): string {
  const words = escapeHtml(text);
  if (words === '') return '';
  const [open, close] = look === undefined ? ['', ''] : TAGS[look];
  const set = `${open}${words}${close}`;
  return href === null || href === undefined
    ? set
    : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${set}</a>`;
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
