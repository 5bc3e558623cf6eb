import type { Attribution } from '../../model/attribution';
import { latinFirst } from '../../model/latin-first';
import { fold } from '../text/fold';
import type { Token } from '../text/tokenize';
import { isStateless, stateOf } from './institutions';

type Draft = Omit<Attribution, 'index'>;

/** "MOSCOW, Jan 4 (TASS) -", "Cairo —": the place an article opens with. */
const DATELINE = latinFirst(
  /^\s*(\p{Upper}[\p{Alpha}.]{2,20}(?:\s\p{Upper}[\p{Alpha}.]{2,20})?)(?:,[^-–—(/]{2,30})?\s?(?:[-–—(/])/u,
);
const CAPITAL = /^\p{Upper}/u;

/**
 * Gives ministries without a state, and offices in them, the state that the article makes plain: the only one it names, or
 * the one of its dateline where no ministry of another state is named. Others stay as they are.
 */
export function withStates(
  drafts: readonly Draft[],
  article: { readonly snapshot: { readonly text: string }; readonly tokens: readonly (readonly Token[])[] },
): readonly Draft[] {
  if (!drafts.some(({ speaker }) => speaker !== null && isStateless(speaker.key))) return drafts;
  const state = stateOfArticle(article.snapshot.text, article.tokens, statesOfMinistries(drafts));
  if (state === null) return drafts;
  return drafts.map((draft) =>
    draft.speaker !== null && isStateless(draft.speaker.key)
      ? { ...draft, speaker: { ...draft.speaker, key: `${state} ${draft.speaker.key}` } }
      : draft,
  );
}

/** States whose ministries or offices speak in the article. */
const statesOfMinistries = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    drafts
      .map(({ speaker }) =>
        speaker !== null && / ministry/u.test(speaker.key) ? stateOf(fold(speaker.name)) : null,
      )
      .filter((state) => state !== null),
  );

function stateOfArticle(
  text: string,
  tokens: readonly (readonly Token[])[],
  speaking: ReadonlySet<string>,
): string | null {
  const named = new Set(speaking);
  for (const sentence of tokens)
    for (const token of sentence) {
      const state = token.kind === 'word' && CAPITAL.test(token.text) ? stateOf(token.norm) : null;
      if (state !== null) named.add(state);
    }
  const [only] = named;
  if (named.size === 1) return only!;
  const place = DATELINE.exec(text.slice(0, 120))?.[1];
  const home = place === undefined ? null : stateOf(fold(place));
  return home !== null && [...speaking].every((state) => state === home) ? home : null;
}
