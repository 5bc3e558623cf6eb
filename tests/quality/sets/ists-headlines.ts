import { tokenize, type Token } from '../../../lib/comparison/text/tokenize';
import { relateChunks } from '../probe/relate-chunks';
import { bareContext } from '../probe/sentence-pairs';
import type { QualitySet } from '../quality-set';

/** Our tokens of the given words, and which of these each lies in. */
function readWords(words: readonly string[]): { tokens: Token[]; wordOf: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word;
  }
  const tokens = tokenize(text, 0, text.length);
  const wordOf = tokens.map((token) => starts.findLastIndex((start) => start <= token.start));
  return { tokens, wordOf };
}

/** Aligned chunks of headline pairs (SemEval 2015, task 2c), with the engine's own phrases. */
export const SET: QualitySet = {
  name: 'ists-headlines',
  references: {
    'ists-headlines.ali': 'same-word links .466; baseline with given chunks .845',
    'ists-headlines.type': 'same-word links .366; baseline with given chunks .556',
  },
  async measure(run) {
    const context = bareContext(run.parameters);
    const rows = run.records.map((record) => {
      const a = readWords(record['a_tokens'] as string[]);
      const b = readWords(record['b_tokens'] as string[]);
      const alignments = relateChunks(a.tokens, b.tokens, context).map((relation) => ({
        a: [...new Set(relation.a.map((at) => a.wordOf[at]!))],
        b: [...new Set(relation.b.map((at) => b.wordOf[at]!))],
        type: relation.type,
        score: relation.score,
      }));
      return { id: record.id, alignments };
    });
    const figures = run.score('align-ists.mjs', run.write('ists-headlines', rows)) as Record<
      string,
      { f1: number }
    > | null;
    const f1 = (name: string): number => figures?.[name]?.f1 ?? Number.NaN;
    return {
      'ists-headlines.ali': f1('ali'),
      'ists-headlines.type': f1('type'),
      'ists-headlines.score': f1('score'),
      'ists-headlines.typsco': f1('typsco'),
    };
  },
};
