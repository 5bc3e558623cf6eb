import { stem } from '../text/stem';

/** Words of the set phrases of news writing. Two reports share them without reporting the same. */
const WORDS = `agreement announce announcement area bilateral call comment concern conference cooperation country crisis
  delegation develop development dialogue discuss discussion effort event exchange express government held hold issue
  join later latest leader leadership level meet meeting member minister ministry news official party people place plan
  president press question recent region regional relation relations report reporter respond response side situation
  source spokesman spokesperson state statement support talk talks tell tie ties today topic view visit week work year
  yesterday monday tuesday wednesday thursday friday saturday sunday`;

/** Stems that are no ground for a match. */
export const FORMULA_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).map(stem));
