import { blockRule } from '../prune-rule';
import { phraseOf } from '../words';

/** Blocks at the top among which the name of a section or genre stands. */
const TOP = 4;
const MAX_LENGTH = 40;
/** Names of sections and genres, printed over a headline: whole lines, folded. */
const KICKERS = new Set(
  `opinion|opinions|analysis|news analysis|editorial|editorials|comment|commentary|column|columnists|op ed|guest essay|
  perspective|exclusive|breaking|breaking news|just in|developing story|explainer|explained|feature|features|interview|
  review|reviews|letters|special report|investigation|in depth|long read|fact check|live|live updates|news|latest news|
  top news|local news|national|international|world|world news|politics|business|economy|markets|technology|tech|science|
  health|culture|sport|sports|environment|climate|education|lifestyle|travel|obituary|obituaries|podcast|newsletter|
  press release|blog|updated|premium|subscriber only|for subscribers|members only`
    .split('|')
    .map((line) => ` ${line.trim()} `),
);

/** The name of the section or genre over the article. Left in, it would read as its first sentence. */
export const kicker = blockRule(
  'kicker',
  'navigation',
  (block, index) => index < TOP && block.text.length <= MAX_LENGTH && KICKERS.has(phraseOf(block.text)),
);
