import type { VersionChange } from '../../../lib/model/version-changes';

/** One sentence before and after, and what its change must be classed as. */
interface ChangeCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly class: VersionChange['class'];
  readonly how?: VersionChange['kind'];
}

const DEATHS = 'The fire in the warehouse killed 12 people on Monday, the mayor said.';

/** Each with a twin among the other classes or among `SILENT`, in which the same words stay as they are. */
export const CHANGES: readonly ChangeCase[] = [
  // Fact
  { name: 'another figure', before: DEATHS, after: DEATHS.replace('12', '14'), class: 'fact' },
  { name: 'another day', before: DEATHS, after: DEATHS.replace('Monday', 'Sunday'), class: 'fact' },
  {
    name: 'another name in the same place',
    before: 'The company will move its office to Bergen next year.',
    after: 'The company will move its office to Tromso next year.',
    class: 'fact',
  },
  {
    name: 'a negation that came',
    before: 'The minister signed the agreement with the port workers.',
    after: 'The minister did not sign the agreement with the port workers.',
    class: 'fact',
  },
  {
    name: 'a figure that came',
    before: 'The storm damaged houses along the northern coast.',
    after: 'The storm damaged 200 houses along the northern coast.',
    class: 'fact',
  },
  {
    name: 'a sentence that came',
    before: '',
    after: 'Divers found a second hole in the hull of the ship.',
    class: 'fact',
    how: 'added',
  },
  {
    name: 'a sentence that went',
    before: 'Divers found a second hole in the hull of the ship.',
    after: '',
    class: 'fact',
    how: 'removed',
  },
  {
    name: 'another age',
    before: 'Jonas Vik, 42, was the captain of the ferry Aurelia.',
    after: 'Jonas Vik, 24, was the captain of the ferry Aurelia.',
    class: 'fact',
  },
  {
    name: 'the opposite',
    before: 'Ticket prices on the ferry line rose in the spring.',
    after: 'Ticket prices on the ferry line fell in the spring.',
    class: 'fact',
  },
  // Status
  {
    name: 'from planned to held',
    before: 'The two ministers will meet in the harbour town of Skarvik.',
    after: 'The two ministers met in the harbour town of Skarvik.',
    class: 'status',
  },
  {
    name: 'from certain to possible',
    before: 'The rudder of the ferry was damaged by the storm.',
    after: 'The rudder of the ferry may have been damaged by the storm.',
    class: 'status',
  },
  // Attribution
  {
    name: 'another speaker',
    before: 'The line cancelled all crossings, according to the coast guard.',
    after: 'The line cancelled all crossings, according to the harbour master.',
    class: 'attribution',
  },
  {
    name: 'a quotation that came',
    before: '',
    after: '“We did everything we could for the passengers,” the captain said.',
    class: 'attribution',
    how: 'added',
  },
  // Wording
  {
    name: 'another word for the same',
    before: 'The council has begun to repair the old bridge in the town.',
    after: 'The council has started to repair the old bridge in the town.',
    class: 'wording',
  },
  {
    name: 'another order of words',
    before: 'In the town the council has begun to repair the old bridge.',
    after: 'The council has begun to repair the old bridge in the town.',
    class: 'wording',
  },
  // Typo
  {
    name: 'a letter in the wrong place',
    before: 'The council has begun to reapir the old bridge in the town.',
    after: 'The council has begun to repair the old bridge in the town.',
    class: 'typo',
  },
  {
    name: 'a comma that came',
    before: 'The old bridge which is closed leads to the market.',
    after: 'The old bridge, which is closed, leads to the market.',
    class: 'typo',
  },
  {
    name: 'a full stop for an exclamation',
    before: 'The bridge is open again!',
    after: 'The bridge is open again.',
    class: 'typo',
  },
  {
    name: 'curly quotation marks',
    before: '"We are open," the mayor said.',
    after: '“We are open,” the mayor said.',
    class: 'typo',
  },
  {
    name: 'a capital',
    before: 'The Mayor opened the bridge at noon.',
    after: 'The mayor opened the bridge at noon.',
    class: 'typo',
  },
  {
    name: 'a hyphen',
    before: 'The council will re-open the bridge in the spring.',
    after: 'The council will reopen the bridge in the spring.',
    class: 'typo',
  },
  // Silent twins: what looks like a change of fact and is none
  { name: 'a figure written out', before: DEATHS.replace('12', 'twelve'), after: DEATHS, class: 'wording' },
  {
    name: 'a figure with a separator',
    before: 'The bridge has cost the town 1200 crowns a day.',
    after: 'The bridge has cost the town 1,200 crowns a day.',
    class: 'typo',
  },
  {
    name: 'a pronoun for a name',
    before: 'The ferry Aurelia will be towed to the yard for repairs.',
    after: 'It will be towed to the yard for repairs.',
    class: 'wording',
  },
  {
    name: 'another word that looks like it',
    before: 'The council will bill the owner of the bridge for it.',
    after: 'The council will bell the owner of the bridge for it.',
    class: 'wording',
  },
  // The same marks, but with figures beside them
  {
    name: 'a decimal point',
    before: 'Prices in the town rose by 15 percent.',
    after: 'Prices in the town rose by 1.5 percent.',
    class: 'fact',
  },
];

/** Nothing a reader would call a change. */
export const SILENT: readonly { readonly name: string; readonly before: string; readonly after: string }[] = [
  { name: 'two spaces', before: 'The bridge  is open again.', after: 'The bridge is open again.' },
  { name: 'a line break', before: 'The bridge is\nopen again.', after: 'The bridge is open again.' },
  {
    name: 'a non-breaking space',
    before: 'The bridge is\u00a0open again.',
    after: 'The bridge is open again.',
  },
  {
    name: 'sentences that share a paragraph',
    before: 'The bridge is open again.\n\nIt was closed for a year.',
    after: 'The bridge is open again. It was closed for a year.',
  },
];
