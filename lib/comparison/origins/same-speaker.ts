import type { Speaker } from '../../model/attribution';
import { describeSpeaker } from '../attribution/describe-speaker';
import type { ComparisonContext } from '../comparison-context';

/** Whether a speaker is somebody who can be recognised in another article. */
export const isNamed = (speaker: Speaker | null): speaker is Speaker =>
  speaker !== null &&
  speaker.key !== '' &&
  speaker.kind !== 'unclear' &&
  speaker.kind !== 'anonymous' &&
  !isNameless(speaker);

/** "the report", "the statement", "the delegation": common nouns that stand for something else in each article. */
const isNameless = ({ kind, name }: Speaker): boolean =>
  (kind === 'document' || kind === 'institution') && (!/^\p{Lu}/u.test(name) || POINTING.test(name));

const POINTING =
  /^(?:another|one|this|that|these|those|some|many|several|other|both|his|her|its|their|our|my)\s/iu;

/**
 * Keys under which a speaker may stand in another article: the name once spellings are merged, and the offices that
 * the articles print beside it ("Kremlin spokesman" for a person), so that "a Kremlin spokesperson" is recognised.
 * A metonym stays its own speaker: the Kremlin is not its spokesman unless a text says so.
 */
export function speakerKeys(speaker: Speaker, context: ComparisonContext): readonly string[] {
  const key = context.names.keyOf(speaker.key);
  if (speaker.kind !== 'person') return [key];
  const entry = context.names.entries.find((one) => one.key === key);
  const roles = (entry?.roles ?? []).map((role) => describeSpeaker([], role.text));
  return [
    key,
    ...roles.filter((role) => role.kind === 'role' && role.key.includes(' ')).map((role) => role.key),
  ];
}

/** Whether two speakers are one, as far as the texts say: a shared key, or a name that the other only shortens. */
export function isSameSpeaker(one: Speaker, two: Speaker, context: ComparisonContext): boolean {
  const keys = speakerKeys(one, context);
  if (speakerKeys(two, context).some((key) => keys.includes(key))) return true;
  if (one.kind !== 'person' && two.kind !== 'person') return false;
  const [short, long] = one.key.length < two.key.length ? [one.key, two.key] : [two.key, one.key];
  const words = new Set(long.split(/[\s,]+/u));
  return short !== '' && short.split(/\s+/u).every((word) => words.has(word));
}
