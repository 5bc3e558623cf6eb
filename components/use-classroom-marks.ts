import { useMemo, useState } from 'preact/hooks';
import type { ClassroomView, Side } from '../lib/view/classroom/classroom-view';
import { say, type Message } from '../lib/view/message';

/** Two sentences the reader put together, by their positions. */
export interface MarkedPair {
  readonly page: number;
  readonly other: number;
}

/** A sentence the reader marked as naming its source. */
export interface MarkedSource {
  readonly side: Side;
  readonly sentence: number;
}

/** What a reader marked in a round, and what changes it. */
export interface ClassroomMarks {
  readonly pairs: readonly MarkedPair[];
  /** The sentence chosen first, until its partner is chosen. */
  readonly half: MarkedSource | null;
  readonly sources: readonly MarkedSource[];
  /** What just happened, to be said aloud. */
  readonly said: Message | null;
  choose(side: Side, sentence: number): void;
  removePair(pair: MarkedPair): void;
  toggleSource(side: Side, sentence: number): void;
  clear(): void;
}

/** Holds the marks of one round. Choosing a sentence on each side makes a pair, in either order. */
export function useClassroomMarks(view: ClassroomView): ClassroomMarks {
  const [pairs, setPairs] = useState<readonly MarkedPair[]>([]);
  const [half, setHalf] = useState<MarkedSource | null>(null);
  const [sources, setSources] = useState<readonly MarkedSource[]>([]);
  const [said, setSaid] = useState<Message | null>(null);

  return useMemo(() => {
    const numberOf = (side: Side, sentence: number): string => view[side].sentences[sentence]?.number ?? '';
    const names = ({ page, other }: MarkedPair) => ({
      a: numberOf('page', page),
      b: numberOf('other', other),
    });
    return {
      pairs,
      half,
      sources,
      said,
      choose: (side, sentence) => {
        if (half === null || half.side === side) {
          const again = half?.side === side && half.sentence === sentence;
          setHalf(again ? null : { side, sentence });
          setSaid(again ? null : say('classroom.pair.chosen', { a: numberOf(side, sentence) }));
          return;
        }
        const pair =
          side === 'page'
            ? { page: sentence, other: half.sentence }
            : { page: half.sentence, other: sentence };
        setHalf(null);
        setPairs([...pairs.filter((one) => !isSame(one, pair)), pair]);
        setSaid(say('classroom.pair.made', names(pair)));
      },
      removePair: (pair) => {
        setPairs(pairs.filter((one) => !isSame(one, pair)));
        setSaid(say('classroom.pair.removed', names(pair)));
      },
      toggleSource: (side, sentence) => {
        const without = sources.filter((one) => one.side !== side || one.sentence !== sentence);
        setSources(without.length === sources.length ? [...sources, { side, sentence }] : without);
        setSaid(null);
      },
      clear: () => {
        setPairs([]);
        setHalf(null);
        setSources([]);
        setSaid(null);
      },
    };
  }, [view, pairs, half, sources, said]);
}

const isSame = (a: MarkedPair, b: MarkedPair): boolean => a.page === b.page && a.other === b.other;
