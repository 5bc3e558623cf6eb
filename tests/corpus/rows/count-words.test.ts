import { expect, it } from 'vitest';
import { countWords } from '../../../lib/corpus/rows/count-words';

it.each([
  ['', 0],
  ['The vice-president left at 5 p.m. today.', 7],
  ['He said “东京” twice.', 4],
])('counts the words of %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('parts the words of a text without spaces, as well as the browser knows them', () => {
  expect(countWords('北京市长访问东京，双方将签署三项协议。')).toBeGreaterThan(6);
});
