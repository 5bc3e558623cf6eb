import type { Status } from '../../model/claim';
import { latinFirst } from '../../model/latin-first';
import type { TextSpan } from '../../model/text-span';
import type { ClaimWords } from './claim-words';
import { spanOf } from './claim-words';
import type { VerbGroup } from './find-verb-groups';
import { BE, DO, HAVE, MODALS } from './verb-words';

/** "To leave" behind "is": a plan, where "to blame" is none. */
const TO_ACT = latinFirst(/^to (?!blame\b|come\b|date\b)\p{Alpha}+/u);
const IN_ING = latinFirst(/^\p{Lower}{3,}ing$/u);

interface StatusPlace extends ClaimWords {
  readonly group: VerbGroup;
  /** Folded verb of the group, '' for a bare copula. */
  readonly verb: string;
  /** The next words behind the group, folded, joined by one space. */
  readonly behind: string;
  /** The words of the group. */
  readonly inside: string;
}

interface StatusRule {
  readonly id: string;
  readonly status: Status;
  applies(place: StatusPlace): boolean;
}

const CANCELLING = /^(?:cancelled|canceled|scrapped|abandoned|aborted|axed|shelved)$/u;
const PLANNING =
  /^(?:planned|scheduled|expected|slated|set|due|going|preparing|planning|poised|about|bound|intending|arranged|envisaged)$/u;
const PROPOSING =
  /^(?:proposed|proposes|suggested|suggests|offered|offers|invited|invites|urged|urges|encouraged|encourages|recommended|recommends|considering|weighing|mulling|discussing|demanded|demands)$/u;
const REPORTING =
  /^(?:said|says|say|told|tells|reported|reports|stated|states|announced|added|adds|noted|notes|confirmed|confirms|claimed|claims|indicated|indicates|wrote|writes|explained|insisted|insists|according)$/u;
const BEGINNING = /^(?:begun|started|begin|begins|starts|continues|continue|resumed|resumes)$/u;
const STANDING =
  /^(?:maintained|remained|known|considered|regarded|based|located|called|named|described|viewed|seen|believed|governed|ruled|controlled|owned|situated|divided|concerned|involved|supposed|allowed|required|needed|wanted|thought|felt|meant|seemed|appeared|included|contained|consisted|depended|belonged)$/u;
/** "The aim is to help" names an aim, "the minister is to visit" a plan. */
const AIM =
  /^(?:practice|goal|aim|purpose|task|plan|idea|job|role|mission|policy|objective|priority|way|step|point|key|intention|hope|strategy|it|this|that|what|answer|focus|target)$/u;
