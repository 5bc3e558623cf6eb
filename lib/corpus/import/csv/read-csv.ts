import { FILE_LIMITS } from '../import-limits';

/** A table as it stands: the first row usually names the columns. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** Rows, columns or cells beyond the limits were left out. */
  readonly truncated: boolean;
  /** A quoted cell was never closed: what follows its opening was read as one cell. */
  readonly unclosed: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads comma-separated values (RFC 4180): quoted cells may hold delimiters, line breaks and doubled quotes. Total: any
 * text is a table. The delimiter is the one that stands most often outside quotes in the first lines. About sixty
 * lines of our own: a library brings workers, downloads and dynamic typing along (papaparse: 19 kB), none of which is
 * wanted here, and no cap on cells.
 */
export function readCsv(text: string): CsvTable {
  const source = text.replace(/^\ufeff/u, '');
  const delimiter = delimiterOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let truncated = false;
  let unclosed = false;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (at < source.length) {
    if (rows.length === FILE_LIMITS.rows) {
      truncated = true;
      break;
    }
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, delimiter);
    unclosed ||= cell.unclosed;
    truncated ||= cell.text.length > FILE_LIMITS.cell || row.length >= FILE_LIMITS.columns;
    if (row.length < FILE_LIMITS.columns) row.push(cell.text.slice(0, FILE_LIMITS.cell));
    at = cell.end;
    if (source[at] === delimiter) {
      at += 1;
      if (at === source.length) row.push('');
      continue;
    }
    // What stands between a closing quote and the delimiter belongs to no cell.
    while (at < source.length && source[at] !== '\n' && source[at] !== '\r' && source[at] !== delimiter) at++;
    if (source[at] === delimiter) {
      at += 1;
      continue;
    }
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return { rows, truncated, unclosed };
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly unclosed: boolean;
}

function quotedCell(source: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote === -1) {
      parts.push(source.slice(from));
      return { text: parts.join(''), end: source.length, unclosed: true };
    }
    parts.push(source.slice(from, quote));
    if (source[quote + 1] !== '"') return { text: parts.join(''), end: quote + 1, unclosed: false };
    parts.push('"');
    from = quote + 2;
  }
}

function plainCell(source: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r')
    end++;
  return { text: source.slice(start, end), end, unclosed: false };
}

/** Characters looked at to tell the delimiter. */
const SAMPLE = 20_000;

function delimiterOf(source: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of source.slice(0, SAMPLE)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') {
      if ([...counts.values()].some((count) => count > 0)) break;
    } else if (!quoted && counts.has(character)) counts.set(character, counts.get(character)! + 1);
  }
  return DELIMITERS.reduce((best, next) => (counts.get(next)! > counts.get(best)! ? next : best));
}
