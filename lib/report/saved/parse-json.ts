import { fail, ok, type Result } from '../../model/result';
import { REPORT_LIMITS } from '../report-limits';
import type { ReportProblem } from './report-problem';

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a stranger's JSON into plain values. Nesting is counted before `JSON.parse` sees the text, since parsers and
 * validators recurse; keys that reach for an object's prototype are refused wherever they stand.
 */
export function parseJson(text: string): Result<unknown, ReportProblem> {
  if (text.length > REPORT_LIMITS.length) return fail({ kind: 'too-large' });
  if (nestsTooDeep(text)) return fail({ kind: 'damaged', at: 'depth' });
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return fail({ kind: 'not-a-report' });
  }
  return hasForbiddenKey(value) ? fail({ kind: 'damaged', at: 'keys' }) : ok(value);
}

/** Counts open brackets outside strings. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > REPORT_LIMITS.depth) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

function hasForbiddenKey(root: unknown): boolean {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (value === null || typeof value !== 'object') continue;
    if (!Array.isArray(value) && Object.keys(value).some((key) => FORBIDDEN_KEYS.has(key))) return true;
    for (const member of Object.values(value)) if (typeof member === 'object') open.push(member);
  }
  return false;
}
