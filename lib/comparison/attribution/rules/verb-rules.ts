import { asClause } from './as-clause';
import { quotedAsSaying } from './as-saying';
import {
  colonContent,
  questionContent,
  quoteAfterContent,
  thatContent,
  zeroThatContent,
} from './clause-content';
import { fronted } from './fronted';
import { infinitiveContent, objectContent } from './object-content';
import { forwardRule } from './forward-rule';
import { invertedColon, quoteBefore } from './quote-before';
import { passive } from './passive';
import { relativeAside } from './relative-aside';
import type { VerbRule } from '../finding';

/** Rules for a cue verb, tried in this order; the first that fires takes it. */
export const VERB_RULES: readonly VerbRule[] = [
  { id: 'quoted-as-saying', apply: quotedAsSaying },
  { id: 'quote-before', apply: quoteBefore },
  { id: 'inverted-colon', apply: invertedColon },
  { id: 'as-clause', apply: asClause },
  { id: 'relative-aside', apply: relativeAside },
  forwardRule('quote-after', 'sure', quoteAfterContent),
  forwardRule('colon', 'sure', colonContent),
  forwardRule('said-that', 'sure', thatContent),
  { id: 'fronted', apply: fronted },
  { id: 'passive', apply: passive },
  forwardRule('question', 'weak', questionContent),
  forwardRule('infinitive', 'weak', infinitiveContent),
  forwardRule('zero-that', 'sure', zeroThatContent),
  forwardRule('object', 'weak', objectContent),
];
