import type { Speaker } from '../../model/attribution';
import { fold } from '../text/fold';
import { institutionKey, isMetonym, stateOf } from './institutions';
import { ROLE_NOUNS } from './word-classes';
import type { Word } from './word-stream';

const DOCUMENT =
  /^(?:reports?|statements?|stud(?:y|ies)|polls?|surveys?|documents?|letters?|emails?|releases?|communiques?|memos?|memorandum|filings?|lawsuits?|complaints?|indictments?|analys[ie]s|data|records?|papers?|transcripts?|readouts?|press release|website|post|tweet|article|editorial|book|convention|treaty|law|resolution|ruling|bulletin|notice|dispatch|briefings?|coverage)$/u;
const ANONYMOUS =
  /^(?:sources?|people|persons?|insiders?|witness(?:es)?|observers?|analysts?|experts?|critics?|supporters?|residents?|activists?|protesters?|voters?|lawmakers|republicans|democrats|aides|advisers|advisors|diplomats|officials|lawyers|economists|others|some|many|most|several|few|someone|everyone|media|rumou?rs|neighbou?rs|friends|colleagues|scientists|researchers|historians|spokespersons|spokespeople|spokesmen|militants|doctors|families|relatives|scholars)$/u;
const BODY =
  /(?:ministry|department|guard|brigade|navy|government|army|police|council|committee|commission|union|party|movement|group|agency|bank|court|university|institute|organi[sz]ation|association|federation|authority|authorities|office|bureau|company|corporation|parliament|senate|congress|administration|military|forces|campaign|team|leadership|foundation|league|alliance|delegation|side|board|firm|embassy|mission|service|center|centre|academy|cabinet|regime|bloc)$/u;

/**
 * Names and sorts a speaker that is no known person, from its words (or its printed name). Descriptions of unnamed
 * people are kept as printed, without the article.
 */
export function describeSpeaker(words: readonly Word[], name = ''): Speaker {
  const printed = name !== '' ? name : trimmed(words);
  const bare = printed.replace(/^(?:the|a|an)\s+/iu, '');
  const folded = fold(bare);
  const head = headOf(words, folded);
  const office = institutionKey(bare);
  const key = office ?? folded;
  const definite = fold(words[0]?.text ?? 'the') !== 'a' && fold(words[0]?.text ?? '') !== 'an';
  const speaker = (kind: Speaker['kind'], own = key): Speaker => ({
    name: bare,
    key: own,
    kind,
    resolvedFrom: null,
  });
  if (isMetonym(folded)) return speaker('metonym');
  const issuer = DOCUMENT.test(head) && office !== null ? issuerOf(bare) : null;
  if (issuer !== null)
    return { name: issuer, key: institutionKey(issuer)!, kind: 'institution', resolvedFrom: null };
  if (DOCUMENT.test(head)) return speaker('document');
  if (ANONYMOUS.test(head)) return speaker('anonymous', folded);
  if (ROLE_NOUNS.has(head) || /spokes(?:man|woman|person)/u.test(head))
    return definite || /spokes|secretary|minister|president/u.test(head)
      ? speaker('role', roleKey(folded))
      : speaker('anonymous', folded);
  if (BODY.test(head) || (office !== null && words.length <= 5 && /^\p{Lu}/u.test(bare)))
    return speaker('institution');
  const capital = words.some((word) => word.tag === 'NP') || (name !== '' && /^\p{Lu}/u.test(name));
  if (!capital) return speaker(/s$/u.test(head) ? 'anonymous' : 'unclear', folded);
  const names = words.filter((word) => word.tag === 'NP').length;
  const person = names >= 2 && names <= 3 && names === words.length;
  return speaker(
    person ? 'person' : /s$/u.test(head) && !/^\p{Lu}/u.test(bare) ? 'anonymous' : 'institution',
    folded,
  );
}

/** "a statement from the Foreign Ministry", "Foreign Ministry statement": the institution that issued the document. */
function issuerOf(bare: string): string | null {
  const behind = /^.{0,60}?\b(?:from|by|of)\s(?:the\s)?(.{1,80})$/iu.exec(bare)?.[1];
  const before = /^(.{1,80}?)(?:['’]s)?(?:\s(?:press|joint|official|written))?\s\p{Ll}+$/u.exec(bare)?.[1];
  const issuer = (behind ?? before ?? '').replace(
    /^(?:the|subsequent|latest|new|recent|earlier|official)\s/iu,
    '',
  );
  // What the institution's name shares its phrase with must be no more than the name: "report on the Foreign Ministry".
  return /^\p{Lu}/u.test(issuer) && institutionKey(issuer) !== null && issuer.split(/\s+/u).length <= 6
    ? issuer
    : null;
}

/** "Kremlin spokesman", "spokesperson of the Kremlin": the office first, so that both give one key. */
function roleKey(folded: string): string {
  const office = institutionKey(folded);
  const state = office === null ? stateOf(folded) : null;
  const role = folded
    .replace(/spokes(?:man|woman|person)/u, 'spokesperson')
    .split(/\s+/u)
    .find((word) => ROLE_NOUNS.has(word));
  if (role === undefined || (office === null && state === null)) return folded;
  return `${office ?? state} ${role}`;
}

/** Adjectives that stand behind their noun: "people familiar with the plan". */
const BEHIND = /^(?:familiar|close|aware|present|knowledgeable)$/u;

/** The noun before "of", "for", "with" or a comma: what the phrase is about. */
function headOf(words: readonly Word[], folded: string): string {
  if (words.length === 0) return folded.split(/\s+/u).at(-1) ?? folded;
  for (let i = 1; i < words.length; i++) {
    const { tag } = words[i]!;
    if (/^(?:I|T|comma|W|VN|VF|VG|paren-open|U|dash|C)$/u.test(tag) || BEHIND.test(words[i]!.low))
      return words[i - 1]!.low;
  }
  return words.at(-1)!.low;
}

/** As printed up to an apposition or a relative clause, on one line. */
function trimmed(words: readonly Word[]): string {
  const end = words.findIndex(
    (word, i) => i > 0 && (word.tag === 'comma' || word.tag === 'W' || word.tag === 'paren-open'),
  );
  const kept = end < 0 ? words : words.slice(0, end);
  return kept
    .filter((word) => word.tag !== 'Q')
    .map((word, i) =>
      i > 0 && word.low !== "'s" && kept[i - 1]!.end < word.start ? ` ${word.text}` : word.text,
    )
    .join('')
    .trim();
}
