import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import type { Token } from '../text/tokenize';
import { readFigure } from './figure';
import type { WordMemory, WordType } from './word-memory';

/** One word for aligning: several tokens for a figure with its unit, a part of one token for compounds. */
export interface Word {
  readonly type: WordType;
  /** First and last token it stands for. */
  readonly first: number;
  readonly last: number;
}

/** Name keys of tokens, `null` outside names; runs parallel to the tokens. */
export type EntityKeys = readonly (string | null)[];

/**
 * Reads the tokens of a sentence or claim as words to align: figures with scale and unit as one, compounds
 * ("Hamas-run") in parts, contractions ("didn't") as two. Remembered for each token list.
 * @param entities keys of the names that tokens are part of
 */
export function wordsOf(
  tokens: readonly Token[],
  memory: WordMemory,
  entities: EntityKeys = [],
): readonly Word[] {
  const known = memory.words.get(tokens);
  if (known !== undefined) return known;
  const words: Word[] = [];
  for (let at = 0; at < tokens.length;) {
    const figure = readFigure(tokens, at);
    if (figure !== null) {
      const last = at + figure.length - 1;
      const norm = tokens
        .slice(at, last + 1)
        .map((token) => token.norm)
        .join(' ');
      words.push({
        type: memory.intern({ ...BLANK, norm, stem: norm, kind: 'number', figure }),
        first: at,
        last,
      });
      at = last + 1;
      continue;
    }
    for (const type of typesOf(tokens[at]!, entities[at] ?? null, memory))
      words.push({ type, first: at, last: at });
    at++;
  }
  memory.words.set(tokens, words);
  return words;
}

const BLANK = { stop: false, capital: false, acronym: false, figure: null, entity: null };

function typesOf(token: Token, entity: string | null, memory: WordMemory): WordType[] {
  const capital = /^\p{Lu}/u.test(token.text);
  const acronym = /^\p{Lu}{2,6}$/u.test(token.text.replace(/\./gu, ''));
  if (token.kind !== 'word' || !/['-]/u.test(token.norm)) {
    const { norm, stem: stemmed, kind, stop } = token;
    return [memory.intern({ norm, stem: stemmed, kind, stop, capital, acronym, figure: null, entity })];
  }
  return partsOf(token.norm).map((norm) => {
    const stop = STOP_WORDS.has(norm);
    return memory.intern({ ...BLANK, norm, stem: stem(norm), kind: 'word', stop, capital, entity });
  });
}

const SHORTENED: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall' };
const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };

function partsOf(norm: string): string[] {
  if (norm.endsWith("n't")) return [SHORTENED[norm] ?? norm.slice(0, -3), 'not'];
  const [, start, ending] = /^([a-z]+)'(m|re|ve|ll|d)$/u.exec(norm) ?? [];
  if (start !== undefined && ending !== undefined) return [start, ENDINGS[ending] ?? ending];
  return norm.split('-').filter((part) => part !== '');
}
