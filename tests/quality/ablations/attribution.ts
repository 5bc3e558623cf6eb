import type { Parameters } from '../../../lib/comparison/parameters';
import type { Ablation } from './ablation';

/** Leaves out rules by the ids of `VERB_RULES` and `UNIT_RULES`, and parts of them by the ids they ask for. */
const without =
  (...off: string[]) =>
  (all: Parameters): Parameters => ({ ...all, attribution: { ...all.attribution, off } });

/** What the rules for attributions are worth on annotated articles. */
export const ABLATION: Ablation = {
  sets: ['polnear-tags', 'polnear'],
  figures: [
    'polnear-tags.source',
    'polnear-tags.cue',
    'polnear-tags.content',
    'polnear.ar_f1',
    'polnear.full_f1',
    'polnear.wire_p',
    'polnear.wire_r',
  ],
  groups: {
    'quotation marks': without('quotations'),
    'quotation with a cue': without('quote-before', 'quote-after'),
    'pronoun as source': without('pronoun-source'),
    'apposition in source': without('apposition'),
    'inverted order': without('inverted'),
    'source shared by cues': without('shared-source'),
    'auxiliaries in cue': without('cue-auxiliaries'),
    'particles of cue': without('cue-tails'),
    'verbs of stance': without('stance'),
    'that-clause': without('said-that'),
    'clause without "that"': without('zero-that'),
    'clause with and without it': without('said-that', 'zero-that'),
    'fronted and parenthetical': without('fronted'),
    'according to, as X said': without('according-to', 'as-reported-by', 'as-clause'),
    colon: without('colon', 'inverted-colon', 'label-colon'),
    'object of the cue': without('object'),
    infinitive: without('infinitive'),
    question: without('question'),
    gerund: without('gerund'),
    passive: without('passive', 'quoted-as-saying'),
    'noun as cue': without('nominal', 'light-verb'),
    'adjective as cue': without('adjective'),
    'cut at the next attribution': without('cut-at-next'),
    byline: without('byline'),
    'credit line': without('credit-line'),
    dateline: without('dateline'),
  },
};
