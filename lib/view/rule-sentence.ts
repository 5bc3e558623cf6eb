import { say, type Message, type MessageId } from './message';

/** Rules of the engine that have a sentence for the reader. A test holds this list against the engine's rules. */
const RULES: ReadonlySet<string> = new Set<string>([]);

/** What a divergence rule looks at, in one sentence; `null` where this view does not know the rule. */
export function ruleSentence(id: string): Message | null {
  return RULES.has(id) ? say(`rule.${id}` as MessageId) : null;
}
