import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowEdge, OriginFlowView } from '../../lib/view/sources-view';
import { toFlowLanes } from '../../lib/view/to-flow-lanes';

const flowOf = (origins: number, carriers: number, edges: readonly FlowEdge[]): OriginFlowView => ({
  origins: Array.from({ length: origins }, (_, at) => ({ name: `Speaker ${at}`, note: 'origin.speaker' })),
  carriers: Array.from({ length: carriers }, (_, at) => ({ name: `Agency ${at}` })),
  articles: [...new Set(edges.map(({ article }) => article))],
  edges,
});

const line = (origin: number, via: number | null, article: number): FlowEdge => ({
  origin,
  via,
  article,
  evidence: 'text',
});

describe('the lanes in the picture of origins', () => {
  it('leave direct lines straight where no carrier is in their way', () => {
    expect(toFlowLanes(flowOf(2, 0, [line(0, null, 0), line(1, null, 1)]))).toEqual({
      carriers: [],
      direct: [null, null],
    });
  });

  it('lead a direct line past the box that stands between its speaker and its article', () => {
    const edges = [line(0, 0, 0), line(1, null, 0), line(1, null, 1), line(2, null, 2)];
    const { carriers, direct } = toFlowLanes(flowOf(3, 1, edges));
    expect(direct[0]).toBeNull();
    expect(carriers[0]).toBeLessThan(direct[1]!);
    expect(direct[1]).toBeLessThan(direct[2]!);
  });

  it('never run a line through a box, nor out of the picture', () => {
    const node = (size: number) => fc.nat(size - 1);
    const edge = fc.record({
      origin: node(9),
      via: fc.option(node(4), { nil: null }),
      article: node(9),
      evidence: fc.constant('text' as const),
    });
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 40 }), (edges) => {
        const carriers = [...new Set(edges.flatMap(({ via }) => (via === null ? [] : [via])))];
        const flow = flowOf(
          9,
          carriers.length,
          edges.map((one) => (one.via === null ? one : { ...one, via: carriers.indexOf(one.via) })),
        );
        const lanes = toFlowLanes(flow);
        const boxes = lanes.carriers;
        const lines = lanes.direct.filter((at) => at !== null);
        const all = [...boxes, ...lines];
        expect(all.every((at) => at > 0 && at < 1)).toBe(true);
        // Nine rows and at most four boxes with nine lines: half a box is at least a share of 1 / 18 of what all need.
        const half = 0.5 / Math.max(9, boxes.length + 0.4 * lines.length);
        for (const box of boxes) for (const at of lines) expect(Math.abs(box - at)).toBeGreaterThan(half);
      }),
    );
  });
});
