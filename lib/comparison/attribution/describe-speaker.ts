import type { Speaker } from '../../model/attribution';
import { fold } from '../text/fold';
import { jointBodies } from './joint-bodies';
import { headOf, isPersonNoun } from './head-of';
import { institutionKey, isMetonym, OTHER_HOLDER, stateOf } from './institutions';
import { ROLE_NOUNS, TIME_NOUNS, TIME_WORDS } from './word-classes';
import type { Word } from './word-stream';

const DOCUMENT =
  /^(?:reports?|statements?|stud(?:y|ies)|polls?|surveys?|documents?|letters?|emails?|releases?|communiques?|memos?|memorandum|filings?|lawsuits?|complaints?|indictments?|analys[ie]s|data|records?|papers?|transcripts?|readouts?|press release|website|post|tweet|article|editorial|book|convention|treaty|law|resolution|ruling|bulletin|notice|dispatch|briefings?|coverage|petitions?|clause|copy|copies|decree|manifesto|leaflet|brochure|handbook|textbook|chapter|verdict|judg(?:e)?ment|affidavit|constitution|charter|results|figures|statistics|bills?|plans?|proposals?|measures?|amendments?|budget|agreements?|pact|contract|warrant|guidelines|adverts?|advertisements?|videos?|recordings?)$/u;
/** What people and bodies speak by, which has no voice of its own. */
export const MEDIUM =
  /^(?:statements?|letters?|tweets?|posts?|e-?mails?|releases?|speech|memo|messages?|remarks|announcements?|declarations?)$/u;
/** Nouns for people who are not named. */
export const PEOPLE: ReadonlySet<string> = new Set(
  `source sources people person persons insiders insider witness witnesses observers observer analysts analyst experts expert critics critic supporters supporter residents resident activists activist protesters protester voters voter lawmakers republicans democrats aides advisers advisors diplomats officials lawyers economists others some many most several few someone everyone media rumours rumors neighbours neighbors friends colleagues scientists researchers historians spokespersons spokespeople spokesmen militants doctors families relatives scholars members opponents proponents delegates executives participants`.split(
    /\s+/u,
  ),
);
/** Words for the press in general. */
const PRESS = /^(?:(?:news |mass |social )?media|press|newspapers|broadcasters|(?:news |media )?outlets)$/u;
const BODY =
  /(?:ministry|treasury|department|guard|brigade|navy|government|army|police|council|committee|commission|union|party|movement|group|agency|bank|court|university|institute|organi[sz]ation|association|federation|authority|authorities|office|bureau|company|corporation|parliament|senate|congress|administration|military|forces|campaign|team|leadership|foundation|league|alliance|delegation|side|board|firm|embassy|mission|service|center|centre|academy|cabinet|regime|bloc|camp|hospital|school|church|club|network|radio|television|channel|station|newspaper|magazine|airline|airport|museum|library|fund|tribunal|coalition|junta|watchdog|regulator)$/u;

/**
 * Names and sorts a speaker that is no known person, from its words (or its printed name). Descriptions of unnamed
 * people are kept as printed, without the article.
 */
export function describeSpeaker(words: readonly Word[], name = ''): Speaker {
  const printed = name !== '' ? name : trimmed(words);
  const bare = printed.replace(/^(?:the|a|an)\s+/iu, '');
  const folded = fold(bare);
  const head = headOf(words) || (folded.split(/\s+/u).at(-1) ?? folded);
  // "media", "the press": whoever it was, no speaker is told.
  if (PRESS.test(folded)) return speaker(bare, '', 'unclear');
  const joint = keysOfBodies(bare);
  if (joint.length > 1) return speaker(bare, joint.join(' and '), 'institution');
  const office = institutionKey(bare);
  const key = office ?? folded;
  const definite = !/^an?$/u.test(words[0]?.low ?? '');
  if (isMetonym(folded)) return speaker(bare, key, 'metonym');
  const issuer = DOCUMENT.test(head) && office !== null ? issuerOf(bare) : null;
  if (issuer !== null)
    return { name: issuer, key: institutionKey(issuer)!, kind: 'institution', resolvedFrom: null };
  if (DOCUMENT.test(head)) return speaker(bare, key, 'document');
  if (PEOPLE.has(head)) return speaker(bare, folded, 'anonymous');
  if (ROLE_NOUNS.has(head) || /spokes(?:man|woman|person)/u.test(head))
    return definite || /spokes|secretary|minister|president/u.test(head)
      ? speaker(bare, roleKey(folded), 'role')
      : speaker(bare, folded, 'anonymous');
  const capital = words.some((word) => word.tag === 'NP') || (name !== '' && /^\p{Upper}/u.test(name));
  const bodies = BODY.test(head.replace(/s$/u, '')) || BODY.test(head.replace(/ies$/u, 'y'));
  if (BODY.test(head) || (office !== null && words.length <= 5 && /^\p{Upper}/u.test(bare)))
    return speaker(bare, key, 'institution');
  // "aid groups and local actors" are nobody in particular, "Larnholm's hospitals" are.
  if (bodies) return capital ? speaker(bare, key, 'institution') : speaker(bare, folded, 'anonymous');
  const plural = /s$/u.test(head);
  if (!capital) return speaker(bare, folded, plural ? 'anonymous' : 'unclear');
  const names = words.filter((word) => word.tag === 'NP').length;
  if (names >= 2 && names <= 3 && names === words.length) return speaker(bare, folded, 'person');
  // "delegates in Larnholm": what the phrase is about is no name, though one hangs on it.
  const common = words.find(
    (word, i) => word.low === head && word.tag === 'N' && (i === 0 || /^\p{Lower}/u.test(word.text)),
  );
  if (common === undefined) return speaker(bare, folded, 'institution');
  if (plural) return speaker(bare, folded, 'anonymous');
  if (isPersonNoun(head)) return speaker(bare, folded, definite ? 'role' : 'anonymous');
  return speaker(bare, folded, 'institution');
}

