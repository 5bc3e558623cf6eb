import type { Token } from '../text/tokenize';

/** Words with which a clause no longer says flatly that something is or was so. */
const SOFTENERS = new Set(
  `may might could would should can must if whether unless perhaps possibly probably reportedly allegedly supposedly
  likely unlikely potentially apparently until before seems seem seemed appears appear appeared expect expects expected
  hope hopes hoped plan plans planned planning want wants wanted try tries tried trying ought nearly almost close
  considering considered considers negotiating negotiated preparing ready`.split(/\s+/u),
);

/** Tokens looked at before a word. */
const REACH = 6;

/** Whether a modal, a condition or a hedge stands close before a word, or the sentence asks. */
export function isSoftened(tokens: readonly Token[], at: number): boolean {
  if (tokens.at(-1)?.norm === '?') return true;
  for (let before = at; before >= Math.max(0, at - REACH); before--) {
    const token = tokens[before]!;
    if (token.norm === ';' || token.norm === ':') return false;
    if (SOFTENERS.has(token.norm)) return true;
  }
  return false;
}
