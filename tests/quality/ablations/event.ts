import type { Parameters } from '../../../lib/comparison/parameters';
import type { Ablation } from './ablation';

const withNumbers =
  (change: Partial<Parameters['event']>) =>
  (all: Parameters): Parameters => ({ ...all, event: { ...all.event, ...change } });

/** What each kind of evidence of the event gate is worth. The thresholds stay as they were set with all of it. */
export const ABLATION: Ablation = {
  sets: ['event'],
  figures: ['event.same_p', 'event.same_r', 'event.same_n'],
  groups: {
    'words of the text': withNumbers({ wordShare: 0 }),
    'the opening': withNumbers({ openingShare: 0, leadBoost: 1 }),
    'the headline': withNumbers({ headlineBoost: 0 }),
    names: withNumbers({ nameShare: 0 }),
    'nearness in time': withNumbers({ dateShare: 0 }),
    'rarity of shared words': withNumbers({ sharpness: 1 }),
    'the same quotation, undated the same day': withNumbers({ toldGain: 0, toldGainUndated: 0 }),
    'one day that both name': withNumbers({ sameDay: 0.5 }),
    'one cast doing the same, undated': withNumbers({ undatedNames: 2 }),
    'acts in common, undated': withNumbers({ undatedActs: 0 }),
    'anchors must be rare': withNumbers({ anchorRarity: 0 }),
    'places alone are not enough': withNumbers({ placeOnlyWords: 0 }),
    'far apart in time is another event': withNumbers({ apartDays: 100_000 }),
    'articles that give context': withNumbers({ oneText: 0 }),
  },
};
