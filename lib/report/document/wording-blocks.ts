import type { Ladder, WordGroup } from '../../view/wording-view';
import type { MessageId } from '../../view/message';
import type { ReportInput } from '../report-input';
import type { Block, Line } from './report-block';
import { joined, own, words, type Speech } from './runs';

/** Labels, roles and the two ladders. Reworded sentences stand among the claims. */
export function wordingBlocks({ view: { wording } }: ReportInput, speech: Speech): Block[] {
  const blocks = [
    ...groupBlocks('wording.labels', wording.labels, speech),
    ...groupBlocks('wording.roles', wording.roles, speech),
    ...ladderBlocks('wording.certainty', wording.certainty, speech),
    ...ladderBlocks('wording.status', wording.status, speech),
  ];
  const heading: Block = { kind: 'heading', level: 2, line: [own(speech.label('tab.wording'))] };
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

const title = (id: MessageId, speech: Speech): Block => ({
  kind: 'heading',
  level: 3,
  line: [own(speech.label(id))],
});

function groupBlocks(
  id: 'wording.labels' | 'wording.roles',
  groups: readonly WordGroup[],
  speech: Speech,
): Block[] {
  if (groups.length === 0) return [];
  const items = groups.map(({ heading, readings }): Line => [
    heading === null ? own(speech.label('wording.labels.unnamed')) : { ...words(heading), look: 'strong' },
    own(': '),
    ...joined(
      readings.map(({ text, articles, voice }) => [
        words(text),
        own(` (${speech.letters(articles)}${voice === null ? '' : '; '}`),
        ...(voice === null ? [] : speech.say(voice)),
        own(')'),
      ]),
      ' | ',
    ),
  ]);
  return [
    title(id, speech),
    { kind: 'text', line: [own(speech.label(`${id}.note`))], note: true },
    { kind: 'list', items },
  ];
}

function ladderBlocks(
  id: 'wording.certainty' | 'wording.status',
  ladders: readonly Ladder[],
  speech: Speech,
): Block[] {
  if (ladders.length === 0) return [];
  const items = ladders.map(({ claim, steps }): Line => [
    words(claim),
    own(': '),
    ...joined(
      steps
        .filter(({ articles }) => articles.length > 0)
        .map(({ label, articles }) => [own(`${speech.label(label)} (${speech.letters(articles)})`)]),
      ' | ',
    ),
  ]);
  return [title(id, speech), { kind: 'list', items }];
}
