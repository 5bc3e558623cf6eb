import { withoutHidden } from '../view/clean-text';
import type { Block, Line, ReportDocument, Run } from './document/report-block';

/**
 * A report as Markdown (CommonMark with tables). Words of articles can be anything, so every sign that could be markup,
 * HTML or a link by itself is escaped: read as text or rendered, they are the same words.
 */
export function markdownReport({ blocks }: ReportDocument): string {
  return `${blocks.map(printBlock).join('\n\n')}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${printLine(block.line)}`;
    case 'text':
      return lineStart(printLine(block.line));
    case 'quote':
      return `${printLine(block.from)}\n\n> ${lineStart(printLine(block.words))}`;
    case 'list':
      return block.items.map((item) => `- ${lineStart(printLine(item))}`).join('\n');
    case 'table':
      return printTable(block);
    case 'card':
      return block.blocks.map(printBlock).join('\n\n');
  }
}

function printTable({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(head.map(escapeMarkdown)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(printLine))),
  ].join('\n');
}

const printLine = (line: Line): string => line.map(printRun).join('').trim();

function printRun({ text, look, href }: Run): string {
  const words = escapeMarkdown(text.replace(/\s+/gu, ' '));
  if (words.trim() === '') return words;
  const set = setWords(words, look);
  return href === null || href === undefined ? set : `[${set}](<${escapeAddress(href)}>)`;
}

/** Marks must touch the words they set, so white space at the edges stays outside. */
function setWords(words: string, look: Run['look']): string {
  const sign =
    look === 'differs' || look === 'strong' ? '**' : look === 'wording' ? '*' : look === 'cut' ? '~~' : '';
  if (sign === '') return words;
  const inner = words.trim();
  const at = words.indexOf(inner);
  return `${words.slice(0, at)}${sign}${inner}${sign}${words.slice(at + inner.length)}`;
}

/** Every sign that may begin markup becomes text; `<`, `>` and `&` as entities, which also plain HTML renderers know. */
function escapeMarkdown(text: string): string {
  return withoutHidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]{}|~#$!@]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/\bwww\./giu, (prefix) => `${prefix.slice(0, 3)}\\.`);
}

/** What would make a list, a rule or a heading of a line that begins with words of an article. */
function lineStart(line: string): string {
  return line.replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/u, (start) =>
    /^\d/u.test(start) ? `${start}\\` : `\\${start}`,
  );
}

const escapeAddress = (href: string): string =>
  href.replace(/[<>\\\s]/gu, (sign) => encodeURIComponent(sign));
