import type { Comparison } from '../model/comparison';
import { say, type Message } from './message';

const DAY = 86_400_000;

/** "Compared with 4 articles in 2 packs, newest 1 day older; 3 report the same event." */
export function coverageMessage(comparison: Comparison, packs: number): Message {
  const [page, ...others] = comparison.articles;
  const args = {
    articles: say('count.articles', { n: others.length }),
    packs: say('count.packs', { n: packs }),
    same: say('coverage.same', { n: comparison.events.filter(({ verdict }) => verdict === 'same').length }),
  };
  const pageDay = dayOf(page?.datePublished ?? null);
  const days = others.map(({ datePublished }) => dayOf(datePublished)).filter((day) => day !== null);
  if (pageDay === null || days.length === 0) return say('coverage.undated', args);
  const distance = Math.max(...days) - pageDay;
  const age =
    distance === 0
      ? say('coverage.sameDay')
      : say(distance < 0 ? 'coverage.older' : 'coverage.newer', { n: Math.abs(distance) });
  return say('coverage.compared', { ...args, age });
}

/** Whole days since 1970 of the day an article states, `null` where it states none. */
function dayOf(iso: string | null): number | null {
  const time = Date.parse((iso ?? '').slice(0, 10));
  return Number.isNaN(time) ? null : Math.round(time / DAY);
}
