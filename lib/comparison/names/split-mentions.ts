import type { ReaderDecision } from '../../model/decisions';
import { fold } from '../text/fold';
import type { CollectedName } from './collect-names';

/**
 * Takes printed forms that the reader split off out of the name they were resolved to inside an article ("Brandt" where
 * "Olek Brandt" was named before), so that they are a name of their own. Without such decisions nothing changes.
 */
export function splitMentions(
  names: readonly CollectedName[],
  decisions: readonly ReaderDecision[],
): readonly CollectedName[] {
  return decisions.reduce<readonly CollectedName[]>(
    (current, decision) =>
      decision.kind === 'split-name'
        ? withoutForm(current, fold(decision.name), fold(decision.spelling))
        : current,
    names,
  );
}

function withoutForm(names: readonly CollectedName[], kept: string, split: string): readonly CollectedName[] {
  const isSplit = ({ text }: CollectedName['mentions'][number]): boolean => fold(text) === split;
  const from = names.find(
    ({ mentions }) => mentions.some(isSplit) && mentions.some(({ text }) => fold(text) === kept),
  );
  if (from === undefined || kept === split) return names;
  const known = names.find(({ key }) => key === split && key !== from.key);
  const own: CollectedName = {
    key: split,
    kind: known?.kind ?? from.kind,
    mentions: [...(known?.mentions ?? []), ...from.mentions.filter(isSplit)],
  };
  const rest = { ...from, mentions: from.mentions.filter((mention) => !isSplit(mention)) };
  return [...names.filter((name) => name !== from && name !== known), rest, own].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );
}
