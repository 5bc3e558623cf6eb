import { useId, useState } from 'preact/hooks';
import type { FlowEdge, OriginFlowView } from '../lib/view/sources-view';
import { toFlowLanes, type FlowLanes } from '../lib/view/to-flow-lanes';
import { useArticles } from './articles-context';
import { useI18n } from './i18n-context';
import { Letter } from './letter';
import styles from './origin-flow.module.css';
import { OriginList } from './origin-list';

/** More than this is no picture any more: then only the list is shown. */
const MOST_NODES = 9;
/** Height of one node, and the width of the middle, in the units of the drawing. */
const ROW = 56;
const WIDTH = 100;
/** How far from either side a direct line has reached its lane, so that it is out of the way of boxes. */
const SHOULDER = 18;

/**
 * From origins over carriers to articles. The nodes are text, only the lines are drawn; the same content is a list, which
 * is always there for assistive technology and stands in for the picture where it has no room.
 */
export function OriginFlow({ flow }: { flow: OriginFlowView }) {
  const i18n = useI18n();
  const id = useId();
  const drawn = Math.max(flow.origins.length, flow.articles.length, flow.carriers.length) <= MOST_NODES;
  const [asList, setAsList] = useState(false);
  const listShown = asList || !drawn;
  return (
    <>
      {drawn && <Picture flow={flow} />}
      <div id={id} class={listShown ? styles['list'] : styles['hiddenList']}>
        <OriginList flow={flow} />
      </div>
      {drawn && (
        <p class={styles['key']}>
          <KeyLine evidence="text" />
          <KeyLine evidence="credit-line" />
          <button
            type="button"
            class={`act ${styles['toggle']}`}
            aria-expanded={asList}
            aria-controls={id}
            onClick={() => setAsList(!asList)}
          >
            {i18n.text({ id: 'sources.readAsList' })}
          </button>
        </p>
      )}
    </>
  );
}

function KeyLine({ evidence }: { evidence: FlowEdge['evidence'] }) {
  const i18n = useI18n();
  return (
    <span>
      <svg class={styles['sample']} viewBox="0 0 24 8" aria-hidden="true" focusable="false">
        <path d="M0 4h24" class={evidence === 'text' ? undefined : styles['beside']} />
      </svg>{' '}
      {i18n.text({ id: evidence === 'text' ? 'sources.creditedInText' : 'sources.creditLineOnly' })}
    </span>
  );
}

function Picture({ flow }: { flow: OriginFlowView }) {
  const i18n = useI18n();
  const articles = useArticles();
  const rows = Math.max(flow.origins.length, flow.articles.length, 1);
  const height = rows * ROW;
  const lanes = toFlowLanes(flow);
  return (
    <div class={styles['flow']} aria-hidden="true">
      <span class={styles['head']}>{i18n.text({ id: 'sources.saidBy' })}</span>
      <span class={styles['head']}>{flow.carriers.length > 0 && i18n.text({ id: 'sources.carriedBy' })}</span>
      <span class={styles['head']}>{i18n.text({ id: 'sources.readIn' })}</span>
      <div class={styles['column']}>
        {flow.origins.map(({ name, note }, index) => (
          <div key={index} class={styles['origin']}>
            <bdi class={styles['name']}>{name}</bdi>
            {i18n.text({ id: note })}
          </div>
        ))}
      </div>
      <div class={styles['middle']}>
        <svg
          class={styles['lines']}
          viewBox={`0 0 ${WIDTH} ${height}`}
          preserveAspectRatio="none"
          height={height}
          focusable="false"
        >
          {flow.edges.map((edge) => (
            <Line
              key={`${edge.origin}/${edge.via}/${edge.article}`}
              edge={edge}
              flow={flow}
              lanes={lanes}
              height={height}
            />
          ))}
        </svg>
        {flow.carriers.map(({ name }, index) => (
          <span key={index} class={styles['carrier']} style={{ '--at': String(lanes.carriers[index]) }}>
            <bdi>{name}</bdi>
          </span>
        ))}
      </div>
      <div class={styles['column']}>
        {flow.articles.map((position) => {
          const { letter = null, name = '' } = articles[position] ?? {};
          return (
            <div key={position} class={styles['article']}>
              <Letter letter={letter} publisher={name} silent />
              <bdi>{letter === null ? i18n.text({ id: 'card.thisPage' }) : name}</bdi>
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface LineProps {
  readonly edge: FlowEdge;
  readonly flow: OriginFlowView;
  readonly lanes: FlowLanes;
  readonly height: number;
}

function Line({ edge, flow, lanes, height }: LineProps) {
  const rowOf = (position: number, of: number): number => ((position + 0.5) * height) / of;
  const from = rowOf(edge.origin, flow.origins.length);
  const to = rowOf(flow.articles.indexOf(edge.article), flow.articles.length);
  const beside = edge.evidence === 'text' ? undefined : styles['beside'];
  if (edge.via === null) {
    const lane = lanes.direct[edge.origin] ?? null;
    if (lane === null) return <path class={beside} d={curve(0, from, WIDTH, to)} />;
    const end = WIDTH - SHOULDER;
    const d = `${curve(0, from, SHOULDER, lane * height)}H${end}${curve(end, lane * height, WIDTH, to)}`;
    return <path class={beside} d={d} />;
  }
  const stop = lanes.carriers[edge.via]! * height;
  return (
    <>
      <path d={curve(0, from, WIDTH / 2, stop)} />
      <path class={beside} d={curve(WIDTH / 2, stop, WIDTH, to)} />
    </>
  );
}

const curve = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
