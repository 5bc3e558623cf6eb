import type { ArticleView } from './comparison-view';
import { originsMessage } from './origins-message';
import type { CreditView, OriginFlowView, SourcesView } from './sources-view';

/**
 * The Sources tab without some articles: their statements, lines and readings go, and with them what then has nothing
 * left to be held against. Whether articles are about the event is not touched: that list is where it is decided.
 */
export function sourcesWithoutArticles(
  sources: SourcesView,
  articles: readonly ArticleView[],
  hidden: ReadonlySet<number>,
): SourcesView {
  const isShown = (article: number): boolean => !hidden.has(article);
  const flow = flowWithout(sources.origins.flow, hidden);
  const independent = sources.origins.independent === null ? null : flow.origins.length;
  const others = articles.filter(({ verdict, index }) => verdict === 'same' && isShown(index)).length;
  const speakers = sources.speakers
    .map((speaker) => ({
      ...speaker,
      articles: speaker.articles.filter(isShown),
      statements: speaker.statements.filter(({ chain }) => isShown(chain.article)),
    }))
    .filter(({ statements }) => statements.length > 0);
  return {
    ...sources,
    count: speakers.length,
    origins: {
      sentence: originsMessage(
        flow.origins.map(({ name }) => name),
        { independent, others, where: 'sources' },
      ),
      independent,
      flow,
      reasons: sources.origins.reasons.filter((reason) => reason.articles.every(isShown)),
    },
    speakers,
    credits: sources.credits.flatMap((credit) => creditWithout(credit, hidden)),
    // Cuts are told against the longest version: without it there is nothing to tell them against.
    quotes: sources.quotes
      .filter(({ rows }) => rows.every(({ longest, place }) => !longest || isShown(place.article)))
      .map((quote) => ({ ...quote, rows: quote.rows.filter(({ place }) => isShown(place.article)) }))
      .filter(({ rows }) => rows.length > 1),
    names: sources.names
      .map((name) => ({
        ...name,
        spellings: name.spellings
          .map((spelling) => ({ ...spelling, articles: spelling.articles.filter(isShown) }))
          .filter((spelling) => spelling.articles.length > 0),
      }))
      .filter(({ spellings, mayDiffer }) => spellings.length > 1 || mayDiffer.length > 0),
    dates: sources.dates
      .map((date) => ({ ...date, articles: date.articles.filter(isShown) }))
      .filter((date) => date.articles.length > 0),
  };
}

function creditWithout(credit: CreditView, hidden: ReadonlySet<number>): CreditView[] {
  if (credit.kind === 'loop') return credit.articles.some((article) => hidden.has(article)) ? [] : [credit];
  const readings = credit.readings.filter(({ article }) => !hidden.has(article));
  return readings.length > 1 ? [{ ...credit, readings }] : [];
}

/** The picture without some articles; origins and carriers that lead nowhere any more go too. */
function flowWithout(flow: OriginFlowView, hidden: ReadonlySet<number>): OriginFlowView {
  const edges = flow.edges.filter(({ article }) => !hidden.has(article));
  const origins = flow.origins.map((_, at) => at).filter((at) => edges.some(({ origin }) => origin === at));
  const carriers = flow.carriers.map((_, at) => at).filter((at) => edges.some(({ via }) => via === at));
  return {
    ...flow,
    origins: origins.map((at) => flow.origins[at]!),
    carriers: carriers.map((at) => flow.carriers[at]!),
    articles: flow.articles.filter((article) => !hidden.has(article)),
    edges: edges.map((edge) => ({
      ...edge,
      origin: origins.indexOf(edge.origin),
      via: edge.via === null ? null : carriers.indexOf(edge.via),
    })),
  };
}