const negated = (place: StatusPlace): boolean =>
  / (?:not|never|n't) |n't\b|\bnever\b|\bnot\b/u.test(` ${place.inside} `);
const noBefore = ({ tokens, group }: StatusPlace): boolean =>
  tokens.slice(Math.max(0, group.from - 8), group.from).some((token) => token.norm === 'no');

/** In this order; the first that applies to the claim's main verb decides. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    id: 'nothing-planned',
    status: 'denied',
    applies: (place) =>
      PLANNING.test(place.verb || place.behind.split(' ')[0]!) &&
      isBe(place) &&
      (negated(place) || noBefore(place)),
  },
  {
    id: 'no-plans',
    status: 'denied',
    applies: ({ behind, verb }) =>
      /^(?:no|any) (?:\S+ )?plans?\b/u.test(behind) && !/^(?:said|told)$/u.test(verb),
  },
  {
    id: 'cancelled',
    status: 'cancelled',
    applies: (place) => CANCELLING.test(place.verb) && !negated(place),
  },
  {
    id: 'called-off',
    status: 'cancelled',
    applies: ({ verb, behind, group }) =>
      /^(?:called|call)$/u.test(verb) && /^(?:\S+ ){0,3}off\b/u.test(behind) && group.form !== 'base',
  },
  {
    id: 'postponed',
    status: 'planned',
    applies: ({ verb }) => /^(?:postponed|delayed|rescheduled)$/u.test(verb),
  },
  {
    id: 'future',
    status: 'planned',
    applies: ({ group }) => /^(?:will|shall|'ll)$/u.test(group.auxiliaries[0] ?? ''),
  },
  {
    id: 'future-in-past',
    status: 'planned',
    applies: ({ group }) =>
      group.auxiliaries[0] === 'would' && !group.auxiliaries.some((word) => HAVE.has(word)),
  },
  {
    id: 'be-planned',
    status: 'planned',
    applies: (place) =>
      isBe(place) && PLANNING.test(place.verb || place.behind.split(' ')[0]!) && leadsOn(place),
  },
  {
    id: 'be-to',
    status: 'planned',
    applies: ({ tokens, group, verb, behind, inside }) =>
      !AIM.test(tokens[group.from - 1]?.norm ?? '') &&
      !/\bnot\b|n't/u.test(inside) &&
      verb === '' &&
      BE.has(group.auxiliaries.at(-1) ?? '') &&
      TO_ACT.test(behind) &&
      !/^to (?:the|a|his|their)/u.test(behind),
  },
  {
    id: 'plans-to',
    status: 'planned',
    applies: ({ verb, behind }) =>
      /^(?:plans?|planned|intends?|intended|aims?|prepares?|expects?|agreed|vowed|promised|pledged|decided)$/u.test(
        verb,
      ) && /^to\b/u.test(behind),
  },
  {
    id: 'proposed',
    status: 'proposed',
    applies: ({ verb, behind }) =>
      PROPOSING.test(verb) || (/^(?:called|calls|call)$/u.test(verb) && /^(?:for|on)\b/u.test(behind)),
  },
  {
    id: 'may-come',
    status: 'proposed',
    applies: ({ group, verb }) =>
      /^(?:may|might|could)$/u.test(group.auxiliaries[0] ?? '') &&
      verb !== '' &&
      group.auxiliaries.length === 1,
  },
  { id: 'negated-act', status: 'none', applies: negated },
  {
    id: 'begun',
    status: 'under-way',
    applies: ({ verb, behind, group }) =>
      (BEGINNING.test(verb) && group.form !== 'base') ||
      (verb === '' && /^(?:under way|underway|ongoing|in progress|in (?:talks|moscow))\b/u.test(behind)),
  },
  {
    id: 'progressive',
    status: 'under-way',
    applies: ({ group }) =>
      group.form === 'gerund' &&
      BE.has(group.auxiliaries.at(-1) ?? '') &&
      /^(?:is|are|'s|'re|am|has|have)$/u.test(group.auxiliaries[0] ?? ''),
  },
  {
    id: 'standing',
    status: 'none',
    applies: ({ verb, group }) => STANDING.test(verb) && group.auxiliaries.length > 0,
  },
  {
    id: 'copula',
    status: 'none',
    applies: ({ group }) => group.form === 'copula' || group.form === 'base',
  },
  {
    id: 'present-passive',
    status: 'none',
    applies: ({ group }) =>
      group.form === 'participle' && /^(?:is|are|am|be)$/u.test(group.auxiliaries[0] ?? ''),
  },
  {
    id: 'perfect-or-past',
    status: 'held',
    applies: ({ group }) =>
      group.form === 'participle' ||
      group.form === 'past' ||
      (group.form === 'gerund' && !MODALS.has(group.auxiliaries[0] ?? '')),
  },
];

const isBe = ({ group }: StatusPlace): boolean => BE.has(group.auxiliaries.at(-1) ?? '');
/** "Is set to", "are due on Friday", "is scheduled for": the planning word leads on to an act or a time. */
const leadsOn = ({ verb, behind }: StatusPlace): boolean =>
  verb === '' ? /^\S+ (?:to|on|in|for|next|at)\b/u.test(behind) : verb !== 'set' || /^to\b/u.test(behind);

/**
 * How far along the act is that the claim's main verb tells of. The main verb is the first strong one that does not
 * merely report; a form that may as well be a participle ("coordinated actions") is none.
 */
export function findStatus(words: ClaimWords): { status: Status; cue: TextSpan | null; rule: string | null } {
  const group = mainVerb(words);
  if (group === null || IN_ING.test(words.tokens[0]?.text ?? ''))
    return { status: 'none', cue: null, rule: null };
  const { tokens } = words;
  const behind = tokens
    .slice(group.to, group.to + 5)
    .map((token) => token.norm)
    .join(' ');
  const inside = tokens
    .slice(group.from, group.to)
    .map((token) => token.norm)
    .join(' ');
  const verb = group.main === null ? '' : tokens[group.main]!.norm;
  const place = { tokens, verbs: words.verbs, group, verb, behind, inside };
  const rule = STATUS_RULES.find((entry) => entry.applies(place));
  const status = rule?.status ?? 'none';
  const cue = status === 'none' ? null : spanOf(tokens, group.from, group.to);
  return { status, cue, rule: rule?.id ?? null };
}

function mainVerb({ tokens, verbs }: ClaimWords): VerbGroup | null {
  const inRelative = (group: VerbGroup): boolean =>
    /^(?:who|which|that|whose|where|when|if|because|as|after|before|while)$/u.test(
      tokens[group.from - 1]?.norm ?? '',
    );
  const reports = (group: VerbGroup): boolean =>
    group.main !== null &&
    REPORTING.test(tokens[group.main]!.norm) &&
    !group.auxiliaries.some((word) => DO.has(word));
  return (
    verbs.find((group) => !group.weak && !inRelative(group) && !reports(group)) ??
    verbs.find((group) => !group.weak && !inRelative(group)) ??
    // The only verb there is, right behind its subject: "the envoy called for a pause".
    verbs.find(
      (group) => verbs.length === 1 && !tokens.slice(0, group.from).some((token) => token.kind === 'mark'),
    ) ??
    null
  );
}
