import type { ArticleSnapshot, Leftover } from '../model/article-snapshot';
import type { Warning } from '../model/warning';
import { plainSegments } from './build-segments';
import { cleanLine } from './clean-text';
import { say, type Message } from './message';
import type { LeftOutGroup, ReadingView } from './reading-view';

/** Characters shown of a block that was left out. */
const SHOWN_TEXT = 280;
/** Blocks shown of one kind: comment sections may have hundreds. */
const SHOWN_BLOCKS = 40;

/** The extraction check of a page: how much was read, and what was left out, by kind, in the order of the page. */
export function toReadingView(
  { paragraphs, leftovers, inLanguage }: ArticleSnapshot,
  warnings: readonly Warning[],
): ReadingView {
  const kinds = new Map<Leftover['kind'], Leftover[]>();
  for (const leftover of leftovers) kinds.set(leftover.kind, [...(kinds.get(leftover.kind) ?? []), leftover]);
  const groups = [...kinds];
  const leftOut = groups.map(([kind, blocks]): LeftOutGroup => ({
    label: `leftover.${kind}`,
    why: `leftover.${kind}.why`,
    items: blocks.slice(0, SHOWN_BLOCKS).map(({ text, rule }) => ({
      text: { segments: plainSegments(text, SHOWN_TEXT), lang: inLanguage },
      rule: cleanLine(rule, 40),
    })),
  }));
  const hidden = warnings.find((warning) => warning.kind === 'part-read')?.hiddenParagraphs ?? 0;
  const args = {
    paragraphs: say('reading.paragraphs', { n: paragraphs.length }),
    hidden: say('reading.hidden', { n: hidden }),
    kinds: {
      kind: 'list',
      items: groups.map(([kind, blocks]): Message =>
        say('reading.kindCount', { kind: say(`leftover.${kind}`), n: blocks.length }),
      ),
    } as const,
  };
  const all = groups.length === 0;
  const id =
    hidden > 0
      ? all
        ? 'reading.summaryHiddenAll'
        : 'reading.summaryHidden'
      : all
        ? 'reading.summaryAll'
        : 'reading.summary';
  return { summary: say(id, args), leftOut };
}
