import type { Attribution, Speaker } from '../model/attribution';
import type { MessageId } from './message';
import { buildSegments } from './build-segments';
import { cleanLine } from './clean-text';
import type { Chain, SpeakerView } from './sources-view';
import type { ViewContext } from './view-context';

const NOTES: Record<Speaker['kind'], MessageId | null> = {
  person: null,
  role: 'speaker.role',
  institution: 'speaker.institution',
  metonym: 'speaker.metonym',
  anonymous: 'speaker.anonymous',
  document: 'speaker.document',
  unclear: 'speaker.unclear',
};

/** Who is credited with what, over this page and the same-event articles; most widely read first. */
export function toSpeakerViews(context: ViewContext): SpeakerView[] {
  const said = new Map<
    string,
    { speaker: Speaker; statements: { article: number; attribution: Attribution }[] }
  >();
  const bodies = bodiesOfOneOrigin(context);
  for (const article of [0, ...context.sameEvent]) {
    for (const attribution of context.analysis(article).attributions) {
      const { speaker, tier } = attribution;
      if (speaker === null || speaker.key === '' || tier !== 'sure') continue;
      const key = bodies.get(speaker.key) ?? speaker.key;
      const known = said.get(key);
      const fuller =
        known === undefined || speaker.name.length > known.speaker.name.length ? speaker : known.speaker;
      said.set(key, {
        speaker: fuller,
        statements: [...(known?.statements ?? []), { article, attribution }],
      });
    }
  }
  return [...said.entries()]
    .map(([key, { speaker, statements }]) => ({
      id: key,
      name: cleanLine(speaker.name, 120),
      note: NOTES[speaker.kind],
      articles: context.inLetterOrder(statements.map(({ article }) => article)),
      statements: statements.map(({ article, attribution }) => ({
        text: statementText(article, attribution, context),
        chain: chainOf(article, attribution, context),
      })),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || b.statements.length - a.statements.length);
}

/**
 * Keys of institutions that the tracing of origins found to be one ("the Foreign Ministry" here, "the Russian Foreign
 * Ministry" there), each with the key that stands for all of them: as two lines they would contradict the verdict above them.
 */
function bodiesOfOneOrigin({ comparison }: ViewContext): Map<string, string> {
  const bodies = new Map<string, string>();
  for (const { kind, chains } of comparison.origins.origins) {
    if (kind !== 'speaker') continue;
    const keys = chains.flatMap(({ speaker }) => (speaker?.kind === 'institution' ? [speaker.key] : []));
    const first = keys.map((key) => bodies.get(key)).find((key) => key !== undefined) ?? keys[0];
    for (const key of keys) bodies.set(key, first!);
  }
  return bodies;
}

/** The whole sentence, with all but the statement soft. */
function statementText(article: number, { sentence, content }: Attribution, context: ViewContext) {
  const { text, inLanguage } = context.snapshot(article);
  const span = context.analysis(article).sentences[sentence] ?? content[0] ?? { start: 0, end: 0 };
  return { segments: buildSegments(text, span, [], content), lang: inLanguage };
}

/** The way of one statement: speaker, then carriers, then the place where it is read. */
export function chainOf(article: number, attribution: Attribution | null, context: ViewContext): Chain {
  const sentence =
    attribution === null ? undefined : context.analysis(article).sentences[attribution.sentence];
  const speaker = attribution?.speaker ?? null;
  return {
    speaker: speaker === null || speaker.name === '' ? null : cleanLine(speaker.name, 120),
    carriers: (attribution?.carriers ?? []).toReversed().map(({ name }) => cleanLine(name, 80)),
    place: sentence === undefined ? null : context.placeOf(article, sentence),
    article,
  };
}