/** The key of each of several bodies that speak together under a printed name; empty for one body. */
export const keysOfBodies = (printed: string): string[] =>
  jointBodies(printed).map((name) => institutionKey(name) ?? fold(name));

const speaker = (name: string, key: string, kind: Speaker['kind']): Speaker => ({
  name,
  key,
  kind,
  resolvedFrom: null,
});

/** "a statement from the Foreign Ministry", "Foreign Ministry statement": the institution that issued the document. */
function issuerOf(bare: string): string | null {
  const behind = /^.{0,60}?\b(?:from|by|of)\s(?:the\s)?(.{1,80})$/iu.exec(bare)?.[1];
  const before = /^(.{1,80}?)(?:['’]s)?(?:\s(?:press|joint|official|written))?\s\p{Lower}+$/u.exec(bare)?.[1];
  const issuer = (behind ?? before ?? '').replace(
    /^(?:the|subsequent|latest|new|recent|earlier|official)\s/iu,
    '',
  );
  // What the institution's name shares its phrase with must be no more than the name: "report on the Foreign Ministry".
  return /^\p{Upper}/u.test(issuer) && institutionKey(issuer) !== null && issuer.split(/\s+/u).length <= 6
    ? issuer
    : null;
}

/** "Kremlin spokesman", "spokesperson of the Kremlin": the office first, so that both give one key; whose and which. */
function roleKey(folded: string): string {
  const office = institutionKey(folded);
  const state = office === null ? stateOf(folded) : null;
  const role = folded
    .replace(/spokes(?:man|woman|person)/u, 'spokesperson')
    .split(/\s+/u)
    .find((word) => ROLE_NOUNS.has(word));
  if (role === undefined) return folded;
  const rank = OTHER_HOLDER.exec(folded)?.[0] ?? null;
  const words = folded.split(/[\s,]+/u).map((word) => word.replace(/'s$/u, ''));
  const own = office === null ? words.filter((word) => isOwn(word, role)).sort() : [];
  return [rank, office ?? state, ...own, role].filter((word) => word !== null).join(' ');
}

/** "foreign", "prime", "army": a word that tells offices of one state apart. */
const isOwn = (word: string, role: string): boolean =>
  !/^(?:of|for|the|in|at|to|and|a|an)$/u.test(word) &&
  !word.startsWith(role) &&
  !/^spokes/u.test(word) &&
  !OTHER_HOLDER.test(word) &&
  stateOf(word) === null;

/** As printed up to an apposition or a relative clause, on one line. */
function trimmed(words: readonly Word[]): string {
  const end = words.findIndex(
    (word, i) => i > 0 && (word.tag === 'comma' || word.tag === 'W' || word.tag === 'paren-open'),
  );
  const kept = withoutTime(end < 0 ? words : words.slice(0, end));
  const unquoted = kept.some(({ tag }) => tag === 'Q') ? kept.filter(({ tag }) => tag !== 'Q') : kept;
  let printed = '';
  for (let i = 0; i < unquoted.length; i++) {
    const word = unquoted[i]!;
    printed += i > 0 && word.low !== "'s" && kept[i - 1]!.end < word.start ? ` ${word.text}` : word.text;
  }
  return printed.trim();
}

/** "the president over the weekend", "a report on Wednesday": when it was said is no part of who said it. */
function withoutTime(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)?.low ?? '';
  if (!TIME_WORDS.has(last) && !TIME_NOUNS.has(last)) return words;
  const from = words.findLastIndex((word) => word.tag === 'I');
  const rest = words.slice(from + 1, -1);
  const when = from > 0 && /^(?:on|over|in|at|during|earlier)$/u.test(words[from]!.low);
  return when && rest.every(({ tag }) => tag === 'D' || tag === 'J' || tag === 'CD')
    ? words.slice(0, from)
    : words;
}
