import type { ArticleSnapshot } from '../../model/article-snapshot';
import type { Attribution, Carrier } from '../../model/attribution';
import type { Sentence } from '../../model/sentence';
import type { TextSpan } from '../../model/text-span';
import type { Parameters } from '../parameters';
import type { Token } from '../text/tokenize';
import { articleCarriers } from './article-carriers';
import { withStates } from './article-state';
import { buildAttribution } from './build-attribution';
import { carriersInText } from './carriers-in-text';
import { citedPersons } from './citation-marks';
import { citationAttributions } from './citation-attributions';
import { findFindings } from './find-findings';
import { findOutlets } from './find-outlets';
import { floatingQuotes } from './floating-quotes';
import { collectMentions } from './mentions';
import { openerOf, type Opener } from './opener';
import { goesOnSpeaking, joinContinued, runAfter, type QuotationRun } from './quotation-run';
import type { SpokenBefore } from './resolve-speaker';
import { buildUnits } from './unit';

type Draft = Omit<Attribution, 'index'>;

/**
 * Who said what, in which words: direct, indirect and mixed quotation with source, cue and content as spans of the
 * text (after PARC 3 and PolNeAR), the speaker resolved within the article, and the carriers between. Ordered rules
 * over words; nothing is learned from data. `carriers` are the credits of the article as a whole: they are not the
 * source of each of its sentences.
 */
export function extractAttributions(
  article: {
    readonly snapshot: ArticleSnapshot;
    readonly sentences: readonly Sentence[];
    readonly tokens: readonly (readonly Token[])[];
  },
  parameters: Parameters,
): { attributions: Attribution[]; carriers: Carrier[] } {
  const { snapshot, sentences } = article;
  const limits = parameters.attribution;
  const cited = citedPersons(article);
  const units = buildUnits(
    article,
    limits,
    cited.map(({ name }) => name.split(' ').at(-1)!),
  );
  const mentions = collectMentions(units, cited);
  const before: SpokenBefore[] = [];
  const drafts: Draft[] = [];
  let opener: Opener | null = null;
  let run: QuotationRun | null = null;
  for (const unit of units) {
    const from = drafts.length;
    const speaking = goesOnSpeaking(drafts, unit, run);
    if (speaking !== null) before.push(speaking);
    const found = findFindings(unit);
    const previous = snapshot.paragraphs[unit.paragraph - 1];
    const horizon = previous?.start ?? snapshot.paragraphs[unit.paragraph]?.start ?? 0;
    let carried: readonly Carrier[] = [];
    const outlets = findOutlets(unit, snapshot.text);
    const told = found.map((finding) => {
      const { carriers, sourceCarries, cited } = carriersInText(unit, outlets, finding, mentions);
      return { finding, carriers, sourceCarries, cited };
    });
    // Findings only ask others for what an outlet carries.
    const carrying = told.some(({ sourceCarries }) => sourceCarries);
    for (const [i, one] of told.entries()) {
      const near = carrying
        ? told
            .slice(Math.max(0, i - limits.holderReach), i + limits.holderReach + 1)
            .filter((other) => other !== one)
        : [];
      const draft = buildAttribution({ unit, mentions, before, horizon, carried }, article, one, near);
      if (draft === null) continue;
      drafts.push(draft);
      carried = draft.carriers.filter((carrier) => carrier.evidence === 'text');
      if (draft.speaker !== null)
        before.push({
          speaker: draft.speaker,
          paragraph: unit.paragraph,
          at: lastStart(draft.source.length > 0 ? draft.source : [...draft.cue, ...draft.content]),
          content: draft.content,
          source: draft.source[0] ?? null,
        });
    }
    const joined = joinContinued(drafts, from, unit, run);
    drafts.push(...floatingQuotes({ unit, found, joined }, before, article, opener, mentions));
    run = runAfter(drafts, from, unit, run);
    opener = openerOf({ unit, mentions, before, horizon, carried });
    if (opener !== null)
      before.push({
        speaker: opener.speaker,
        paragraph: opener.paragraph,
        at: opener.cue.start,
        content: [],
        source: opener.source,
      });
  }
  const all = [...withStates([...drafts, ...citationAttributions(article, drafts)], article)].sort(
    (a, b) => firstStart(a) - firstStart(b),
  );
  return {
    attributions: all.slice(0, limits.attributions).map((draft, index) => ({ index, ...draft })),
    carriers: articleCarriers(snapshot, limits).map((carrier) => ({ ...carrier })),
  };

  function lastStart(spans: readonly TextSpan[]): number {
    return spans.reduce((last, { start }) => Math.max(last, start), -Infinity);
  }

  function firstStart(draft: Draft): number {
    const cue = draft.cue[0] ?? draft.content[0];
    return cue?.start ?? sentences[draft.sentence]!.start;
  }
}
