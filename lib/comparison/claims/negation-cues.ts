const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that negate the clause they stand in. Folded; with and without apostrophe, as hasty typing leaves it out. */
export const NEGATORS = words(
  `not no never none nobody nothing nowhere neither cannot without n't isn't aren't wasn't weren't hasn't haven't hadn't
  don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't ain't isnt arent wasnt werent hasnt havent hadnt
  dont doesnt didnt wont wouldnt cant couldnt shouldnt`,
);

/** Verbs, nouns and adjectives that negate what depends on them. */
export const NEGATIVE_VERBS = words(
  `deny denies denied denying refuse refuses refused refusing refusal fail fails failed failing failure reject rejects
  rejected rejecting rejection lack lacks lacked lacking decline declines declined declining unlikely impossible unable
  unwilling`,
);
/** These negate only with a verb or clause behind them: "failed to appear" does, "the failed coup" does not. */
export const NEGATIVE_BEFORE_TO = words(
  `refuse refuses refused refusing refusal fail fails failed failing failure decline declines declined declining unlikely
  impossible unable unwilling`,
);

/** Phrases that look like a negation and are none, or whose negation is about a part only. Longest first. */
export const HARMLESS_PHRASES: readonly (readonly string[])[] = [
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not least',
  'not to mention',
  'not surprisingly',
  'not necessarily',
  'no fewer than',
  'no less than',
  'not less than',
  'not fewer than',
  'no more than',
  'not more than',
  'no later than',
  'no doubt',
  'no matter',
  'no wonder',
  'no sooner',
  'no stranger',
  'no secret',
  'whether or not',
  'or not',
  'if not',
  'with or without',
  'nothing but',
  'not until',
  'never before',
  'not alone',
  'not so much',
  'no one knows',
  'without doubt',
  'without fail',
  'why not',
  'not far from',
  'not long ago',
  'not long after',
  'no other than',
  'none other than',
  'never mind',
  'never-ending',
  'not for nothing',
  'no time to',
].map((phrase) => phrase.split(' '));

/** Two-word negative verbs: "rule out" in all its forms, "call off" is a status and not here. */
export const NEGATIVE_PHRASES: readonly (readonly string[])[] = ['rule', 'rules', 'ruled', 'ruling'].map(
  (verb) => [verb, 'out'],
);
