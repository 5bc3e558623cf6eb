import { say, type Message, type MessageArgument, type MessageId } from '../lib/view/message';
import type { FlowEdge, OriginFlowView } from '../lib/view/sources-view';
import { useArticles } from './articles-context';
import styles from './origin-list.module.css';
import { Say } from './say';

/** The origins in words: carried by whom, into which articles, and where they are read directly. */
export function OriginList({ flow }: { flow: OriginFlowView }) {
  const all = useArticles();
  const letters = (edges: readonly FlowEdge[]): MessageArgument => ({
    kind: 'list',
    items: edges.map(({ article }) => ({
      kind: 'letter',
      article,
      letter: all[article]?.letter ?? null,
      publisher: all[article]?.name ?? '',
    })),
  });
  const ways = (edges: readonly FlowEdge[]): Message[] => {
    const direct = edges.filter(({ via }) => via === null);
    const carried = flow.carriers.flatMap(({ name }, via) =>
      (['text', 'credit-line'] as const).flatMap((evidence): Message[] => {
        const these = edges.filter((edge) => edge.via === via && edge.evidence === evidence);
        const id: MessageId = evidence === 'text' ? 'sources.listVia' : 'sources.listViaCredit';
        return these.length === 0 ? [] : [say(id, { carrier: name, articles: letters(these) })];
      }),
    );
    return direct.length === 0
      ? carried
      : [...carried, say('sources.listDirect', { articles: letters(direct) })];
  };
  return (
    <ul class={styles['list']}>
      {flow.origins.map(({ name }, origin) => (
        <li key={origin}>
          <Say
            message={say('sources.listItem', {
              origin: name,
              ways: { kind: 'list', items: ways(flow.edges.filter((edge) => edge.origin === origin)) },
            })}
          />
        </li>
      ))}
    </ul>
  );
}
