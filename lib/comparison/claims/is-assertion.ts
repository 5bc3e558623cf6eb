import type { Paragraph } from '../../model/article-snapshot';
import type { Parameters } from '../parameters';
import { isCapitalised } from '../names/name-run';
import type { Token } from '../text/tokenize';

/** One stretch of a sentence that might be a claim. */
interface Assertion {
  readonly tokens: readonly Token[];
  /** The mark right behind it, if it does not hold its own. */
  readonly mark: string;
}

const ORDERS =
  /^(?:read|click|subscribe|sign|follow|watch|listen|see|get|join|share|visit|download|try|check|help|support|stay|remember|note|imagine|consider|look|let|let's|please|contact|register|learn|find|scroll|tap|send|write|call|donate|enjoy|discover|explore|browse|buy|order|save|don't|do|keep|tell|ask|come|go|take|stop|wait|never|be)$/iu;
/** Behind these the word was a noun after all: "Support for the plan grew", "Call records show". */
const AFTER_NOUN = /^(?:for|of|from|by|has|is|was|were|are|had|have|and|in|levels?|will|would|said)$/u;
const ADDRESS =
  /^(?:hello|hi|dear|welcome|thanks|thank|sorry|congratulations|good (?:morning|evening|afternoon|night|luck)|happy (?:birthday|new))\b/iu;

/** Whether the stretch asks, orders or greets: such sentences assert nothing that can be checked. */
export function isNoAssertion({ tokens, mark }: Assertion): boolean {
  const last = tokens.findLast((token) => token.kind === 'mark' && /[.!?…]/u.test(token.text));
  if (mark === '?' || (last?.text === '?' && isLastWordBefore(tokens, last))) return true;
  const first = tokens.findIndex((token) => token.kind === 'word');
  const [word, next] = [tokens[first], tokens[first + 1]];
  if (word === undefined) return true;
  if (ADDRESS.test(`${word.norm} ${next?.norm ?? ''}`)) return true;
  return ORDERS.test(word.norm) && next !== undefined && next.kind === 'word' && !AFTER_NOUN.test(next.norm);
}

function isLastWordBefore(tokens: readonly Token[], mark: Token): boolean {
  return !tokens.some((token) => token.kind !== 'mark' && token.start > mark.start);
}

/** Whether a sentence that makes up a paragraph is a heading, a menu line or another line that is no sentence. */
export function isHeadingLine(
  tokens: readonly Token[],
  paragraph: Paragraph | undefined,
  alone: boolean,
  parameters: Parameters,
): boolean {
  if (paragraph?.kind === 'heading') return true;
  const last = tokens.findLast((token) => !/^["“”'’)\]»]$/u.test(token.text));
  if (!alone || last === undefined || /^[.!?…:;]$/u.test(last.text) || paragraph?.kind === 'list-item')
    return false;
  const { headingWords, headingCapitals } = parameters.claims;
  const words = tokens.filter((token) => token.kind === 'word');
  const long = words.filter((token) => token.norm.length > 3);
  const capitals = long.filter((token) => isCapitalised(token)).length;
  return words.length <= headingWords || capitals > long.length * headingCapitals;
}
