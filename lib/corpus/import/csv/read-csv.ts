import { FILE_LIMITS } from '../import-limits';

/** A table as it stands: the first row usually names the columns. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** Rows, from 0, that cannot be what was meant: to be named, not taken. */
  readonly wrong: ReadonlyMap<number, RowProblem>;
  /** There are more rows than are read of one table. */
  readonly more: boolean;
}

/**
 * `quotes`: a quotation mark is missing or one too many, so that cells, or whole rows, have run together. `cell`: one is
 * longer than any article.
 */
export type RowProblem = 'quotes' | 'cell';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A first line by which spreadsheets tell each other the delimiter. */
const STATED = /^sep=([,;\t|])\r?\n/iu;

/**
 * Reads comma-separated values (RFC 4180): quoted cells may hold delimiters, line breaks and doubled quotes. Total: any
 * text is a table. The delimiter is the one that stands most often outside quotes in the first lines. About sixty
 * lines of our own: a library brings workers, downloads and dynamic typing along (papaparse: 19 kB), none of which is
 * wanted here, and no cap on cells.
 */
export function readCsv(text: string): CsvTable {
  const whole = text.replace(/^\ufeff/u, '');
  const stated = STATED.exec(whole);
  const source = whole.slice(stated?.[0].length ?? 0);
  const delimiter = stated?.[1] ?? delimiterOf(source);
  const rows: string[][] = [];
  const wrong = new Map<number, RowProblem>();
  let row: string[] = [];
  let at = 0;
  let more = false;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (at < source.length) {
    more = rows.length === FILE_LIMITS.rows;
    if (more) break;
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, delimiter);
    if (cell.unclosed) wrong.set(rows.length, 'quotes');
    else if (cell.text.length > FILE_LIMITS.cell) wrong.set(rows.length, 'cell');
    if (row.length < FILE_LIMITS.columns) row.push(cell.text.slice(0, FILE_LIMITS.cell));
    at = cell.end;
    if (source[at] === delimiter) {
      at += 1;
      if (at === source.length) row.push('');
      continue;
    }
    // What stands between a closing quote and the delimiter belongs to no cell.
    while (at < source.length && source[at] !== '\n' && source[at] !== '\r' && source[at] !== delimiter) {
      if (source[at] !== ' ' && source[at] !== '\t') wrong.set(rows.length, 'quotes');
      at++;
    }
    if (source[at] === delimiter) {
      at += 1;
      continue;
    }
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return { rows, wrong, more };
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
