import type { LinkKind } from '../../../lib/comparison/alignment/word-similarity';
import type { Parameters } from '../../../lib/comparison/parameters';
import type { Ablation } from './ablation';

const withoutLinks =
  (...off: LinkKind[]) =>
  (all: Parameters): Parameters => ({ ...all, alignment: { ...all.alignment, off } });

/**
 * What each kind of link between words is worth where two sentences are compared. The score is the shipped one, whose
 * weights were fitted with all kinds; sentences stand alone, so that nothing is known of merged names.
 */
export const ABLATION: Ablation = {
  sets: ['mrpc', 'mrpc-retrieval', 'stsb', 'ists-headlines'],
  figures: [
    'mrpc.shipped_acc',
    'mrpc.shipped_f1',
    'mrpc.auc',
    'mrpc-retrieval.s1',
    'stsb.shipped_pearson',
    'stsb.pearson',
    'ists-headlines.ali',
    'ists-headlines.type',
  ],
  groups: {
    'inflected forms': withoutLinks('inflected'),
    spellings: withoutLinks('spelling'),
    'figures of one value': withoutLinks('number'),
    'other figures': withoutLinks('figure'),
    synonyms: withoutLinks('synonym'),
    'derived words': withoutLinks('derived'),
    'wider words': withoutLinks('wider'),
    opposites: withoutLinks('opposite'),
    'all that the table knows': withoutLinks('synonym', 'wider', 'opposite'),
  },
};
